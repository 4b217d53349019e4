/** Entries of `CertificatePurchases`: lines of invoices, read cell by cell, so that one cell that cannot be read leaves the others of its row. */
import type { Finding } from '../../findings/finding';
import type { Notes } from '../../findings/notes';
import type { LedgerNamed, TableOf } from '../../ledgers/allLedgers';
import { cleanText, typedText } from '../../ledgers/cleanText';
import { errorValueAt } from '../../ledgers/errorValue';
import { placeOf, textAt, valueAt, type KeyOf } from '../../ledgers/ledgerTable';
import { ZERO, type Exact } from '../../quantity/exact';
import { type Unit } from '../../quantity/units';

/** What cannot be read, with the errors that say why. */
interface Unread {
  readonly blockedBy: readonly Finding[];
  /** Of a date stored as text: the serial of the day that it means. */
  readonly meant?: number;
}

/** One row of `CertificatePurchases`. Texts are empty where the cell is blank. */
export interface Purchase {
  readonly table: TableOf<'CertificatePurchases'>;
  readonly row: number;
  readonly invoice: string;
  /** Errors that leave its invoice, or the certificate that it names, unknown. */
  readonly invoiceErrors: readonly Finding[];
  readonly certificateErrors: readonly Finding[];
  readonly certificate: string;
  readonly supplier: string;
  /** Errors that leave the supplier unknown. */
  readonly supplierErrors: readonly Finding[];
  readonly date: number | Unread | undefined;
  readonly volume: Exact | Unread;
  /** Nothing where the volume is unread. */
  readonly unit: Unit | undefined;
  /** As it is spelled. */
  readonly unitText: string;
  readonly unitPrice: Exact | Unread | undefined;
  readonly amount: Exact | Unread | undefined;
  readonly currency: string | Unread;
}

/** True for what cannot be read. */
export function isUnread(value: unknown): value is Unread {
  return typeof value === 'object' && value !== null && 'blockedBy' in value;
}

/** All rows, in their order; what no column of the table says by itself is added to `findings`. */
export function purchasesOf(table: TableOf<'CertificatePurchases'> | undefined, notes: Notes): readonly Purchase[] {
  return table ? [...table.rows].map((row) => purchaseAt(table, row, notes)) : [];
}

/** Columns whose errors concern their own cell; any other error leaves volume and money of the row unknown. */
const ownColumns = [
  'date',
  'supplier',
  'scheme',
  'evidence',
  'volume',
  'unit',
  'unitPrice',
  'amount',
  'currency',
] as const;

function purchaseAt(table: TableOf<'CertificatePurchases'>, row: number, notes: Notes): Purchase {
  const text = (key: KeyOf<LedgerNamed<'CertificatePurchases'>>): string => typedText(textAt(table, key, row));
  const errors = table.badRows.get(row) ?? [];
  const isOf = (key: KeyOf<LedgerNamed<'CertificatePurchases'>>, { place }: Finding): boolean =>
    place.column !== undefined && table.columns.get(key)?.header === place.column;
  const common = [...table.tableErrors, ...errors.filter((error) => !ownColumns.some((key) => isOf(key, error)))];
  const errorsOf = (...keys: readonly (typeof ownColumns)[number][]): readonly Finding[] => [
    ...common,
    ...errors.filter((error) => keys.some((key) => isOf(key, error))),
  ];
  const number = (key: 'unitPrice' | 'amount'): Exact | Unread | undefined => {
    const blockedBy = errorsOf(key);
    return blockedBy.length > 0 ? { blockedBy } : valueAt(table, key, row);
  };
  const supplier = text('supplier');
  const { volume, unit } = volumeAt(table, row, errorsOf('volume', 'unit'), notes);
  return {
    table,
    row,
    invoice: text('invoice'),
    invoiceErrors: [...table.tableErrors, ...errors.filter((error) => isOf('invoice', error))],
    certificateErrors: [...table.tableErrors, ...errors.filter((error) => isOf('certificate', error))],
    certificate: text('certificate'),
    supplier,
    supplierErrors: supplier === '' ? errors.filter((error) => isOf('supplier', error)) : [],
    date: dateAt(
      table,
      row,
      errors.filter((error) => isOf('date', error)),
    ),
    volume,
    unit,
    unitText: textAt(table, 'unit', row),
    unitPrice: number('unitPrice'),
    amount: number('amount'),
    currency: currencyAt(table, row, notes),
  };
}

function volumeAt(
  table: TableOf<'CertificatePurchases'>,
  row: number,
  blockedBy: readonly Finding[],
  notes: Notes,
): Pick<Purchase, 'volume' | 'unit'> {
  if (blockedBy.length > 0) return { volume: { blockedBy }, unit: undefined };
  const unit = valueAt(table, 'unit', row);
  if (unit && ['energy', 'certificate'].includes(unit.dimension))
    return { volume: valueAt(table, 'volume', row) ?? ZERO, unit };
  const finding = notes.add('wrong-dimension', placeOf(table, row, 'unit'), {
    unit: textAt(table, 'unit', row),
    wanted: 'MWh',
  });
  return { volume: { blockedBy: [finding] }, unit: undefined };
}

function dateAt(table: TableOf<'CertificatePurchases'>, row: number, blockedBy: readonly Finding[]): Purchase['date'] {
  if (blockedBy.length === 0) return valueAt(table, 'date', row);
  const meant = blockedBy.find(({ repair }) => repair?.isDate)?.repair?.after;
  return { blockedBy, ...(typeof meant === 'number' ? { meant } : {}) };
}

/** An Excel error is no blank currency: the money could be in any. */
function currencyAt(table: TableOf<'CertificatePurchases'>, row: number, notes: Notes): Purchase['currency'] {
  const finding = errorValueAt(table, row, 'currency');
  if (!finding) return currencyCode(cleanText(textAt(table, 'currency', row)));
  notes.take([finding]);
  return { blockedBy: [finding] };
}

/** ISO 4217 codes by what people write. */
const currencies: readonly (readonly [code: string, spellings: RegExp])[] = [
  ['CNY', /^(cny|rmb|cn¥|¥|￥|人民币|人民币元|元|yuan|renminbi)$/i],
  ['EUR', /^(eur|€|欧元|euros?)$/i],
  ['USD', /^(usd|us\$|\$|美元|us dollars?)$/i],
  ['GBP', /^(gbp|£|英镑)$/i],
  ['HKD', /^(hkd|hk\$|港元|港币)$/i],
  ['JPY', /^(jpy|日元)$/i],
];

/** `CNY` for 人民币, RMB or ¥; other texts in capitals as they are. */
function currencyCode(text: string): string {
  return currencies.find(([, spellings]) => spellings.test(text))?.[0] ?? text.toUpperCase();
}
