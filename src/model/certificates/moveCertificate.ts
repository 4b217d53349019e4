/** A certificate, or a part of it, given to another invoice by hand: the cells to change and, where it is divided, the row to add. */
import { storedValue } from '../../ledgers/cellFixes';
import type { LedgerTable } from '../../ledgers/ledgerTable';
import { rowsBelow } from '../../ledgers/rowsBelow';
import type { Language } from '../../languages';
import { exact, plainText } from '../../quantity/exact';
import type { CellEdit, CellValue } from '../../workbook/sheetPlan';
import type { Certificate } from './certificates';
import { serialCount } from './serialNumbers';

/** Why it cannot be moved so. */
export type MoveRefusal = 'no column' | 'volume' | 'serials' | 'rows below';

/**
 * The edits that give `volume`, in the certificate's own unit, to the invoice. A whole certificate gets the name of the invoice; of a part the row keeps the rest, and a row below
 * the ledger takes the part under the certificate's name with ` (2)`, with the last of its serial numbers. Refused where the ledger has no column for invoices, the volume is none
 * of the certificate, its serial numbers do not divide there, or nothing can be added below the ledger.
 */
export function moveCertificate(
  certificate: Certificate,
  names: ReadonlySet<string>,
  { volume: text, invoice }: { readonly volume: string; readonly invoice: string },
  language: Language,
): readonly CellEdit[] | MoveRefusal {
  const { row, volume } = certificate;
  const table: LedgerTable = certificate.table;
  const moved = readVolume(text);
  if (!table.columns.has('invoice')) return 'no column';
  if (!moved?.greaterThan(0) || moved.greaterThan(volume)) return 'volume';
  if (moved.equals(volume)) return edits(table, row, { invoice });
  const rest = volume.minus(moved);
  const serials = dividedSerials(certificate, plainText(rest));
  if (!serials) return 'serials';
  const copied = [...table.columns].map(([key, { position }]) => {
    const cells = table.snapshot.columns[position];
    return [key, { value: plainCell(cells ? storedValue(cells, row) : null) }] as const;
  });
  const added = {
    ...Object.fromEntries(copied),
    certificate: { value: freeName(certificate.name, names) },
    volume: { value: Number(plainText(moved)) },
    invoice: { value: invoice },
    ...(serials.from !== '' && { serialFrom: { value: serials.from } }),
    ...(table.columns.has('verificationKey') && { verificationKey: { value: null } }),
  };
  const below = rowsBelow(table, [added], language);
  if (below.length === 0) return 'rows below';
  return [
    ...edits(table, row, {
      volume: Number(plainText(rest)),
      ...(serials.to !== '' && { serialTo: serials.to }),
    }),
    ...below,
  ];
}

function readVolume(text: string): ReturnType<typeof exact> | undefined {
  return /^\d+(\.\d+)?$/.test(text) ? exact(text) : undefined;
}

/** The last serial of what the row keeps and the first of the part; empty texts where it has none, nothing where they do not divide there. */
function dividedSerials(
  { serials, serialFrom, serialTo, volume, unit }: Certificate,
  kept: string,
): { readonly to: string; readonly from: string } | undefined {
  if (serialFrom === '' && serialTo === '') return { to: '', from: '' };
  const isEach = serials && unit.symbol === 'MWh' && plainText(volume) === String(serialCount(serials));
  if (!isEach || !/^\d+$/.test(kept)) return undefined;
  const [to, from] = [serialAfter(serialFrom, BigInt(kept) - 1n), serialAfter(serialFrom, BigInt(kept))];
  return to === undefined || from === undefined ? undefined : { to, from };
}

/** The serial so many after this one, in as many digits; nothing where they do not hold it. */
function serialAfter(text: string, count: bigint): string | undefined {
  const [, before = '', digits = ''] = /^(.*?)(\d+)$/.exec(text.trim()) ?? [];
  const next = digits === '' ? '' : String(BigInt(digits) + count).padStart(digits.length, '0');
  return next.length === digits.length && next !== '' ? before + next : undefined;
}

function freeName(name: string, names: ReadonlySet<string>): string {
  for (let count = 2; ; count += 1) if (!names.has(`${name} (${count})`)) return `${name} (${count})`;
}

const plainCell = (value: CellValue): string | number | null => (typeof value === 'boolean' ? String(value) : value);

function edits(table: LedgerTable, row: number, after: Readonly<Record<string, string | number>>): CellEdit[] {
  const { sheet, headerRow, firstColumn } = table.snapshot;
  return Object.entries(after).flatMap(([key, value]): CellEdit[] => {
    const position = table.columns.get(key)?.position;
    const cells = position === undefined ? undefined : table.snapshot.columns[position];
    if (position === undefined || !cells) return [];
    return [
      {
        sheet,
        row: headerRow + 1 + row,
        column: firstColumn + position,
        before: storedValue(cells, row),
        after: value,
      },
    ];
  });
}
