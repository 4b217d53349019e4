/** Workings of covered electricity: what certificates cover in each process, by technology, and what that emits at its generator. */
import type { CoveredLine, CoveredTechnology } from '../../calculation/certificates/coveredElectricity';
import { claimedSum } from '../certificates/certificateUseSections';
import { processColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { formats, type ReportContext } from '../context';
import { reference } from '../layout/draft';
import { factorNumber } from '../factorsSheet';
import { putSection, type Section } from '../layout/section';

interface Row {
  readonly technology: CoveredTechnology;
  /** Nothing where the technology has no factor: its electricity counts 0 at the generator. */
  readonly line: CoveredLine | undefined;
}

/** One line per process, technology and factor; nothing where no certificate covers anything. */
export function putCovered(context: ReportContext): Section | undefined {
  const { calculation, words, drafts, report } = context;
  const { certificates: names, label } = words;
  const rows = [...calculation.certificates.covered.covers.values()].flatMap(({ technologies }) =>
    technologies.flatMap((technology): Row[] =>
      technology.lines.length === 0
        ? [{ technology, line: undefined }]
        : technology.lines.map((line) => ({ technology, line })),
    ),
  );
  if (rows.length === 0) return undefined;
  return putSection<Row>(
    drafts.workings,
    [
      processColumn(context, ({ technology }) => technology.process),
      { key: 'technology', head: names.heads.technology, cell: ({ technology }) => text(technology.technology) },
      {
        key: 'quantity',
        head: names.heads.covered,
        unit: 'MWh',
        cell: ({ technology }, at) =>
          figure(technology.megawattHours, formats.exactQuantity, ({ sheet }) =>
            claimedSum(context, sheet, {
              label: reference(at('label'), sheet),
              technology: reference(at('technology'), sheet),
            }),
          ),
      },
      { key: 'component', head: label.component, cell: ({ line }) => text(words.component[line?.component ?? 'none']) },
      {
        key: 'factorNumber',
        head: `${label.factor} ${report.heads.number}`,
        cell: ({ line }) => line && factorNumber(context, line.factor),
      },
      {
        key: 'factor',
        head: label.factor,
        unit: report.units.tonnesPer,
        cell: ({ line }) => line && figure(line.factorValue, formats.factor),
      },
      {
        key: 'per',
        head: label.per,
        cell: ({ line }) => line && text(line.factor?.unit.per?.symbol ?? 'MWh', { align: 'center' }),
      },
      { key: 'activity', head: label.activity, cell: ({ line }) => line && figure(line.activity) },
      { key: 'lineGas', head: label.gas, cell: ({ line }) => line && text(line.gas, { align: 'center' }) },
      { key: 'potential', head: label.potential, cell: ({ line }) => line && figure(line.potential) },
      {
        key: 'emissions',
        head: label.emissions,
        unit: report.units.emissions,
        cell: ({ line }) =>
          line ? figure(line.emissions, formats.emissions) : { value: 0, format: formats.emissions },
      },
      { key: 'location', head: report.heads.locationBased, cell: () => undefined },
      {
        key: 'market',
        head: report.heads.marketBased,
        cell: ({ line }) =>
          text(line?.component === 'upstream' ? words.scope.scope3_3 : words.scope.scope2, { align: 'center' }),
      },
      { key: 'embedded', head: words.embedded.head, cell: () => undefined },
    ],
    rows,
    { title: names.titles.covered },
  );
}
