/** A verification in words, line by line, most important first. */
import { wordFor } from '../language/wordFor';
import { words, type Language } from '../language/words';
import type { CellValue } from '../workbook/sheetPlan';
import { isContent, type Change, type Verification } from './verification';

interface SaidLine {
  readonly kind: 'verdict' | 'title' | 'content' | 'form' | 'plain';
  readonly text: string;
}

/** All lines; at most so many of each list, where a number is given. */
export function verificationLines(
  { holds, seal, codeNow, changes, moved, calculator, results }: Verification,
  language: Language,
  most = Infinity,
): readonly SaidLine[] {
  const { verify: say } = words(language);
  const content = changes.filter(isContent);
  const form = changes.filter((change) => !isContent(change));
  const plain = (text: string): SaidLine => ({ kind: 'plain', text });
  const list = <Item>(
    kind: SaidLine['kind'],
    title: string,
    items: readonly Item[],
    text: (item: Item) => string,
  ): readonly SaidLine[] => [
    ...(items.length > 0 ? [{ kind: 'title' as const, text: title }] : []),
    ...items.slice(0, most).map((item): SaidLine => ({ kind, text: text(item) })),
    ...(items.length > most ? [plain(say.more(items.length - most))] : []),
  ];
  const agreed = results.filter(({ second }) => second !== null).length;
  return [
    { kind: 'verdict', text: holds ? say.holds : content.length > 0 ? say.fails(content.length) : say.unsealed },
    ...(!seal && content.length > 0 ? [plain(say.unsealed)] : []),
    ...(seal ? [plain(say.code(seal.code, seal.program, seal.library))] : []),
    ...(seal && seal.code !== codeNow ? [plain(say.codeNow(codeNow))] : []),
    ...list('content', say.contentTitle, content, (change) => changeText(change, language)),
    ...list('plain', say.movedTitle, moved, ({ subject, name, unit, before, after }) =>
      say.moved(subject, name, numberText(before, say.unknown), numberText(after, say.unknown), unit),
    ),
    ...list('form', say.formTitle, form, (change) => changeText(change, language)),
    ...(calculator
      ? [
          plain(say.calculators(calculator.agree, calculator.formulas - calculator.left, calculator.name)),
          ...(calculator.left > 0 ? [plain(say.left(calculator.left, calculator.distrusted.join(', ')))] : []),
          ...(holds && agreed > 0 ? [plain(say.twoAgree(agreed))] : []),
        ]
      : [plain(say.noCalculator)]),
    ...(seal ? [plain(say.compareCode)] : []),
  ];
}

/** `Scrap!G18  changed: 12.5 → 12.6`. */
function changeText(change: Change, language: Language): string {
  const { verify: say } = words(language);
  const { kind, place, ledger, row, column, before, after, count } = change;
  const value = (one: CellValue | undefined): string =>
    one === undefined ? say.unknown : one === null ? say.blank : String(one);
  const values =
    before === undefined && after === undefined
      ? ''
      : say.fromTo(value(before), kind === 'row-removed' ? '—' : value(after));
  const where = kind === 'row-removed' && ledger !== undefined && row !== undefined ? say.row(ledger, row) : place;
  const what = [
    wordFor(say.change, kind),
    ...(column !== undefined ? [say.column(column)] : []),
    ...(count !== undefined ? [say.hiddenRows(count)] : []),
  ].join(', ');
  const tail = kind === 'row-removed' ? String(before ?? '') : kind === 'row-added' ? String(after ?? '') : values;
  return [where, tail === '' ? what : `${what}: ${tail}`].filter((part) => part !== '').join('  ');
}

function numberText(value: number | null, unknown: string): string {
  return value === null ? unknown : String(Number(value.toPrecision(9)));
}
