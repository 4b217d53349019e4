/**
 * The oracle of silent wrong numbers: one cell of a plant with every ledger is made unreadable, misspelt or blank; each published number then
 * is what it was, or withheld, and one that another good value in that cell would move is withheld; and the row has a finding.
 */
import type { Finding } from '../../src/findings/finding';
import { allLedgers } from '../../src/ledgers/allLedgers';
import { normalHeader, type Column } from '../../src/ledgers/columns';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { snapshotOf } from '../support/plant';
import { everyLedger, seeded, tablesOf } from './everyLedger';
import { published, type Published } from './publishedNumbers';
import { contentAt, withCell, type CellContent, type CellPlace } from './spoiltCell';

export type Fault = 'unreadable' | 'misspelt' | 'blank';

export interface CellCase extends CellPlace {
  readonly seed: number;
  readonly fault: Fault;
}

/** What a plant publishes as it is. */
interface Base {
  readonly snapshot: WorkbookSnapshot;
  readonly numbers: Published;
  /** Codes and cells of what is found in it. */
  readonly findings: ReadonlySet<string>;
}

const bases = new Map<number, Base>();
function baseOf(seed: number): Base {
  const known = bases.get(seed);
  if (known) return known;
  const snapshot = snapshotOf(tablesOf(everyLedger(seed)));
  const { numbers, figures } = published(snapshot);
  const base = { snapshot, numbers, findings: new Set(figures.findings.map(keyOf)) };
  bases.set(seed, base);
  return base;
}

export function columnOf({ table, header }: CellPlace): Column {
  const ledger = allLedgers.find((one) => one.table === table);
  const wanted = normalHeader(header);
  const column = ledger?.columns.find(({ en, zh }) => [en, ...zh].some((name) => normalHeader(name) === wanted));
  if (!column) throw new Error(`no column ${table} ${header}`);
  return column;
}

/** Every cell of the plant of a seed, each with the faults that it can have. */
export function cellCases(seed: number): readonly CellCase[] {
  return Object.entries(everyLedger(seed)).flatMap(([table, { heads, rows }]) =>
    rows.flatMap((cells, row) =>
      heads.flatMap((header, position): readonly CellCase[] => {
        const text = cells[position] ?? '';
        const place = { table, row, header };
        const faults: readonly Fault[] =
          text === ''
            ? ['unreadable']
            : /[^\d.-]/.test(text)
              ? ['unreadable', 'misspelt', 'blank']
              : ['unreadable', 'blank'];
        return faults.map((fault) => ({ seed, fault, ...place }));
      }),
    ),
  );
}

/** Cells of a plant that one draw takes: the plants shall differ, too. */
const perPlant = 250;

/** So many cases, drawn from the plants of the seeds from `first` on. */
export function drawnCases(count: number, first: number): readonly CellCase[] {
  return Array.from({ length: Math.ceil(count / perPlant) }, (_, plant) => {
    const seed = first + plant;
    const next = seeded(seed);
    const ranked = cellCases(seed).map((one) => ({ one, rank: next() }));
    return ranked.sort((a, b) => a.rank - b.rank).slice(0, Math.min(perPlant, count - plant * perPlant));
  })
    .flat()
    .map(({ one }) => one);
}

/** The cell as complaints name it. */
export const nameOf = ({ table, header, row }: CellPlace): string => `${table}!${header}[${row + 1}]`;

function spoilt(content: CellContent, fault: Fault, column: Column): CellContent {
  if (fault === 'blank') return null;
  if (fault === 'misspelt') return misspelt(String(content));
  return column.kind === 'name' || column.kind === 'text' ? { error: '#REF!' } : 'ca. 12';
}

/** A letter doubled in the middle, as a hasty hand does. */
function misspelt(text: string): string {
  const middle = Math.ceil(text.length / 2);
  return `${text.slice(0, middle)}q${text.slice(middle)}`;
}

/** Another good value for the cell: what it moves depends on the cell. */
function another(content: CellContent, column: Column): CellContent | undefined {
  if (typeof content === 'number')
    return column.kind === 'share' ? content * 0.9 : column.kind === 'date' ? content + 40 : content * 1.25;
  if (content === null) return undefined;
  return column.choices.find(({ value }) => value !== content)?.value;
}

/** Names that a person gives as he likes: another spelling is another name, and what it changes must be said. */
const ownNames = new Set([
  'Production Product',
  'Scrap Scrap type',
  'Scrap Supplier',
  'Materials Supplier',
  ...['Certificate', 'Technology', 'Country', 'Beneficiary', 'Site', 'Process', 'Product', 'Customer', 'Invoice'].map(
    (header) => `Certificates ${header}`,
  ),
  'CertificatePurchases Invoice',
  'CertificatePurchases Supplier',
  'CertificatePurchases Currency',
  'Targets Source',
  'Disclosed Source',
]);

/** The organisation's name is the certificates' beneficiary: where it is misspelt, each certificate says so. */
const isOrganisation = ({ table, row, header }: CellPlace): boolean =>
  table === 'Settings' && row === 0 && header === 'Value';

/** What is measured is told by the evidence, meter and ticket columns: an error value there is no evidence. */
const isEvidence = (column: Column, path: string): boolean =>
  column.isCarried === true && /^\.completeness.*\.(measured|estimated|measuredShare)$/.test(path);

/** What is wrong with how the product takes the fault; nothing where all is as it should be. */
export function complaintOf(one: CellCase): string | undefined {
  const { snapshot, numbers, findings } = baseOf(one.seed);
  const column = columnOf(one);
  const before = contentAt(snapshot, one);
  const { numbers: after, figures } = published(withCell(snapshot, one, spoilt(before, one.fault, column)));
  const changed = [...after].filter(
    ([path, value]) => value !== null && value !== (numbers.get(path) ?? value) && !isEvidence(column, path),
  );
  const isSame =
    changed.length === 0 && [...numbers].every(([path, value]) => !after.has(path) || after.get(path) === value);
  const cell = nameOf(one);
  const hasMeaning = one.fault === 'blank' && !column.required;
  const fresh = figures.findings.filter((finding) => !findings.has(keyOf(finding)));
  const said = fresh.some((finding) => isAt(finding, one)) || (one.fault === 'misspelt' && fresh.some(isGrave));
  const mayChange = hasMeaning || (one.fault === 'misspelt' && said && (isOrganisation(one) || isOwnName(one)));
  if (changed.length > 0 && !mayChange) {
    const [[path = '', value = ''] = []] = changed;
    return `${one.fault} ${cell}: ${path} ${numbers.get(path)} -> ${value} (and ${changed.length - 1} more)`;
  }
  if (
    !said &&
    !column.isCarried &&
    !hasMeaning &&
    !column.mayBeBlank &&
    !(one.fault === 'misspelt' && (isSame || isOwnName(one)))
  )
    return `${one.fault} ${cell}: nothing is said of the row`;
  const good = one.fault === 'unreadable' ? another(before, column) : undefined;
  if (good === undefined) return undefined;
  const moved = published(withCell(snapshot, one, good)).numbers;
  const silent = [...numbers].filter(
    ([path, value]) => value !== null && moved.has(path) && moved.get(path) !== value && after.get(path) === value,
  );
  return silent.length === 0
    ? undefined
    : `${one.fault} ${cell}: ${silent[0]![0]} stays ${silent[0]![1]}, which depends on the cell (and ${silent.length - 1} more)`;
}

const isOwnName = ({ table, header }: CellPlace): boolean => ownNames.has(`${table} ${header}`);
const isGrave = ({ severity }: Finding): boolean => severity !== 'note';
const keyOf = ({ code, place }: Finding): string => `${code} ${place.cell ?? place.table ?? ''}`;

function isAt({ place }: Finding, { table, row }: CellPlace): boolean {
  return place.table === table && (place.row === row + 1 || place.row === undefined);
}
