/** What can go wrong in one cell or row of a ledger, and every such case of a plant. */
import { allLedgers } from '../../src/ledgers/allLedgers';
import { allNames, normalHeader, type Column } from '../../src/ledgers/columns';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { everyLedger } from './everyLedger';
import { choicesOf } from './seededChoice';
import { contentAt, withCell, withoutRow, withRowTwice, type CellContent, type CellPlace } from './spoiltCell';

/** Of a cell: nothing that can be read, a slip of the pen, nothing, a wrong sign, a day outside the period; of a row: entered twice, lost. */
export type Fault = 'unreadable' | 'misspelt' | 'blank' | 'negative' | 'outside' | 'doubled' | 'deleted';

/** For `doubled` and `deleted` the header is that of the first column. */
export interface FaultCase extends CellPlace {
  readonly seed: number;
  readonly fault: Fault;
}

export function columnOf({ table, header }: CellPlace): Column {
  const ledger = allLedgers.find((one) => one.table === table);
  const wanted = normalHeader(header);
  const column = ledger?.columns.find((one) => allNames(one).some((name) => normalHeader(name) === wanted));
  if (!column) throw new Error(`no column ${table} ${header}`);
  return column;
}

/** Every cell and row of the plant of a seed, each with the faults that it can have. */
export function faultCases(seed: number): readonly FaultCase[] {
  return Object.entries(everyLedger(seed)).flatMap(([table, { heads, rows }]) =>
    rows.flatMap((cells, row) => [
      ...heads.flatMap((header, position) => {
        const place = { table, row, header };
        return faultsOf(cells[position] ?? '', columnOf(place)).map((fault) => ({ seed, fault, ...place }));
      }),
      ...(['doubled', 'deleted'] as const).map((fault) => ({ seed, fault, table, row, header: heads[0] ?? '' })),
    ]),
  );
}

function faultsOf(text: string, { kind }: Column): readonly Fault[] {
  if (text === '') return ['unreadable'];
  if (kind === 'date') return ['unreadable', 'blank', 'outside'];
  if (/[^\d.-]/.test(text)) return ['unreadable', 'misspelt', 'blank'];
  const isAmount = kind === 'number' || kind === 'amount' || kind === 'share';
  return isAmount && Number(text) !== 0 ? ['unreadable', 'blank', 'negative'] : ['unreadable', 'blank'];
}

/** Cases of a plant that one draw takes: the plants shall differ, too. */
const perPlant = 250;

/** So many cases, drawn from the plants of the seeds from `first` on. */
export function drawnCases(count: number, first: number): readonly FaultCase[] {
  return Array.from({ length: Math.ceil(count / perPlant) }, (_, plant) => {
    const seed = first + plant;
    const { below } = choicesOf(seed);
    const ranked = faultCases(seed).map((one) => ({ one, rank: below(2 ** 31) }));
    return ranked.sort((a, b) => a.rank - b.rank).slice(0, Math.min(perPlant, count - plant * perPlant));
  })
    .flat()
    .map(({ one }) => one);
}

/** The cell as complaints name it. */
export const nameOf = ({ table, header, row }: CellPlace): string => `${table}!${header}[${row + 1}]`;

/** The workbook with the fault in it. */
export function spoilt(snapshot: WorkbookSnapshot, one: FaultCase): WorkbookSnapshot {
  if (one.fault === 'doubled') return withRowTwice(snapshot, one);
  if (one.fault === 'deleted') return withoutRow(snapshot, one);
  return withCell(snapshot, one, spoiltContent(contentAt(snapshot, one), one));
}

function spoiltContent(content: CellContent, one: FaultCase): CellContent {
  const { kind } = columnOf(one);
  const variant = (one.seed + one.row) % 3;
  switch (one.fault) {
    case 'blank':
      return null;
    case 'misspelt':
      return misspelt(String(content), variant);
    case 'negative':
      return -Number(content);
    case 'outside':
      return Number(content) + 400;
    default:
      return kind === 'name' || kind === 'text' || variant === 0
        ? { error: '#REF!' }
        : variant === 1
          ? 'ca. 12'
          : '12?';
  }
}

/** A letter too many, one too few, or two swapped in the middle, as a hasty hand does; too many where the others leave the text as it is or no name. */
function misspelt(text: string, variant: number): string {
  const middle = Math.ceil(text.length / 2);
  const [start, end] = [text.slice(0, middle - 1), text.slice(middle + 1)];
  const [left, right] = [text.charAt(middle - 1), text.charAt(middle)];
  if (text.length > 4 && /[a-z]/i.test(left + right) && variant > 0) {
    if (variant === 1 && /[a-z]/i.test(left)) return start + right + end;
    if (left !== right && /^[a-z]{2}$/i.test(left + right)) return start + right + left + end;
  }
  return `${text.slice(0, middle)}q${text.slice(middle)}`;
}
