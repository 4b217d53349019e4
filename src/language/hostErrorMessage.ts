/** The sentence for a workbook that cannot be read or written, in a language. */
import type { HostError } from '../workbook/host';
import type { Language } from '../languages';
import { hostErrorDetails } from './hostErrorDetails';
import { sentences } from './sentences';

/** What happened and what to do, on one line; a detail that the error lacks is left out. */
export function hostErrorMessage(error: Pick<HostError, 'code' | 'details'>, language: Language): string {
  return sentences(language).hostErrors[error.code](hostErrorDetails(error));
}
