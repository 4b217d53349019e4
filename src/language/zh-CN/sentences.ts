/** What sheets, pane and command line all say in Chinese: findings and their headings, refusals, what was read, signs. */
import type { sentences as english } from '../en/sentences';
import type { SameWords } from '../wordForm';
import { causes } from './causes';
import { findings } from './findings';
import { hostErrors } from './hostErrors';
import { punctuation } from './punctuation';
import { reading } from './reading';

export const sentences: SameWords<typeof english> = { causes, findings, hostErrors, punctuation, reading };
