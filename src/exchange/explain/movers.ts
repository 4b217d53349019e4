/** What moves a number, by name: factors by item and component, ledger rows by what they are of, the strongest first. */
import type { Node, Source } from '../../calculation/graph/node';
import { wordFor, words, type Language } from '../../language/words';
import { cellOf, placeOf, type LedgerTable } from '../../ledgers/ledgerTable';
import type { ActivityGroup } from '../../model/activityGroups';
import type { ExplainedMover } from './explanation';
import { moversOf } from './sensitivity';

/** So many of the ledgers, and so many factors. */
const most = 4;
/** What moves it by less than this part is not worth a line. */
const least = 0.0005;

/** In per cent of the number for one per cent more; of one thing in several rows or factors together. */
export function explainedMovers(node: Node, language: Language): readonly ExplainedMover[] {
  const together = new Map<string, ExplainedMover>();
  for (const { node: moved, change } of moversOf(node)) {
    const named = moved.source && nameOf(moved.source, language);
    if (!named) continue;
    const before = together.get(named.title);
    together.set(named.title, { ...(before ?? named), change: (before?.change ?? 0) + change });
  }
  const strongest = [...together.values()]
    .filter(({ change }) => Math.abs(change) >= least)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const factors = strongest.filter(({ isFactor }) => isFactor).slice(0, most);
  const activity = strongest.filter(({ isFactor }) => !isFactor).slice(0, most);
  return strongest.filter((mover) => factors.includes(mover) || activity.includes(mover));
}

/** Nothing for numbers that nobody chooses: sizes of units, constants, potentials. */
function nameOf(source: Source, language: Language): Omit<ExplainedMover, 'change'> | undefined {
  const { component, punctuation } = words(language);
  switch (source.kind) {
    case 'factor': {
      const { item, component: of, table, row } = source.factor;
      return {
        isFactor: true,
        title: punctuation.headed(table.ledger.names[language], punctuation.phrases([item, wordFor(component, of)])),
        cell: placeOf(table, row, 'value').cell ?? '',
      };
    }
    case 'ledger sum':
    case 'ledger days':
    case 'measured sum':
    case 'ledger value': {
      const { group } = source;
      const key = source.kind === 'ledger value' ? source.key : group.table.ledger.lines.sum;
      return ofGroup(group, key, language);
    }
    case 'ledger cell':
      return inTable(source.table, source.row, source.key, language);
    default:
      return undefined;
  }
}

/** Keys of what a row is of, the first that it has. */
const naming = ['carrier', 'item', 'scrapType', 'product', 'gas', 'class'];

function ofGroup(group: ActivityGroup, key: string, language: Language): Omit<ExplainedMover, 'change'> {
  const { table, criteria, firstRow } = group;
  const [of] = naming.flatMap((one) => criteria.filter((criterion) => criterion.key === one && criterion.value));
  const { title, ...mover } = inTable(table, firstRow, key, language);
  const item = String(of?.value ?? '');
  const isSum = key === table.ledger.lines.sum;
  const { punctuation } = words(language);
  const said = isSum ? [item] : [item, table.columns.get(key as never)?.header ?? key];
  return {
    ...mover,
    title: item === '' ? title : punctuation.headed(table.ledger.names[language], punctuation.phrases(said)),
  };
}

function inTable(table: LedgerTable, row: number, key: string, language: Language): Omit<ExplainedMover, 'change'> {
  const column = table.columns.get(key);
  return {
    isFactor: false,
    title: words(language).punctuation.headed(table.ledger.names[language], column?.header ?? key),
    cell: cellOf(table.snapshot, row, column?.position ?? 0),
  };
}
