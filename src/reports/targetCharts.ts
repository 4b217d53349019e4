/** Charts of `Target check`: for each figure with targets of several years, what was to be reached and what was. */
import { toDouble } from '../quantity/exact';
