/**
 * The oracle of silent wrong numbers: one cell or row of a plant with every ledger is spoilt; each published number then is what it was, or withheld, and one
 * that another good value in that cell would move is withheld; and the row has a finding.
 */
import type { Finding } from '../../src/findings/finding';
import type { Column } from '../../src/ledgers/columns';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { snapshotOf } from '../support/plant';
import { columnOf, nameOf, spoilt, type Fault, type FaultCase } from './cellFaults';
import { everyLedger, tablesOf } from './everyLedger';
import { anotherValue } from './goodValues';
import { published, type Published } from './publishedNumbers';
import { withCell, type CellPlace } from './spoiltCell';

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

/** Publishes a workbook; another than the product's own shows that the oracle sees. */
export type Publish = typeof published;

/** What is wrong with how the product takes the fault; nothing where all is as it should be. */
export function complaintOf(one: FaultCase, publish: Publish = published): string | undefined {
  const base = baseOf(one.seed);
  const { numbers: after, figures } = publish(spoilt(base.snapshot, one));
  const broken = figures.findings.find(({ code }) => code === 'crossfoot-broken');
  const complaint = broken
    ? `the check does not hold: ${broken.details['check']}`
    : (changedInSilence(one, base, after, figures.findings) ?? keptInSilence(one, base, after, publish));
  return complaint === undefined ? undefined : `${one.fault} ${nameOf(one)}: ${complaint}`;
}

/** A number that the fault changes and nobody is told of. One that was withheld before for another reason may appear. */
function changedInSilence(
  one: FaultCase,
  { numbers, findings }: Base,
  after: Published,
  found: readonly Finding[],
): string | undefined {
  // What a row that is not there would have said, nobody can know.
  if (one.fault === 'deleted') return undefined;
  const column = columnOf(one);
  const changed = [...after].filter(
    ([path, value]) => value !== null && value !== (numbers.get(path) ?? value) && !isEvidence(one, column, path),
  );
  const fresh = found.filter((finding) => !findings.has(keyOf(finding)));
  const isSaid = fresh.some((finding) => isAt(finding, one)) || (isSaidElsewhere.has(one.fault) && fresh.some(isGrave));
  const [[path = '', value = ''] = []] = changed;
  if (changed.length > 0 && !mayChange(one, column, isSaid))
    return `${path} ${numbers.get(path)} -> ${value} (and ${changed.length - 1} more)`;
  if (isSaid || !mustBeSaid(one, column)) return undefined;
  const isSame = [...numbers].every(([known, before]) => (after.get(known) ?? null) === before);
  return one.fault === 'misspelt' && (isSame || isOwnName(one)) ? undefined : 'nothing is said of the row';
}

/** What is missing under the right name or in the right days may be said where it is missed, with at least a warning. */
const isSaidElsewhere: ReadonlySet<Fault> = new Set(['misspelt', 'outside']);

/** Tables in which a sign is somebody's statement: targets and disclosed figures may be below zero, and a credit note takes money back. */
const signed: ReadonlySet<string> = new Set(['Targets', 'Disclosed', 'CertificatePurchases']);

/** Faults after which a number may be another one, mostly only where that is said. */
function mayChange(one: FaultCase, column: Column, isSaid: boolean): boolean {
  const may: Readonly<Record<Fault, boolean>> = {
    unreadable: false,
    // A blank has a meaning of its own in each column that need not be filled (the contract gives it), and in the settings, where it is said.
    blank: column.required ? column.mayBeBlank === true && isSaid : true,
    misspelt: isSaid && (isOrganisation(one) || isOwnName(one)),
    // Reversals are netted, and a day outside the period does not count: both are said.
    negative: isSaid || signed.has(one.table),
    outside: isSaid,
    doubled: isSaid,
    deleted: true,
  };
  return may[one.fault];
}

/** What cannot be counted must be said even where no number that is published shows it. */
function mustBeSaid({ fault }: FaultCase, column: Column): boolean {
  if (fault !== 'unreadable' && fault !== 'misspelt' && fault !== 'blank') return false;
  return !column.isCarried && !column.mayBeBlank && (fault !== 'blank' || column.required);
}

/** A number that stays although another good value in the cell moves it. */
function keptInSilence(one: FaultCase, base: Base, after: Published, publish: Publish): string | undefined {
  const good = one.fault === 'unreadable' ? anotherValue(base.snapshot, one) : undefined;
  if (good === undefined) return undefined;
  const moved = publish(withCell(base.snapshot, one, good)).numbers;
  const silent = [...base.numbers].filter(([path, value]) => {
    const other = moved.get(path);
    // What is withheld with the other value is so for reasons of that value: more is drawn than made, or a name does not fit the rest of its row.
    const isMoved = other !== undefined && other !== null && other !== value;
    return value !== null && isMoved && after.get(path) === value && !isEvidence(one, columnOf(one), path);
  });
  const [[path = '', value = ''] = []] = silent;
  return silent.length === 0
    ? undefined
    : `${path} stays ${value}, which depends on the cell (and ${silent.length - 1} more)`;
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
const isOwnName = ({ table, header }: CellPlace): boolean => ownNames.has(`${table} ${header}`);

/** The organisation's name is the certificates' beneficiary: where it is misspelt, each certificate says so. */
const isOrganisation = ({ table, row, header }: CellPlace): boolean =>
  table === 'Settings' && row === 0 && header === 'Value';

/** What is measured is told by the evidence, meter and ticket columns: an error value there is no evidence. */
const isEvidence = ({ fault }: FaultCase, column: Column, path: string): boolean =>
  column.isCarried === true &&
  (fault === 'unreadable' || fault === 'blank') &&
  /^\.completeness.*\.(measured|estimated|measuredShare)$/.test(path);

const isGrave = ({ severity }: Finding): boolean => severity !== 'note';
const keyOf = ({ code, place }: Finding): string => `${code} ${place.cell ?? place.table ?? ''}`;

/** Of a row entered twice either may be named. */
function isAt({ place }: Finding, { table, row, fault }: FaultCase): boolean {
  return place.table === table && (place.row === row + 1 || place.row === undefined || fault === 'doubled');
}
