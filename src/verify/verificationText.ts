/** A verification in words, line by line, most important first. */
import { wordFor } from '../language/wordFor';
import { verifyWords } from '../language/verifyWords';
import type { Language } from '../languages';
import type { CellValue } from '../workbook/sheetPlan';
import { isContent, type Change, type Verification } from './verification';

interface SaidLine {
  readonly kind: 'verdict' | 'title' | 'content' | 'form' | 'plain';
  readonly text: string;
}

/** All lines; at most so many of each list, where a number is given. */
export function verificationLines(found: Verification, language: Language, most = Infinity): readonly SaidLine[] {
  const say = verifyWords(language);
  const { changes, moved } = found;
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
  return [
    { kind: 'verdict', text: verdictText(found, language) },
    ...sealTexts(found, language).map(plain),
    ...list('content', say.contentTitle, changes.filter(isContent), (change) => changeText(change, language)),
    ...list('plain', say.movedTitle, moved, ({ subject, name, unit, before, after }) =>
      say.moved(subject, name, numberText(before, language), numberText(after, language), unit),
    ),
    ...list(
      'form',
      say.formTitle,
      changes.filter((change) => !isContent(change)),
      (change) => changeText(change, language),
    ),
    ...calculatorTexts(found, language).map(plain),
    ...(found.seal ? [plain(say.compareCode)] : []),
  ];
}

/** Whether it is what was written, in one sentence. */
export function verdictText({ holds, changes }: Verification, language: Language): string {
  const say = verifyWords(language);
  const count = changes.filter(isContent).length;
  return holds ? say.holds : count > 0 ? say.fails(count) : say.unsealed;
}

/** What the seal says, and the ledgers as they are. */
export function sealTexts({ seal, codeNow, changes }: Verification, language: Language): readonly string[] {
  const say = verifyWords(language);
  if (!seal) return changes.some(isContent) ? [say.unsealed] : [];
  return [
    say.code(seal.code, seal.program, seal.library),
    ...(seal.copyOf === undefined ? [] : [say.isCopy(seal.copyOf)]),
    ...(seal.signedWith === undefined
      ? []
      : [seal.isChecked ? say.signed(seal.signedWith) : say.signatureUnchecked(seal.signedWith)]),
    ...(seal.code === codeNow ? [] : [say.codeNow(codeNow)]),
  ];
}

/** What the second calculator says. */
export function calculatorTexts({ holds, calculator, results }: Verification, language: Language): readonly string[] {
  const say = verifyWords(language);
  if (!calculator) return [say.noCalculator];
  const { agree, formulas, left, name, distrusted } = calculator;
  const agreed = results.filter(({ second }) => second !== null).length;
  return [
    say.calculators(agree, formulas - left, name),
    ...(left > 0 ? [say.left(left, distrusted.join(', '))] : []),
    ...(holds && agreed > 0 ? [say.twoAgree(agreed)] : []),
  ];
}

/** A change in words: where, what was done, and what stood and stands there. */
export function changeTexts(
  { kind, place, ledger, row, column, before, after, count }: Change,
  language: Language,
): { readonly where: string; readonly what: string; readonly before: string; readonly after: string } {
  const say = verifyWords(language);
  const isRow = kind === 'row-removed' || kind === 'row-added';
  const isTold = !isRow && (before !== undefined || after !== undefined);
  const value = (one: CellValue | undefined): string =>
    one === undefined
      ? isTold
        ? say.unknown
        : ''
      : one === null
        ? say.blank
        : // What was calculated differs from what was meant in its last digits.
          String(kind === 'stored-value' && typeof one === 'number' ? Number(one.toPrecision(13)) : one);
  return {
    where: kind === 'row-removed' && ledger !== undefined && row !== undefined ? say.row(ledger, row) : place,
    what: [
      wordFor(say.change, kind),
      ...(column !== undefined ? [say.column(column)] : []),
      ...(count !== undefined ? [say.hiddenRows(count)] : []),
    ].join(', '),
    before: value(before),
    after: value(after),
  };
}

/** `Scrap!G18  changed: 12.5 → 12.6`. */
function changeText(change: Change, language: Language): string {
  const { where, what, before, after } = changeTexts(change, language);
  const isRow = change.kind === 'row-removed' || change.kind === 'row-added';
  const values =
    before === '' && after === '' ? '' : isRow ? `${before}${after}` : verifyWords(language).fromTo(before, after);
  return [where, values === '' ? what : `${what}: ${values}`].filter((part) => part !== '').join('  ');
}

/** A published number in nine digits. */
export function numberText(value: number | null, language: Language): string {
  return value === null ? verifyWords(language).unknown : String(Number(value.toPrecision(9)));
}
