/** Years side by side as JSON. */
import type { Years, YearFigure } from '../results/years/sideBySide';
import { numberJson } from './numberJson';
import type { YearFigureJson, YearsJson } from './shape/yearsShape';

/** Columns, figures and targets; nothing where no year before says anything. */
export function yearsJson(years: Years | undefined): { readonly years?: YearsJson } {
  if (!years) return {};
  const { columns, figures, targets } = years;
  return {
    years: {
      columns: columns.map(({ label, from, to, origin, source }) => ({
        period: label,
        periodFrom: from,
        periodTo: to,
        from: origin,
        source,
      })),
      figures: figures.map((figure) => figureJson(figure, years)),
      targets: targets.map(({ target: { metric, subject, unit, target }, year, reached, status }) => ({
        metric,
        subject,
        period: year,
        unit,
        target: numberJson(target),
        reached: numberJson(reached),
        status: status ?? null,
      })),
    },
  };
}

function figureJson(
  { result, group, metric, subject, unit, values, change, relative }: YearFigure,
  { columns }: Years,
): YearFigureJson {
  return {
    group,
    ...(result && { citation: result.citation }),
    ...(metric !== undefined && { metric }),
    names: subject.names,
    unit,
    values: values.map((value, index) => ({
      period: columns[index]?.label ?? '',
      value: 'node' in value ? numberJson(value.node) : null,
      from: 'node' in value ? value.origin : null,
      missing: 'node' in value ? null : (value.missing ?? null),
    })),
    ...(change && { change: numberJson(change) }),
    ...(relative && { relativeChange: numberJson(relative) }),
  };
}
