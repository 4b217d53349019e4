/** The commands: what each takes and what runs it; help and reading follow. */
import { formatNames } from '../exchange/formats';
import type { Arguments } from './arguments';
import { auditCommand } from './auditCommand';
import { calculateCommand } from './calculateCommand';
import { checkCommand } from './checkCommand';
import { compareCommand } from './compareCommand';
import type { OptionName } from './declaration';
import { explainCommand } from './explainCommand';
import { exportCommand } from './exportCommand';
import { freezeCommand } from './freezeCommand';
import { importCommand } from './importCommand';
import { newCommand } from './newCommand';
import type { Surroundings } from './surroundings';
import { verifyCommand } from './verifyCommand';

interface Command {
  /** What it reads or makes. */
  readonly argument: 'BOOK' | 'FILE' | 'OLD' | 'FORMAT';
  /** What it reads beside it. */
  readonly second?: 'NEW' | 'BOOK';
  readonly options: readonly OptionName[];
  /** Resolves to the exit status. */
  readonly run: (given: Arguments, around: Surroundings) => Promise<number>;
}

const table = {
  calculate: {
    argument: 'BOOK',
    options: ['out', ...formatNames, 'lang', 'with', 'repair', 'in-place', 'replace-notes', 'date', 'second', 'sign'],
    run: calculateCommand,
  },
  check: { argument: 'BOOK', options: ['json', 'lang'], run: checkCommand },
  compare: { argument: 'OLD', second: 'NEW', options: ['out', 'json', 'lang'], run: compareCommand },
  explain: { argument: 'BOOK', options: ['cell', 'depth', 'json', 'lang'], run: explainCommand },
  export: {
    argument: 'FORMAT',
    second: 'BOOK',
    options: ['product', 'out', 'date', 'lang'],
    run: exportCommand,
  },
  import: { argument: 'BOOK', options: ['mapping', 'out', 'lang'], run: importCommand },
  verify: { argument: 'BOOK', options: ['code', 'public-key', 'json', 'page', 'lang'], run: verifyCommand },
  audit: {
    argument: 'BOOK',
    options: ['seed', 'materiality', 'confidence', 'expected', 'earlier', 'out', 'json', 'lang'],
    run: auditCommand,
  },
  freeze: { argument: 'BOOK', options: ['out', 'anonymise', 'lang'], run: freezeCommand },
  new: { argument: 'FILE', options: ['for', 'factors', 'sample', 'lang'], run: newCommand },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof table;
export const commands: Readonly<Record<CommandName, Command>> = table;
