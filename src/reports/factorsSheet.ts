/** `Factors used`: every factor with its source, the global warming potentials and the units. */
import { storedAt } from '../ledgers/ledgerTable';
import { isUnverifiedFactor } from '../calculation/emissions/factorFindings';
import type { Factor } from '../model/factors';
import { formats, type ReportContext } from './context';
import { reference, type Content } from './layout/draft';
import { numberColumn } from './layout/columns';
import { criterion, figure, text } from './layout/contents';
import { ledgerColumn, matching } from './layout/ledgerFormulas';
import { putTitle } from './layout/title';
import { putSection, type SectionColumn } from './layout/section';

/** Number of a factor as the workings name it, from 1. */
export function factorNumber(context: ReportContext, factor: Factor | undefined): Content | undefined {
  if (!factor) return undefined;
  return { value: context.calculation.sources.usedFactors.indexOf(factor) + 1, align: 'center' };
}

/** Columns whose texts pick the row of the library. */
const keys = ['item', 'component', 'gas', 'region', 'validFrom', 'validTo', 'unit'] as const;

export function putFactors(context: ReportContext): void {
  const { calculation, report, words, drafts } = context;
  const { sources } = calculation;
  const draft = drafts.factorsUsed;
  draft.widths.push(6, 28, 16, 8, 12, 14, 16, 12, 12, 14, 36, 30, 12);
  draft.extras.freeze = { rows: 2, columns: 2 };
  putTitle(context, 'factorsUsed', report.titles.factors);
  const raw = (factor: Factor, key: (typeof keys)[number]): string | number => storedAt(factor.table, key, factor.row);
  const live = (
    factor: Factor,
    cellOf: (key: string) => string,
    measure: 'value' | 'uncertainty' = 'value',
  ): string => {
    const pairs = matching(
      factor.table,
      keys.map((key) => ({ key, value: raw(factor, key) })),
      cellOf,
    );
    return `SUMIFS(${[ledgerColumn(factor.table, measure) ?? '', ...pairs].join(',')})`;
  };
  const columns: SectionColumn<Factor>[] = [
    numberColumn(report.heads.number),
    { key: 'item', head: words.label.item, cell: (factor) => criterion(raw(factor, 'item')) },
    { key: 'component', head: words.label.component, cell: (factor) => criterion(raw(factor, 'component')) },
    { key: 'gas', head: words.label.gas, cell: (factor) => criterion(raw(factor, 'gas')) },
    { key: 'region', head: words.label.region, cell: (factor) => criterion(raw(factor, 'region')) },
    {
      key: 'value',
      head: words.label.value,
      cell: (factor, at) =>
        figure(sources.factorValue(factor), formats.factor, ({ sheet }) =>
          live(factor, (key) => reference(at(key), sheet)),
        ),
    },
    { key: 'unit', head: words.label.unit, cell: (factor) => criterion(raw(factor, 'unit')) },
    {
      key: 'validFrom',
      head: words.label.validFrom,
      cell: (factor) => ({ ...criterion(raw(factor, 'validFrom')), format: formats.date }),
    },
    {
      key: 'validTo',
      head: words.label.validTo,
      cell: (factor) => ({ ...criterion(raw(factor, 'validTo')), format: formats.date }),
    },
    {
      key: 'tonnes',
      head: report.heads.inTonnes,
      unit: report.units.tonnesPer,
      cell: (factor) => figure(sources.factorInTonnes(factor), formats.factor),
    },
    {
      key: 'source',
      head: words.label.source,
      cell: (factor) => text(factor.source, { wrap: true }),
    },
    {
      key: 'reference',
      head: words.label.reference,
      cell: (factor) => text(factor.reference, { wrap: true }),
    },
    {
      key: 'quality',
      head: report.heads.quality,
      cell: (factor) => text(factor.quality, isUnverifiedFactor(factor) ? { role: 'warning' } : {}),
    },
    {
      key: 'uncertainty',
      head: words.method.heads.uncertainty,
      unit: report.units.share,
      cell: (factor, at) =>
        factor.uncertainty === undefined
          ? undefined
          : figure(sources.factorUncertainty(factor), formats.share, ({ sheet }) =>
              live(factor, (key) => reference(at(key), sheet), 'uncertainty'),
            ),
    },
  ];
  putSection(draft, columns, sources.usedFactors, { row: 4 });
  putSection(
    draft,
    [
      numberColumn(report.heads.number),
      { key: 'gas', head: words.label.gas, cell: (gas) => text(gas) },
      {
        key: 'value',
        head: words.label.value,
        unit: report.units.potential,
        cell: (gas) => figure(sources.potential(gas), formats.quantity),
      },
      { key: 'set', head: report.settings.gwp, cell: () => text(calculation.plant.settings.gwp) },
    ],
    sources.usedGases,
    { title: report.titles.potentials },
  );
  putSection(
    draft,
    [
      numberColumn(report.heads.number),
      { key: 'unit', head: words.label.unit, cell: (unit) => text(unit.symbol) },
      { key: 'size', head: report.heads.size, cell: (unit) => figure(sources.unitSize(unit), '0.##########') },
      { key: 'dimension', head: report.heads.dimension, cell: (unit) => text(baseOf(unit.dimension)) },
    ],
    sources.usedUnits,
    { title: report.titles.units },
  );
}

/** The unit in which sizes of a dimension are stated. */
function baseOf(dimension: string): string {
  const bases: Readonly<Record<string, string>> = {
    mass: 't',
    energy: 'GJ',
    volume: 'm3',
    'coal equivalent': 'tce',
    certificate: '1',
    number: '1',
  };
  return bases[dimension] ?? dimension;
}
