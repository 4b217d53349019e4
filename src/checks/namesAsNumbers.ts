/** Are two different names one and the same number to a formula, such as 6060 and 06060? */
import { finding, type Finding } from '../findings/finding';
import { formulaKey } from '../ledgers/cleanText';
import { placeIn, type LedgerColumn, type LedgerTable } from '../ledgers/ledgerTable';
import { nameFamilies } from '../ledgers/untidyNames';
import { plainText } from '../quantity/exact';
import { readNumberText } from '../quantity/readNumber';
import type { Check } from './check';

/** Every row with such a name is an error: `SUMIFS` compares by number where both sides can be read as one, and would mix the two up. */
export const namesAsNumbers: Check = ({ tables }) =>
  nameFamilies.flatMap((keys) => {
    const columns = [...tables.values()].flatMap((table) =>
      keys.flatMap((key) => {
        const column = table.columns.get(key);
        return column?.column.kind === 'name' ? [{ table, column }] : [];
      }),
    );
    const spellings = new Map<string, Set<string>>();
    for (const { column } of columns)
      for (const text of column.texts) {
        const number = numberIn(text);
        if (number !== undefined) spellings.set(number, (spellings.get(number) ?? new Set()).add(formulaKey(text)));
      }
    return columns.flatMap(({ table, column }) => rowsWithTwins(table, column, spellings));
  });

function rowsWithTwins(
  table: LedgerTable,
  column: LedgerColumn,
  spellings: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Finding[] {
  const twins = column.texts.map((text) =>
    [...(spellings.get(numberIn(text) ?? '') ?? [])].filter((other) => other !== formulaKey(text)),
  );
  if (twins.every((others) => others.length === 0)) return [];
  return [...table.rows].flatMap((row): Finding[] => {
    const code = column.codes[row] ?? 0;
    const [second] = twins[code] ?? [];
    if (second === undefined) return [];
    return [finding('names-one-number', placeIn(table, row, column), { value: column.texts[code] ?? '', second })];
  });
}

/** The number that the text can be read as, always spelled alike; nothing for any other text. */
function numberIn(text: string): string | undefined {
  const number = readNumberText(text);
  return number && plainText(number);
}
