/** What sheets, pane and command line all say in Chinese: headings of findings, refusals, what was read, signs. */
import type { sentences as english } from '../en/sentences';
import type { SameWords } from '../wordForm';
import { causes } from './causes';
import { hostErrors } from './hostErrors';
import { punctuation } from './punctuation';
import { reading } from './reading';

export const sentences: SameWords<typeof english> = { causes, hostErrors, punctuation, reading };
