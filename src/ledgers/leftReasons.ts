/** Findings that somebody left as they are, with the reason: a table of ours on a sheet of the user's, the same in every language. */
import type { Finding } from '../findings/finding';
import { CellKind, type TableSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';

export const reasonsTable = 'CrossfootReasons';

/** What a row says, from left to right. */
const reasonColumns = ['code', 'cell', 'content', 'reason'] as const;

type ReasonRow = Readonly<Record<(typeof reasonColumns)[number], string>>;

/** What a finding is about, so that a reason given for one content does not excuse another. */
function contentOf({ details }: Finding): string {
  return Object.values(details)
    .map((detail) => detail.trim())
    .filter(Boolean)
    .join('; ');
}

/** The row that leaves a finding as it is. */
export function reasonRow(finding: Finding, reason: string): ReasonRow {
  return { code: finding.code, cell: finding.place.cell ?? '', content: contentOf(finding), reason };
}

/**
 * The reasons by the findings that they are about: of the same code and content, at the same cell, or at another one where rows moved and no other finding is alike. A reason whose
 * finding is mended, or holds something else by now, is about none.
 */
export function leftReasons(findings: readonly Finding[], snapshot: WorkbookSnapshot): ReadonlyMap<Finding, string> {
  const rows = reasonRows(snapshot);
  if (rows.length === 0) return new Map();
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.code, contentOf(finding)]);
    alike.set(key, [...(alike.get(key) ?? []), finding]);
  }
  return new Map(
    rows.flatMap(({ code, cell, content, reason }): (readonly [Finding, string])[] => {
      const candidates = alike.get(JSON.stringify([code, content])) ?? [];
      const found =
        candidates.find(({ place }) => (place.cell ?? '') === cell) ??
        (candidates.length === 1 ? candidates[0] : undefined);
      return found && reason !== '' ? [[found, reason]] : [];
    }),
  );
}

/** The first blank row of the table, to be filled from its first column on; nothing where there is no table or no blank row. */
export function freeReasonRow(
  snapshot: WorkbookSnapshot,
): { readonly sheet: string; readonly row: number; readonly column: number } | undefined {
  const table = tableOf(snapshot);
  if (!table) return undefined;
  const isBlank = (row: number): boolean => table.columns.every(({ kinds }) => kinds[row] === CellKind.blank);
  for (let row = 0; row < table.rowCount; row += 1)
    if (isBlank(row)) return { sheet: table.sheet, row: table.headerRow + 1 + row, column: table.firstColumn };
  return undefined;
}

function tableOf({ tables }: WorkbookSnapshot): TableSnapshot | undefined {
  return tables.find(({ name }) => name.toLowerCase() === reasonsTable.toLowerCase());
}

/** The filled rows; a cell that holds no text counts as blank. */
function reasonRows(snapshot: WorkbookSnapshot): readonly ReasonRow[] {
  const table = tableOf(snapshot);
  return Array.from({ length: table?.rowCount ?? 0 }, (_, row) => {
    const textOf = (position: number): string => {
      const column = table?.columns[position];
      return column?.kinds[row] === CellKind.text ? (column.dictionary[column.texts[row] ?? 0] ?? '').trim() : '';
    };
    const [code, cell, content, reason] = reasonColumns.map((_key, position) => textOf(position));
    return { code: code ?? '', cell: cell ?? '', content: content ?? '', reason: reason ?? '' };
  }).filter(({ code }) => code !== '');
}
