/** An explanation as lines of text, indented by its steps. */
import { words, type Language } from '../../language/words';
import type { Explanation } from './explanation';

/** Rows named in one line. */
const shownCells = 6;

/** The lines of an explanation and of what goes into it; a figure that was explained above is only named again. */
export function explanationLines(root: Explanation, language: Language): readonly string[] {
  const {
    explain: { labels, more },
    punctuation: { labelled, listed, withDetail },
  } = words(language);
  const explained = new Set<string>();
  const walk = (step: Explanation, indent: string): readonly string[] => {
    const known = step.cell !== undefined && explained.has(step.cell);
    if (step.cell !== undefined) explained.add(step.cell);
    const place = step.cell === undefined ? '' : ` [${step.cell}]`;
    if (known) return [`${indent}${step.title}${place}`];
    const detail = (label: string, value: string): readonly string[] =>
      value === '' ? [] : [`${indent}    ${labelled(label)}${value}`];
    const cells = listed(step.rows.slice(0, shownCells).map(({ cell }) => cell));
    const { factor } = step;
    return [
      `${indent}${step.sentence || step.title}${place}`,
      ...detail(labels.formula, step.formula === '' ? '' : `=${step.formula}`),
      ...detail(labels.method, step.rule?.method ?? ''),
      ...detail(labels.rows, step.rowCount > shownCells ? `${cells} ${more(step.rowCount - shownCells)}` : cells),
      ...(factor
        ? [
            ...detail(labels.factor, withDetail(`${factor.value} ${factor.unit}`, factor.cell)),
            ...detail(labels.region, factor.region),
            ...detail(labels.validity, [factor.validFrom, factor.validTo].filter(Boolean).join(' – ')),
            ...detail(labels.reference, factor.reference),
            ...detail(labels.quality, factor.quality),
          ]
        : []),
      ...step.children.flatMap((child) => walk(child, `${indent}  `)),
    ];
  };
  return walk(root, '');
}
