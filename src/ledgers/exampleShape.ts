/** What the examples of a new workbook are made of: days of a year long past, and the shape of a row. */
import type { InEachLanguage } from '../languages';

/** Values by column key, a text in each language where it differs. */
export type Example = Readonly<Record<string, string | number | InEachLanguage>>;

/** The days of the year in which examples are dated, one on which hardly anybody reports: formulas over other periods need not leave examples out. */
export const exampleDays = { from: 36526, to: 36891 } as const;
export const january = '2000-01-31';
export const february = '2000-02-29';
export const march = '2000-03-31';
