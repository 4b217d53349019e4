/** What we publish of years side by side. */
import { numbers, type Result, type Subject } from '../result';
import type { YearFigure, Years } from './sideBySide';

/** Every number: those of each figure in the order of its years, its change, and the targets with what was reached. */
export function yearResults(years: Years | undefined): readonly Result[] {
  if (!years) return [];
  const { columns, figures, targets } = years;
  return [
    ...figures.flatMap((figure) => {
      const { unit, values, change, relative } = figure;
      return [
        ...values.flatMap((value, index) =>
          'node' in value
            ? numbers('years.figures.values', ofFigure(figure, columns[index]?.label ?? ''), unit, {
                value: value.node,
              })
            : [],
        ),
        ...numbers('years.figures', ofFigure(figure, ''), unit, { change }),
        ...numbers('years.figures', ofFigure(figure, ''), '1', { relativeChange: relative }),
      ];
    }),
    ...targets.flatMap(({ target: { metric, subject, source, unit, target }, year, reached }) =>
      numbers('years.targets', named([metric, subject, year, source], [subject, metric, year]), unit, {
        target,
        reached,
      }),
    ),
  ];
}

function ofFigure({ result, metric, subject, unit }: YearFigure, year: string): Subject {
  return named([result?.id ?? metric ?? '', ...subject.names, unit, year], [subject.label, metric ?? '', year]);
}

function named(names: readonly string[], labels: readonly string[]): Subject {
  return { kind: 'year', names, label: labels.filter((label) => label !== '').join(' · ') };
}
