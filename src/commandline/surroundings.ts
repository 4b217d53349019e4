/** What a command works in; a test gives its own. */
import type { Language } from '../language/words';
import type { SecondCalculator } from '../secondCalculator/secondCalculator';
import type { Disk } from './disk/disk';
import type { Terminal } from './terminal';

export interface Surroundings {
  readonly terminal: Terminal;
  readonly disk: Disk;
  /** The second calculator; nothing where it cannot be loaded. */
  readonly secondCalculator: () => SecondCalculator | undefined;
  /** The page that verifies; nothing where it is not there. */
  readonly verifierPage: () => Uint8Array | undefined;
  /** The day, such as `2026-11-28`. */
  readonly today: () => string;
  /** The language of the person where nothing else is asked for. */
  readonly spoken: Language;
}
