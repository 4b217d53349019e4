/** A sentence to publish: what it says in each language, of which figures, and what is said where one of them is withheld. */
import { numberOf, reasonsOf, type Node } from '../../calculation/graph/node';
import type { Finding } from '../../findings/finding';
import { words, type Words } from '../../language/words';
import type { Language } from '../../languages';
import type { ReportSettings } from '../../model/reportSettings';
import { dateOfSerial } from '../../quantity/calendarDate';
import { printed, type PrintedKind } from '../../quantity/printed';
import type { Subject } from '../result';

/** What a sentence is about. */
export type TextKind = keyof Words['texts']['kind'];

/** A number in a sentence, printed as its kind is printed everywhere. */
export interface TextFigure {
  readonly name: (words: Words) => string;
  readonly node: Node;
  readonly kind: PrintedKind;
}

export interface PublishedText {
  readonly kind: TextKind;
  /** A product, or the organisation. */
  readonly subject: Subject;
  /** The product, or the part of what is said of the organisation, as a sentence names it; empty for the whole. */
  readonly name: (words: Words) => string;
  readonly figures: readonly TextFigure[];
  /** The sentence with its figures in their order, as text or as marks in their place. */
  readonly say: (words: Words, ...figures: readonly string[]) => string;
}

/** The days of the report, as a sentence says them. */
export function periodOf({ periodFrom, periodTo }: ReportSettings): (words: Words) => string {
  return (spoken) => spoken.texts.during(dateOfSerial(periodFrom) ?? '', dateOfSerial(periodTo) ?? '');
}

/** The findings that withhold a figure of the sentence; none where all are known. */
export function withheldBy({ figures }: PublishedText): readonly Finding[] {
  return [...new Set(figures.flatMap(({ node }) => reasonsOf(node)))];
}

/** The sentence in words; where a figure is withheld, that it is not available yet and which findings, numbered as in the list, prevent it. */
export function textOf(text: PublishedText, language: Language, findings: readonly Finding[]): string {
  const say = words(language);
  const values = text.figures.map(({ node }) => numberOf(node));
  const figures = values.flatMap((value, index) => {
    const kind = text.figures[index]?.kind;
    return value && kind ? [printed(value, kind)] : [];
  });
  return figures.length === values.length ? text.say(say, ...figures) : notYet(text, say, findings);
}

/** What has only notes against it is not missing: it does not apply, as recycled content to what is no metal. */
function notYet(text: PublishedText, spoken: Words, findings: readonly Finding[]): string {
  const { texts: say, punctuation } = spoken;
  const reasons = withheldBy(text);
  const numbers = reasons.map((finding) => findings.indexOf(finding) + 1).filter((number) => number > 0);
  const listed = punctuation.listed(numbers.sort((a, b) => a - b).map(String));
  const isOfNotes = reasons.length > 0 && reasons.every(({ severity }) => severity === 'note');
  return (isOfNotes ? say.doesNotApply : say.notYet)(aboutOf(text, spoken), listed);
}

function aboutOf({ kind, subject, name }: PublishedText, spoken: Words): string {
  const { texts: say } = spoken;
  if (subject.kind === 'product') return say.ofProduct(say.kind[kind], name(spoken));
  return name(spoken) === '' ? say.kind[kind] : name(spoken);
}

/** Words, or the place of a figure in the text's list. */
type TextPiece = string | number;

/** The pieces of a known sentence, in whatever order the language says them. */
export function piecesOf(text: PublishedText, language: Language): readonly TextPiece[] {
  const mark = '\u0001';
  return text
    .say(words(language), ...text.figures.map((_, index) => `${mark}${index}${mark}`))
    .split(mark)
    .flatMap((part, index): readonly TextPiece[] => (index % 2 === 1 ? [Number(part)] : part === '' ? [] : [part]));
}
