/** What sheets, pane and command line all say in English: refusals, what was read, signs. */
import { hostErrors } from './hostErrors';
import { punctuation } from './punctuation';
import { reading } from './reading';

export const sentences = { hostErrors, punctuation, reading };
