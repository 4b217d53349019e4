/** What sheets, pane and command line all say in English: headings of findings, refusals, what was read, signs. */
import { causes } from './causes';
import { hostErrors } from './hostErrors';
import { punctuation } from './punctuation';
import { reading } from './reading';

export const sentences = { causes, hostErrors, punctuation, reading };
