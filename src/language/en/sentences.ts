/** What sheets, pane and command line all say in English: findings and their headings, refusals, what was read, signs. */
import { causes } from './causes';
import { findings } from './findings';
import { hostErrors } from './hostErrors';
import { punctuation } from './punctuation';
import { reading } from './reading';

export const sentences = { causes, findings, hostErrors, punctuation, reading };
