/** What the examples of a new workbook are made of: days of a year long past, and the shape of a row. */
import type { InEachLanguage } from '../languages';

/** Values by column key, a text in each language where it differs. */
export type Example = Readonly<Record<string, string | number | InEachLanguage>>;

/** Days in a year on which nobody reports any more: no formula over a period counts them. */
export const january = '2000-01-31';
export const february = '2000-02-29';
export const march = '2000-03-31';
