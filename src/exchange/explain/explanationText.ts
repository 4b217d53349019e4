/** An explanation as lines of text: the number, then the terms of its sentence, each below it with what it is made of. */
import { words, type Language } from '../../language/words';
import { exact } from '../../quantity/exact';
import type { ExplainedTerm, Explanation } from './explanation';

/** Rows named in one line. */
const shownCells = 6;
/** Digits of a number in a sentence; the exact text stands in the workbook. */
const shownDigits = 6;

/** The lines of an explanation: the sentence, why it is withheld, where it stands, what moves it; what was told above is only named again. */
export function explanationLines(root: Explanation, language: Language): readonly string[] {
  const { explain, punctuation } = words(language);
  const place = root.cell === undefined ? '' : ` [${root.cell}]`;
  const { factor, movers = [] } = root;
  const rows = rowsText(root, language);
  const told = new Set<string>();
  return [
    root.value === null || root.terms.length === 0
      ? `${root.sentence || root.title}${place}`
      : `${root.title} = ${measured(root.value, root.unit)}${place}`,
    ...root.terms.flatMap((term) => termLines(term, '  ', language, told)),
    ...(rows === '' ? [] : [`    ${punctuation.labelled(explain.labels.rows)}${rows}`]),
    ...(factor ? factorLines(factor, '    ', language) : []),
    ...(movers.length === 0
      ? []
      : [
          '',
          punctuation.labelled(punctuation.withDetail(explain.moves, explain.movesHow)).trimEnd(),
          ...movers.map(({ title, change, cell }) => `  ${changeText(change)} %  ${title} [${cell}]`),
        ]),
    ...(root.formula === '' && !root.rule
      ? []
      : [
          '',
          ...(root.formula === '' ? [] : [`${punctuation.labelled(explain.labels.formula)}=${root.formula}`]),
          ...(root.rule ? [`${punctuation.labelled(explain.labels.method)}${root.rule.method}`] : []),
        ]),
  ];
}

function termLines(term: ExplainedTerm, indent: string, language: Language, told: Set<string>): readonly string[] {
  const { explain, punctuation } = words(language);
  const { operator, title, value, unit, cell, factor } = term;
  const place = cell === undefined ? '' : ` [${cell}]`;
  const sign = operator === '' ? '=' : operator;
  const text = value === null ? explain.unknown : measured(value, unit);
  const isTold = cell !== undefined && told.has(cell);
  if (cell !== undefined) told.add(cell);
  const rows = isTold ? '' : rowsText(term, language);
  return [
    `${indent}${sign} ${text}${title === '' ? '' : `  ${title}`}${place}`,
    ...(rows === '' ? [] : [`${indent}    ${punctuation.labelled(explain.labels.rows)}${rows}`]),
    ...(factor && !isTold ? factorLines(factor, `${indent}    `, language) : []),
    ...(isTold ? [] : term.terms.flatMap((inner) => termLines(inner, `${indent}    `, language, told))),
  ];
}

function rowsText({ rows, rowCount }: Pick<ExplainedTerm, 'rows' | 'rowCount'>, language: Language): string {
  const { explain, punctuation } = words(language);
  const cells = punctuation.listed(rows.slice(0, shownCells).map(({ cell }) => cell));
  return rowCount > shownCells ? `${cells} ${explain.more(rowCount - shownCells)}` : cells;
}

function factorLines(
  factor: NonNullable<ExplainedTerm['factor']>,
  indent: string,
  language: Language,
): readonly string[] {
  const {
    explain: { labels },
    punctuation: { labelled, withDetail },
  } = words(language);
  const line = (label: string, text: string): readonly string[] =>
    text === '' ? [] : [`${indent}${labelled(label)}${text}`];
  return [
    ...line(
      labels.factor,
      withDetail(factor.unit === '1' ? factor.value : `${factor.value} ${factor.unit}`, factor.cell),
    ),
    ...line(labels.region, factor.region),
    ...line(labels.validity, [factor.validFrom, factor.validTo].filter(Boolean).join(' – ')),
    ...line(labels.reference, factor.reference),
    ...line(labels.quality, factor.quality),
  ];
}

/** The number in few digits, its thousands apart, with its unit. */
function measured(value: string, unit: string): string {
  const [whole = '', fraction] = exact(value).toSignificantDigits(shownDigits).toFixed().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return [fraction === undefined ? grouped : `${grouped}.${fraction}`, unit].filter(Boolean).join(' ');
}

function changeText(change: number): string {
  return `${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(3)}`;
}
