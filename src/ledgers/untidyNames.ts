/** Two spellings of one name that a person takes for the same and a formula does not. */
import type { Finding } from '../findings/finding';
import { Notes } from '../findings/notes';
import { cleanText, formulaKey } from './cleanText';
import { placeIn, type LedgerColumn, type LedgerTable } from './ledgerTable';

/** Names of these kinds are matched with each other across ledgers. */
export const nameFamilies: readonly (readonly string[])[] = [
  ['site', 'originSite'],
  ['process', 'originProcess'],
  ['product', 'item', 'carrier'],
];

/** Marks each row whose name has a twin that differs only in width, blanks or invisible characters; the tidy spelling is offered as repair. */
export function noteUntidyNames(tables: ReadonlyMap<string, LedgerTable>): {
  readonly tables: ReadonlyMap<string, LedgerTable>;
  readonly findings: readonly Finding[];
} {
  const notes = new Notes();
  const marked = new Map(tables);
  for (const keys of nameFamilies) {
    const spellings = new Map<string, Set<string>>();
    const columns = [...tables.values()].flatMap((table) => keys.flatMap((key) => columnOf(table, key)));
    for (const { column } of columns)
      for (const text of column.texts.slice(1)) addTo(spellings, formulaKey(cleanText(text)), formulaKey(text));
    for (const { table, column } of columns) {
      const untidy = new Set(column.texts.flatMap((text, code) => (isUntidyTwin(text, spellings) ? [code] : [])));
      if (untidy.size === 0) continue;
      for (const row of table.rows) {
        const text = column.texts[column.codes[row] ?? 0] ?? '';
        if (!untidy.has(column.codes[row] ?? 0) || text !== text.trim()) continue;
        const finding = untidyName(table, column, row, text);
        notes.take([finding]);
        const current = marked.get(table.ledger.table) ?? table;
        marked.set(table.ledger.table, {
          ...current,
          badRows: new Map(current.badRows).set(row, [...(current.badRows.get(row) ?? []), finding]),
        });
      }
    }
  }
  return { tables: marked, findings: notes.findings };
}

function columnOf(
  table: LedgerTable,
  key: string,
): readonly { readonly table: LedgerTable; readonly column: LedgerColumn }[] {
  const column = table.columns.get(key);
  return column && column.column.kind === 'name' ? [{ table, column }] : [];
}

function isUntidyTwin(text: string, spellings: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const clean = formulaKey(cleanText(text));
  return text !== '' && formulaKey(text) !== clean && (spellings.get(clean)?.size ?? 0) > 1;
}

function untidyName(table: LedgerTable, column: LedgerColumn, row: number, text: string): Finding {
  const { snapshot } = table;
  return {
    code: 'untidy-text',
    severity: 'error',
    place: placeIn(table, row, column),
    details: { column: column.column.name, value: text, clean: cleanText(text) },
    repair: {
      sheet: snapshot.sheet,
      cellRow: snapshot.headerRow + 1 + row,
      cellColumn: snapshot.firstColumn + column.position,
      before: text,
      after: cleanText(text),
    },
  };
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
