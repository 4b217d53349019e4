/** Entries of the certificate ledgers: what is held, redeemed, sold or expired, and what was paid for. */
import type { Finding } from '../../findings/finding';
import { Notes } from '../../findings/notes';
import type { ChoiceOf, LedgerNamed, TableOf } from '../../ledgers/allLedgers';
import { cleanText, typedText } from '../../ledgers/cleanText';
import { errorValueAt } from '../../ledgers/errorValue';
import { cellsAt, type Cells } from '../../ledgers/ledgerEntry';
import { placeOf, textAt, valueAt, type KeyOf } from '../../ledgers/ledgerTable';
import type { Ledgers } from '../../ledgers/readLedgers';
import { ZERO, type Exact } from '../../quantity/exact';
import { unit, type Unit } from '../../quantity/units';
import { CellKind } from '../../workbook/snapshot';
import { purchasesOf, type Purchase } from './certificatePurchases';
import type { Scheme } from './eligibilityRules';
import { serialRange, type SerialRange } from './serialNumbers';

export type CertificateKey = KeyOf<LedgerNamed<'Certificates'>>;
export type CertificateStatus = ChoiceOf<'Certificates', 'status'>;

/** One row of `Certificates`. Texts are empty and dates (serials) absent where the cell is blank. */
export interface Certificate {
  readonly table: TableOf<'Certificates'>;
  readonly row: number;
  readonly name: string;
  readonly scheme: Scheme;
  readonly volume: Exact;
  readonly unit: Unit;
  /** As it is spelled. */
  readonly unitText: string;
  readonly technology: string;
  readonly country: string;
  readonly generatedFrom: number | undefined;
  readonly generatedTo: number | undefined;
  readonly status: CertificateStatus;
  readonly redeemedOn: number | undefined;
  readonly beneficiary: string;
  readonly claimFrom: number | undefined;
  readonly claimTo: number | undefined;
  readonly site: string;
  readonly process: string;
  readonly product: string;
  readonly customer: string;
  readonly purpose: string;
  readonly invoice: string;
  readonly verificationKey: string;
  /** First and last serial number as they stand. */
  readonly serialFrom: string;
  readonly serialTo: string;
  readonly serials: SerialRange | undefined;
}

/** A row that cannot be read, with the errors that say why. */
export interface UnreadableRow {
  readonly table: TableOf<'Certificates'>;
  readonly row: number;
  readonly cells: Cells<LedgerNamed<'Certificates'>, CertificateKey>;
  readonly errors: readonly Finding[];
}

export interface CertificateFacts {
  readonly certificates: readonly Certificate[];
  readonly unreadable: readonly UnreadableRow[];
  readonly purchases: readonly Purchase[];
  /** Errors that make the whole of `Certificates` or of `CertificatePurchases` unknown. */
  readonly tableErrors: readonly Finding[];
  readonly purchaseErrors: readonly Finding[];
  readonly findings: readonly Finding[];
}

/** Reads both ledgers. A unit that is neither energy nor certificates is an error; serials that cannot be read are a warning. */
export function certificateFacts(ledgers: Ledgers): CertificateFacts {
  const notes = new Notes();
  const unreadable: UnreadableRow[] = [];
  const held = ledgers.tables.get('Certificates');
  const bought = ledgers.tables.get('CertificatePurchases');
  const certificates = held ? certificatesOf(held, unreadable, notes) : [];
  const purchases = purchasesOf(bought, notes);
  return {
    certificates,
    unreadable,
    purchases,
    tableErrors: held?.tableErrors ?? [],
    purchaseErrors: bought?.tableErrors ?? [],
    findings: notes.findings,
  };
}

/** True where any row says the status, whether or not the row can be counted. */
export function hasStatus(table: TableOf<'Certificates'> | undefined, status: CertificateStatus): boolean {
  return table !== undefined && [...table.rows].some((row) => valueAt(table, 'status', row) === status);
}

/** Carried texts that decide what a certificate claims: an Excel error in one of them is no blank. */
const decidingTexts = ['serialFrom', 'serialTo', 'purpose', 'verificationKey'] as const;

/** Rows without errors whose unit is one of energy or certificates; the others are added to `unreadable`. */
function certificatesOf(
  table: TableOf<'Certificates'>,
  unreadable: UnreadableRow[],
  notes: Notes,
): readonly Certificate[] {
  const keys = table.ledger.columns.map(({ key }) => key);
  const setAside = (row: number, errors: readonly Finding[]): readonly Certificate[] => {
    unreadable.push({ table, row, cells: cellsAt(table, keys, row), errors });
    return [];
  };
  return [...table.rows].flatMap((row) => {
    const ofTexts = decidingTexts.flatMap((key) => errorValueAt(table, row, key) ?? []);
    notes.take(ofTexts);
    const errors = [...(table.badRows.get(row) ?? []), ...ofTexts];
    const [unit, scheme, status] = [
      valueAt(table, 'unit', row),
      valueAt(table, 'scheme', row),
      valueAt(table, 'status', row),
    ];
    if (errors.length > 0 || !scheme || !status) return setAside(row, errors);
    if (unit && ['energy', 'certificate'].includes(unit.dimension))
      return [certificateAt(table, row, { unit, scheme, status }, notes)];
    const finding = notes.add('wrong-dimension', placeOf(table, row, 'unit'), {
      unit: textAt(table, 'unit', row),
      wanted: 'MWh',
    });
    return setAside(row, [finding]);
  });
}

function certificateAt(
  table: TableOf<'Certificates'>,
  row: number,
  read: Pick<Certificate, 'unit' | 'scheme' | 'status'>,
  notes: Notes,
): Certificate {
  const text = (key: CertificateKey): string => typedText(textAt(table, key, row));
  const { scheme } = read;
  const [from, to] = [cleanText(text('serialFrom')), cleanText(text('serialTo'))];
  const serials =
    from === '' || isLongNumber(table, 'serialFrom', row) || isLongNumber(table, 'serialTo', row)
      ? undefined
      : serialRange(scheme, from, to);
  if (!serials && from + to !== '') {
    notes.add('unreadable-serials', placeOf(table, row, 'serialFrom'), { first: from, second: to });
  }
  return {
    table,
    row,
    name: text('certificate'),
    ...read,
    volume: valueAt(table, 'volume', row) ?? ZERO,
    unitText: textAt(table, 'unit', row),
    technology: text('technology'),
    country: text('country'),
    generatedFrom: valueAt(table, 'generatedFrom', row),
    generatedTo: valueAt(table, 'generatedTo', row),
    redeemedOn: valueAt(table, 'redeemedOn', row),
    beneficiary: text('beneficiary'),
    claimFrom: valueAt(table, 'claimFrom', row),
    claimTo: valueAt(table, 'claimTo', row),
    site: text('site'),
    process: text('process'),
    product: text('product'),
    customer: text('customer'),
    purpose: text('purpose'),
    invoice: text('invoice'),
    verificationKey: text('verificationKey'),
    serialFrom: textAt(table, 'serialFrom', row),
    serialTo: textAt(table, 'serialTo', row),
    serials,
  };
}

/** A serial stored as a number keeps 15 digits; a longer one is no longer what was typed. */
function isLongNumber(table: TableOf<'Certificates'>, key: 'serialFrom' | 'serialTo', row: number): boolean {
  const cells = table.snapshot.columns[table.columns.get(key)?.position ?? -1];
  return cells?.kinds[row] === CellKind.number && Math.abs(cells.numbers[row] ?? 0) >= 1e15;
}

/** Where a certificate stands, for a finding. */
export function placeOfCertificate(certificate: Certificate, key: CertificateKey = 'certificate'): Finding['place'] {
  return placeOf(certificate.table, certificate.row, key);
}

/** MWh of a ledger quantity of energy or certificates: one certificate is one MWh. */
export function inMegawattHours(volume: Exact, of: Certificate['unit']): Exact {
  return volume.times(of.size).div(of.dimension === 'certificate' ? unit('certificate').size : unit('MWh').size);
}
