/** `Texts`: the sentences to publish, in every language side by side, as formulas over the numbers in them. */
import { numberOf } from '../../calculation/graph/node';
import { words as wordsOf } from '../../language/words';
import { languages, type Language } from '../../languages';
import { printed, printedPlaces, printedTimes, type PrintedKind } from '../../quantity/printed';
import { piecesOf, textOf, withheldBy, type PublishedText, type TextFigure } from '../../results/texts/publishedText';
import { publishedTexts } from '../../results/texts/publishedTexts';
import { cellAddress } from '../../workbook/address';
import { formats, type ReportContext } from '../context';
import { figure, text } from '../layout/contents';
import { fixedReference, reference, type Content } from '../layout/draft';
import { putSection, type Section, type SectionColumn } from '../layout/section';
import { putTitle } from '../layout/title';
import { isWordsPart, sentenceFormula, shortened, type SentencePart } from './sentenceFormula';

/** A number in the texts, and the first sentence that says it. */
interface SaidNumber extends TextFigure {
  readonly of: PublishedText;
}

/** The sheet: a row for each sentence, then the numbers in them, and the words of sentences too long for one formula. */
export function putTexts(context: ReportContext): void {
  const { results, words, drafts, language } = context;
  const { texts: say } = words;
  const draft = drafts.texts;
  draft.widths.push(22, 16, 68, 66, 12, 7, 10);
  putTitle(context, 'texts', say.title);
  const texts = publishedTexts(results);
  const numbers = numbersIn(texts);
  const parts = texts.map((one) => partsOf(one, numbers));
  const ofLongWords = [
    ...new Set(parts.flatMap((each) => [...each.values()].flat().filter(isWordsPart)).map(({ words: said }) => said)),
  ];
  const below: { numbers?: Section; words?: Section } = {};
  const cellOf = (part: Exclude<SentencePart, string>, sheet: string): string => {
    const cell = isWordsPart(part)
      ? below.words?.cell('words', ofLongWords.indexOf(part.words))
      : below.numbers?.cell('printed', part.number);
    if (!cell) throw new Error('a part of a sentence stands in no cell');
    return fixedReference(cell, sheet);
  };
  const sentence = (one: PublishedText, spoken: Language, index: number): Content => {
    const looks = { value: textOf(one, spoken, context.findings), wrap: true };
    const known = parts[index]?.get(spoken);
    if (!known) return { ...looks, role: 'warning' };
    if (one.figures.length === 0) return looks;
    return { ...looks, formula: ({ sheet }) => sentenceFormula(known, (part) => cellOf(part, sheet)) };
  };
  putSection<PublishedText>(
    draft,
    [
      {
        key: 'about',
        head: say.heads.about,
        cell: (one) => text(subjectOf(context, one), { role: 'label', wrap: true }),
      },
      {
        key: 'kind',
        head: say.heads.kind,
        cell: (one) => text(say.kind[one.kind], { wrap: true, ...linkTo(context, one) }),
      },
      ...[language, ...languages.filter((one) => one !== language)].map((spoken): SectionColumn<PublishedText> => ({
        key: spoken,
        head: wordsOf(spoken).texts.language,
        cell: (one, _, index) => sentence(one, spoken, index),
      })),
    ],
    texts,
    { row: 4, title: say.sentences, note: say.note },
  );
  draft.extras.columnsInView = 2;
  if (numbers.length > 0) below.numbers = putNumbers(context, numbers);
  if (ofLongWords.length > 0)
    below.words = putSection<string>(
      draft,
      [
        {
          key: 'number',
          head: words.report.heads.number,
          cell: (_, __, index) => ({ value: index + 1, align: 'center' }),
        },
        { key: 'none', head: '', cell: () => undefined },
        { key: 'words', head: say.heads.words, cell: (said) => text(said, { wrap: true }) },
      ],
      ofLongWords,
      { title: say.longWords },
    );
}

/** The product, or the organisation. */
function subjectOf({ results, report }: ReportContext, { subject }: PublishedText): string {
  const [site = '', process = '', product = ''] = subject.names;
  const isAlone = results.products.filter(({ name }) => name === product).length === 1;
  if (subject.kind !== 'product') return results.settings.organisation || '–';
  return isAlone ? product : `${product} · ${report.processOf(process, site)}`;
}

/** Every number of the sentences that can be said, once. */
function numbersIn(texts: readonly PublishedText[]): readonly SaidNumber[] {
  const numbers: SaidNumber[] = [];
  for (const of of texts)
    if (withheldBy(of).length === 0)
      for (const one of of.figures) if (placeOf(one, numbers) < 0) numbers.push({ ...one, of });
  return numbers;
}

function placeOf({ node, kind }: TextFigure, numbers: readonly SaidNumber[]): number {
  return numbers.findIndex((one) => one.node === node && one.kind === kind);
}

/** By language, what the sentence is put together from; nothing where it is withheld. */
function partsOf(one: PublishedText, numbers: readonly SaidNumber[]): ReadonlyMap<Language, readonly SentencePart[]> {
  if (withheldBy(one).length > 0) return new Map();
  const part = (piece: string | number): readonly SentencePart[] => {
    if (typeof piece === 'string') return [piece];
    const said = one.figures[piece];
    return said ? [{ number: placeOf(said, numbers) }] : [];
  };
  return new Map(languages.map((spoken) => [spoken, shortened(piecesOf(one, spoken).flatMap(part))]));
}

/** To the first finding that withholds the sentence; the sentence itself stays a text to copy. */
function linkTo(context: ReportContext, one: PublishedText): { readonly link?: string } {
  const index = context.findings.findIndex((finding) => withheldBy(one).includes(finding));
  if (index < 0) return {};
  const { sheet, row, column } = context.laid('findings').cell('message', index);
  return { link: `${sheet.name}!${cellAddress(row, column)}` };
}

/** Each number as the sentences print it, from its value and the decimals of its kind. */
function putNumbers(context: ReportContext, numbers: readonly SaidNumber[]): Section {
  const { words, drafts } = context;
  const { texts: say } = words;
  return putSection<SaidNumber>(
    drafts.texts,
    [
      { key: 'about', head: say.heads.about, cell: ({ of }) => text(subjectOf(context, of), { role: 'label' }) },
      { key: 'kind', head: say.heads.kind, cell: ({ of }) => text(say.kind[of.kind]) },
      { key: 'name', head: say.heads.number, cell: ({ name }) => text(name(words)) },
      {
        key: 'printed',
        head: say.heads.printed,
        cell: ({ node, kind }, at) => {
          const value = numberOf(node);
          return (
            value && {
              value: printed(value, kind),
              formula: ({ sheet }) => printedFormula((key) => reference(at(key), sheet)),
            }
          );
        },
      },
      { key: 'value', head: words.label.value, cell: ({ node, kind }) => figure(node, formatOf(kind)) },
      { key: 'times', head: say.heads.times, cell: ({ kind }) => ({ value: printedTimes(kind), role: 'input' }) },
      {
        key: 'decimals',
        head: say.heads.decimals,
        cell: ({ node, kind }) => {
          const value = numberOf(node);
          return value && { value: printedPlaces(value, kind), role: 'input' };
        },
      },
    ],
    numbers,
    { title: say.numbers },
  );
}

/** Rounded first: `FIXED` alone rounds some halves down. */
function printedFormula(cell: (key: 'value' | 'times' | 'decimals') => string): string {
  return `FIXED(ROUND(${cell('value')}*${cell('times')},${cell('decimals')}),${cell('decimals')})`;
}

function formatOf(kind: PrintedKind): string {
  return kind === 'footprint' ? formats.perUnit : formats[kind];
}
