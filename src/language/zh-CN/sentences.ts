/** What sheets, pane and command line all say in Chinese: refusals, what was read, signs. */
import type { sentences as english } from '../en/sentences';
import type { SameWords } from '../wordForm';
import { hostErrors } from './hostErrors';
import { punctuation } from './punctuation';
import { reading } from './reading';

export const sentences: SameWords<typeof english> = { hostErrors, punctuation, reading };
