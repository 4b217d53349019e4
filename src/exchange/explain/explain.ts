/** Explains a figure step by step, from its cell in the result sheets down to ledger rows and factors. */
import { languages } from '../../languages';
import type { Assessment } from '../../assess';
import { filledFormula } from '../../calculation/graph/formulaWords';
import { numberOf, type Node } from '../../calculation/graph/node';
import { inputAt } from '../../calculation/graph/rule';
import { isBlocked } from '../../calculation/graph/value';
import { findingMessage } from '../../language/findingMessage';
import { words } from '../../language/words';
import type { Language } from '../../languages';
import { plainText } from '../../quantity/exact';
import type { Cell, Draft } from '../../reports/layout/draft';
import { resultNames } from '../../reports/resultWords';
import { summedNumbers } from '../../results/publishedNumbers';
import type { Result } from '../../results/result';
import { methodOf } from '../../results/methodRules';
import { cellAddress, cellPosition } from '../../workbook/address';
import { cellLabel, type CellLabel } from './cellLabels';
import { explainedTerms, type Naming } from './explainedTerms';
import type { Explanation } from './explanation';
import { explainedMovers } from './movers';
import { sourceTexts } from './sourceTexts';

/** Digits of the numbers inside sentences; `value` has them all. */
const shortDigits = 8;

interface Explaining {
  readonly assessment: Assessment;
  readonly language: Language;
  /** What a published number is called, else what its cell is; nothing for a number that has neither. */
  labelOf(node: Node): CellLabel | undefined;
}

function explaining(assessment: Assessment, language: Language): Explaining {
  const { results, reports } = assessment;
  const published = new Map<Node, Result>();
  for (const result of results ? summedNumbers(results) : [])
    if (!published.has(result.node)) published.set(result.node, result);
  const named = resultNames(words(language));
  return {
    assessment,
    language,
    labelOf: (node) => {
      const result = node.source?.kind === 'constant' ? undefined : published.get(node);
      if (!result) return labelAt(assessment, reports.homes.get(node));
      const { subject, name } = named(result);
      return { title: words(language).punctuation.headed(subject, name), unit: result.unit === '1' ? '' : result.unit };
    },
  };
}

function labelAt({ language }: Assessment, cell: Cell | undefined): CellLabel | undefined {
  return cell && cellLabel(cell, words(language));
}

/**
 * What stands in a cell of the result sheets, `depth` steps deep. The sheet may go by its name in the workbook, in either language, or by its key.
 * Nothing where the cell shows no figure.
 */
export function explainCell(
  assessment: Assessment,
  cell: string,
  language: Language,
  depth = 1,
): Explanation | undefined {
  const place = placeOfCell(assessment, cell);
  const content = place && place.sheet.rows[place.row - 1]?.[place.column - 1];
  if (!place || !content) return undefined;
  if ('node' in content) {
    const explained = explainNode(assessment, content.node, language, depth);
    // A number that stands in many cells is called by the one that is asked about.
    return explained.title === '' ? { ...explained, ...labelAt(assessment, place) } : explained;
  }
  if (!('formula' in content)) return undefined;
  const label = labelAt(assessment, place) ?? { title: cell, unit: '' };
  const value = content.value === null ? '' : String(content.value);
  const { explain } = words(language);
  return {
    ...label,
    value,
    sentence: `${explain.is(label.title, value, label.unit)} ${explain.sheetFormula}`,
    formula: formulaAt(assessment, place),
    cell: addressOf(place),
    rows: [],
    rowCount: 0,
    reasons: [],
    terms: [],
    children: [],
    hasChildren: false,
  };
}

/** The same for a figure that is at hand, such as one of the pane's; `asked` says by which numbers more can be asked and where figures are shown. */
export function explainNode(
  assessment: Assessment,
  node: Node,
  language: Language,
  depth = 1,
  asked: Partial<Pick<Naming, 'idOf' | 'cellOf'>> = {},
): Explanation {
  const here = explaining(assessment, language);
  const naming: Naming = {
    ...here,
    cellOf: (one) => {
      const home = assessment.reports.homes.get(one);
      return home && addressOf(home);
    },
    idOf: () => undefined,
    ...asked,
  };
  return {
    ...step(here, node, depth, ''),
    terms: depth > 0 ? explainedTerms(naming, node, depth) : [],
    ...(depth > 0 && { movers: explainedMovers(node, language) }),
  };
}

function step(here: Explaining, node: Node, depth: number, part: string): Explanation {
  const { assessment, language } = here;
  const { explain, rule: ruleWords } = words(language);
  const home = assessment.reports?.homes.get(node);
  const [totalLine = ''] = ruleWords.total.inputs;
  const names = node.rule && ruleWords[node.rule.name];
  const label = here.labelOf(node) ?? {
    title: (part === '' || part === totalLine ? names?.name : undefined) || part,
    unit: '',
  };
  const number = numberOf(node);
  const value = number ? plainText(number) : null;
  const inputNames = node.inputs.map((_, index) => (node.rule && names?.inputs[inputAt(node.rule, index)]) ?? '');
  const rule = node.rule && {
    name: names?.name ?? node.rule.name,
    method: methodOf(node.rule, language),
    words:
      node.rule.name === 'total'
        ? explain.sumOfLines(node.inputs.length)
        : filledFormula(node.rule, inputNames, explain.more),
    numbers: filledFormula(
      node.rule,
      node.inputs.map((input) => shortNumber(input)),
      explain.more,
    ),
  };
  const source =
    node.source && assessment.calculation ? sourceTexts(assessment.calculation, node.source, language) : undefined;
  const reasons = isBlocked(node.value)
    ? node.value.blockedBy.map((finding) => ({
        cell: finding.place.cell ?? finding.place.table ?? '',
        message: findingMessage(finding, language),
      }))
    : [];
  const inputs = inputsOf(node);
  const because = reasons[0]
    ? explain.withheld(reasons[0].message)
    : rule
      ? explain.because(rule.name, rule.words, rule.numbers)
      : (source?.sentence ?? '');
  const is = number ? explain.is(label.title, plainText(number, shortDigits), label.unit) : '';
  return {
    ...label,
    value,
    sentence: words(language).punctuation.sentences([is, because].filter(Boolean)),
    ...(rule ? { rule } : {}),
    formula: home ? formulaAt(assessment, home) : '',
    ...(home ? { cell: addressOf(home) } : {}),
    rows: source?.rows ?? [],
    rowCount: source?.rowCount ?? 0,
    ...(source?.factor ? { factor: source.factor } : {}),
    reasons,
    terms: [],
    children: depth > 0 ? inputs.map(({ input, index }) => step(here, input, depth - 1, inputNames[index] ?? '')) : [],
    hasChildren: inputs.length > 0,
  };
}

/** What goes into a node, without constants, in the order of an explanation's children; a loop's total rests on what enters the loop. */
function inputsOf(node: Node): readonly { readonly input: Node; readonly index: number }[] {
  const inputs = node.source?.kind === 'loop' ? node.source.rightSide : node.inputs;
  return inputs
    .map((input, index) => ({ input, index }))
    .filter(({ input }) => input.source?.kind !== 'constant' || isBlocked(input.value));
}

function shortNumber(node: Node): string {
  const number = numberOf(node);
  return number ? plainText(number, shortDigits) : '?';
}

function addressOf(cell: Cell): string {
  return `${cell.sheet.name}!${cellAddress(cell.row, cell.column)}`;
}

function formulaAt(assessment: Assessment, cell: Cell): string {
  return assessment.reports.sheet(cell.sheet).rows[cell.row - 1]?.[cell.column - 1]?.formula ?? '';
}

function placeOfCell({ reports }: Assessment, cell: string): Cell | undefined {
  const split = cell.lastIndexOf('!');
  const name = cell
    .slice(0, Math.max(split, 0))
    .replace(/^'(.*)'$/, '$1')
    .replace(/''/g, "'")
    .toLowerCase();
  const position = cellPosition(cell.slice(split + 1).replace(/\$/g, ''));
  const named = (draft: Draft): readonly string[] =>
    [
      draft.name,
      draft.key,
      ...languages.map((language) => (words(language).sheet as Readonly<Record<string, string>>)[draft.key] ?? ''),
    ].map((text) => text.toLowerCase());
  const sheet = reports?.drafts.find((draft) => named(draft).includes(name));
  return sheet && position ? { sheet, ...position } : undefined;
}
