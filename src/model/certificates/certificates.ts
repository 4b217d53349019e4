/** Entries of the certificate ledgers: what is held, redeemed, sold or expired, and what was paid for. */
import type { Finding } from '../../findings/finding';
import { Notes } from '../../findings/notes';
import { cleanText, typedText } from '../../ledgers/cleanText';
import { errorValueAt } from '../../ledgers/errorValue';
import { meaningAt, numberAt, placeOf, textAt, type LedgerTable } from '../../ledgers/ledgerTable';
import type { Ledgers } from '../../ledgers/readLedgers';
import { exact, type Exact } from '../../quantity/exact';
import { findUnit, unit, type Unit } from '../../quantity/units';
import { CellKind } from '../../workbook/snapshot';
import { purchasesOf, type Purchase } from './certificatePurchases';
import type { Scheme } from './eligibilityRules';
import { serialRange, type SerialRange } from './serialNumbers';

export type CertificateStatus = 'purchased' | 'redeemed' | 'sold' | 'expired';

/** One row of `Certificates`. Texts are empty and dates (serials) absent where the cell is blank. */
export interface Certificate {
  readonly table: LedgerTable;
  readonly row: number;
  readonly name: string;
  readonly scheme: Scheme;
  readonly volume: Exact;
  readonly unit: Unit;
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
  readonly serials: SerialRange | undefined;
}

/** A row that cannot be read, with the errors that say why. */
export interface UnreadableRow {
  readonly table: LedgerTable;
  readonly row: number;
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
  const certificates = readable(held, unreadable, notes).map((row) => certificateAt(held as LedgerTable, row, notes));
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

/** Carried texts that decide what a certificate claims: an Excel error in one of them is no blank. */
const decidingTexts = ['serialFrom', 'serialTo', 'purpose', 'verificationKey'] as const;

/** Rows without errors whose unit is one of energy or certificates; the others are added to `unreadable`. */
function readable(table: LedgerTable | undefined, unreadable: UnreadableRow[], notes: Notes): readonly number[] {
  if (!table) return [];
  return [...table.rows].filter((row) => {
    const ofTexts = decidingTexts.flatMap((key) => errorValueAt(table, row, key) ?? []);
    notes.take(ofTexts);
    const errors = [...(table.badRows.get(row) ?? []), ...ofTexts];
    if (errors.length > 0) {
      unreadable.push({ table, row, errors });
      return false;
    }
    const unit = findUnit(textAt(table, 'unit', row));
    if (unit && ['energy', 'certificate'].includes(unit.dimension)) return true;
    const finding = notes.add('wrong-dimension', placeOf(table, row, 'unit'), {
      unit: textAt(table, 'unit', row),
      wanted: 'MWh',
    });
    unreadable.push({ table, row, errors: [finding] });
    return false;
  });
}

function unitAt(table: LedgerTable, row: number): Unit {
  const found = findUnit(textAt(table, 'unit', row));
  if (!found) throw new Error(`row ${row} has no unit`);
  return found;
}

function certificateAt(table: LedgerTable, row: number, notes: Notes): Certificate {
  const text = (key: string): string => typedText(textAt(table, key, row));
  const day = (key: string): number | undefined => numberAt(table, key, row);
  const scheme = meaningAt(table, 'scheme', row) as Scheme;
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
    scheme,
    volume: exact(numberAt(table, 'volume', row) ?? 0),
    unit: unitAt(table, row),
    technology: text('technology'),
    country: text('country'),
    generatedFrom: day('generatedFrom'),
    generatedTo: day('generatedTo'),
    status: meaningAt(table, 'status', row) as CertificateStatus,
    redeemedOn: day('redeemedOn'),
    beneficiary: text('beneficiary'),
    claimFrom: day('claimFrom'),
    claimTo: day('claimTo'),
    site: text('site'),
    process: text('process'),
    product: text('product'),
    customer: text('customer'),
    purpose: text('purpose'),
    invoice: text('invoice'),
    verificationKey: text('verificationKey'),
    serials,
  };
}

/** A serial stored as a number keeps 15 digits; a longer one is no longer what was typed. */
function isLongNumber(table: LedgerTable, key: string, row: number): boolean {
  const cells = table.snapshot.columns[table.columns.get(key)?.position ?? -1];
  return cells?.kinds[row] === CellKind.number && Math.abs(cells.numbers[row] ?? 0) >= 1e15;
}

/** Where a certificate stands, for a finding. */
export function placeOfCertificate(certificate: Certificate, key = 'certificate'): Finding['place'] {
  return placeOf(certificate.table, certificate.row, key);
}

/** MWh of a ledger quantity of energy or certificates: one certificate is one MWh. */
export function inMegawattHours(volume: Exact, of: Certificate['unit']): Exact {
  return volume.times(of.size).div(of.dimension === 'certificate' ? unit('certificate').size : unit('MWh').size);
}
