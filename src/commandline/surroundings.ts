/** What a command works in; a test gives its own. */
import type { Language } from '../language/words';
import type { Disk } from './disk/disk';
import type { Terminal } from './terminal';

export interface Surroundings {
  readonly terminal: Terminal;
  readonly disk: Disk;
  /** The language of the person where nothing else is asked for. */
  readonly spoken: Language;
}
