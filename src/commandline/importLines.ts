/** What `import` prints of lists: what each may become, and what became of it. */
import { words, type Language } from '../language/words';
import { allLedgers } from '../ledgers/allLedgers';
import { nameIn, type Ledger } from '../ledgers/columns';
import { tableName } from '../ledgers/names';
import { missingColumns, type ImportedLedgers, type ListAccount } from '../lists/importLedgers';
import type { FoundList } from '../lists/findLists';
import { sampleText } from '../lists/columnContent';
import type { GrownList } from '../lists/grownLists';
import { placeOf } from '../lists/listPlace';
import type { ListMapping } from '../lists/listMapping';
import type { MatchedMapping } from '../lists/matchMapping';
import { monthsOf } from '../lists/monthColumns';
import type { Proposal } from '../lists/proposeMapping';
import type { ProposedList } from '../lists/proposeImport';

/** Columns of the terminal that a text takes: Chinese signs take two. */
const textWidth = (text: string): number =>
  [...text].reduce(
    (sum, sign) =>
      sum +
      (/[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(sign)
        ? 2
        : 1),
    0,
  );

interface Lines {
  readonly lines: readonly string[];
  /** True where a list stays unmapped, or a column that is needed was not found. */
  readonly isOpen: boolean;
}

/** The proposal, list by list. */
export function proposalLines(lists: readonly ProposedList[], factors: string | undefined, language: Language): Lines {
  const say = words(language).lists;
  let isOpen = false;
  const lines = [say.found(lists.length), ''];
  for (const { list, seen, proposals } of lists)
    for (const proposal of proposals) {
      const ledger = allLedgers.find(({ table }) => table === proposal.mapping.ledger);
      isOpen ||= !ledger || missingColumns(ledger, proposal.mapping).length > 0;
      if (!ledger) lines.push(say.unmapped(placeOf(list)), '');
      else {
        lines.push(say.becomes(placeOf(list), ledger.names[language], say.rows(list.rows.length)));
        lines.push(...columnLines(ledger, proposal, seen, language));
        lines.push(...remarks(list, proposal.mapping, ledger, language).map((line) => `  ${line}`), '');
      }
    }
  if (factors !== undefined) lines.push(say.factors(factors), '');
  return { lines, isOpen };
}

function columnLines(
  ledger: Ledger,
  { mapping, guessed }: Proposal,
  seen: ProposedList['seen'],
  language: Language,
): readonly string[] {
  const say = words(language).lists;
  const missing = missingColumns(ledger, mapping);
  const shown = ledger.columns.filter(({ key }) => key in mapping.columns || missing.includes(key));
  const rows = shown.map((column) => {
    const source = mapping.columns[column.key];
    const [left, mark] = [nameIn(column, language), column.required ? '*' : ' '];
    if (!source) return [left, mark, say.open, ''];
    if ('always' in source) return [left, mark, say.always(source.always), ''];
    const { samples = [] } = seen.contents[seen.list.headers.indexOf(source.from)] ?? {};
    const guess = guessed.includes(column.key) ? ` (${say.guess})` : '';
    const said = samples.map((value) => sampleText(value, column, ledger.table === 'Settings'));
    return [left, mark, `${source.from}${guess}`, said.join(' · ')];
  });
  const width = (at: number): number => Math.max(...rows.map((row) => textWidth(row[at] ?? '')));
  const padded = (text: string, to: number): string => text + ' '.repeat(Math.max(0, to - textWidth(text)));
  return rows.map(([left = '', mark, middle = '', right = '']) =>
    `  ${padded(left, width(0))} ${mark} <- ${right === '' ? middle : `${padded(middle, width(2))}  ${right}`}`.trimEnd(),
  );
}

/** What is left out of the list and how its cells are read. */
function remarks(list: FoundList, mapping: ListMapping, ledger: Ledger, language: Language): readonly string[] {
  const { lists: say, punctuation } = words(language);
  const used = new Set(Object.values(mapping.columns).flatMap((source) => ('from' in source ? [source.from] : [])));
  const months = mapping.isByMonth
    ? monthsOf(list, mapping.measure).map((position) => list.headers[position] ?? '')
    : [];
  const unused = list.headers.filter(
    (header) => !used.has(header) && !months.includes(header) && header !== mapping.only?.column,
  );
  const why = (['units', 'total', 'note', 'header'] as const).flatMap((kind) => {
    const rows = list.leftOut.filter((row) => row.why === kind).map(({ row }) => String(row));
    return rows.length === 0 ? [] : [say.why[kind](punctuation.listed(rows))];
  });
  const inWords = Object.entries(mapping.words ?? {}).flatMap(([key, meant]) => {
    const column = ledger.columns.find((one) => one.key === key);
    return Object.entries(meant).map(([word, value]) =>
      say.word(word, column?.choices.find((choice) => choice.value === value)?.words[language][0] ?? value),
    );
  });
  return [
    ...(months.length > 0 ? [say.byMonth(months[0] ?? '', months.at(-1) ?? '')] : []),
    ...(mapping.only ? [say.only(mapping.only.column, punctuation.listed(mapping.only.values))] : []),
    ...(mapping.repeated ? [say.repeated(punctuation.listed(mapping.repeated))] : []),
    ...inWords,
    ...(why.length > 0 ? [say.leftOut(punctuation.phrases(why))] : []),
    ...(unused.length > 0 ? [say.unused(punctuation.listed(unused))] : []),
  ];
}

/** What became of the lists. */
export function accountLines(
  { unmapped, notFound }: MatchedMapping,
  { accounts, leftAlone }: ImportedLedgers,
  grown: readonly GrownList[],
  language: Language,
): Lines {
  const say = words(language).lists;
  const open = accounts.filter(({ missing }) => missing.length > 0);
  return {
    isOpen: open.length + unmapped.length + notFound.length > 0,
    lines: [
      ...accounts.flatMap((account) => linesOf(account, language)),
      ...leftAlone
        .filter(({ list }) => !grown.some((one) => placeOf(one.list) === placeOf(list) && one.edits.length > 0))
        .map(({ list, mapping: { ledger = '' } }) => say.present(placeOf(list), tableName(ledger, language))),
      ...grown
        .filter(({ edits }) => edits.length > 0)
        .map(({ list, ledger, entries }) => say.takenIn(placeOf(list), ledger.names[language], entries.length)),
      ...unmapped.map((list) => say.unmapped(placeOf(list))),
      ...notFound.map(({ sheet, ledger = '' }) => say.notFound(sheet, tableName(ledger, language))),
    ],
  };
}

function linesOf(
  { list, mapping, entries, untaken, blankMonths, missing }: ListAccount,
  language: Language,
): readonly string[] {
  const { lists: say, punctuation } = words(language);
  const ledger = allLedgers.find(({ table }) => table === mapping.ledger);
  if (!ledger) return [];
  const names = ledger.columns.filter(({ key }) => missing.includes(key)).map((column) => nameIn(column, language));
  return [
    say.becomes(placeOf(list), ledger.names[language], say.entries(entries)),
    ...[
      ...remarks(list, mapping, ledger, language),
      ...(untaken.length > 0 ? [say.untaken(untaken.length)] : []),
      ...(blankMonths > 0 ? [say.blankMonths(blankMonths)] : []),
    ].map((line) => `  ${line}`),
    ...(names.length > 0 ? [`  ${say.missing(placeOf(list), ledger.names[language], punctuation.listed(names))}`] : []),
  ];
}
