/** Another good value for a cell: whatever it moves depends on the cell. */
import type { Column } from '../../src/ledgers/columns';
import { settingChoices, settingKeyNamed } from '../../src/ledgers/settingKeys';
import { findUnit, units } from '../../src/quantity/units';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { columnOf } from './cellFaults';
import { contentAt, rowCountOf, type CellContent, type CellPlace } from './spoiltCell';

/** Nothing where no other value comes to mind. */
export function anotherValue(snapshot: WorkbookSnapshot, place: CellPlace): CellContent | undefined {
  const content = contentAt(snapshot, place);
  if (place.table === 'Settings') return anotherSetting(snapshot, place, content);
  const column = columnOf(place);
  if (typeof content === 'number') return anotherNumber(content, column, place.table === 'Production');
  if (column.kind === 'unit') return anotherUnit(String(content));
  if (naming.has(`${place.table} ${place.header}`)) return `${String(content ?? '')} B`;
  const inColumn = Array.from({ length: rowCountOf(snapshot, place.table) }, (_, row) =>
    contentAt(snapshot, { ...place, row }),
  );
  const others = [...column.choices.map(({ value }) => value), ...inColumn];
  return others.find((other) => other !== null && other !== content);
}

/** Columns that name the row's own result: the name of another row would only make two of one name. */
const naming: ReadonlySet<string> = new Set([
  'Certificates Certificate',
  ...['Metric', 'Subject', 'Period', 'Source'].map((header) => `Disclosed ${header}`),
  ...['Metric', 'Subject', 'Source'].map((header) => `Targets ${header}`),
]);

/** More made and less taken in, so that no more is drawn than made. */
function anotherNumber(content: number, { kind }: Column, isMade: boolean): number {
  return kind === 'date' ? content + 40 : content * (kind === 'share' ? 0.9 : isMade ? 1.25 : 0.8);
}

/** Of the same dimension. */
function anotherUnit(text: string): string | undefined {
  const own = findUnit(text);
  return units.find(({ dimension, symbol }) => dimension === own?.dimension && symbol !== own.symbol)?.symbol;
}

function anotherSetting(snapshot: WorkbookSnapshot, place: CellPlace, content: CellContent): CellContent | undefined {
  if (place.header !== 'Value') return undefined;
  const name = String(contentAt(snapshot, { ...place, header: 'Setting' }));
  const key = settingKeyNamed(name);
  const choice = settingChoices(name, 'en').find((value) => value !== content);
  if (choice !== undefined) return choice;
  if (typeof content === 'number')
    return key?.kind === 'date' ? content + (key.key === 'periodTo' ? 31 : -31) : content * 1.25;
  return 'Elsewhere';
}
