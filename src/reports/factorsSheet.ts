/** `Factors used`: every factor with its source, the global warming potentials and the units. */
import { hasColumn, storedAt } from '../ledgers/ledgerTable';
import { isUnverifiedFactor } from '../calculation/emissions/factorFindings';
import { addsNothing } from '../calculation/emissions/emissionLine';
import type { Factor } from '../model/factors';
import { formats, type ReportContext } from './context';
import { exact, toDouble, type Exact } from '../quantity/exact';
import { baseUnitOf, unit, type Unit } from '../quantity/units';
import type { Gas } from '../model/gwp';
import type { Laid } from './laid';
import type { Content } from './layout/draft';
import { sizeOf } from './sums/sumOf';
import { numberColumn } from './layout/columns';
import { criterion, figure, text } from './layout/contents';
import { ledgerColumn, matchingAll } from './layout/ledgerFormulas';
import { putTitle } from './layout/title';
import { putSection, type OfRow, type SectionColumn } from './layout/section';

/** Number of a factor as the workings name it, from 1. */
export function factorNumber(context: ReportContext, factor: Factor | undefined): Content | undefined {
  if (!factor) return undefined;
  return { value: context.calculation.sources.usedFactors.indexOf(factor) + 1, align: 'center' };
}

/** Columns whose texts pick the row of the library. */
const keys = ['item', 'component', 'gas', 'region', 'validFrom', 'validTo', 'unit'] as const;

export function putFactors(context: ReportContext): Laid['factorsUsed'] {
  const { calculation, report, words, drafts } = context;
  const { sources } = calculation;
  const draft = drafts.factorsUsed;
  draft.extras.columnsInView = 2;
  putTitle(context, 'factorsUsed', report.titles.factors);
  const raw = (factor: Factor, key: (typeof keys)[number]): string | number => storedAt(factor.table, key, factor.row);
  const [first] = sources.usedFactors;
  const matches = keys.flatMap((key) =>
    first
      ? [
          [
            key,
            matchingAll(
              first.table,
              key,
              sources.usedFactors.map((factor) => raw(factor, key)),
            ),
          ] as const,
        ]
      : [],
  );
  const live =
    (measure: 'value' | 'uncertainty') =>
    (of: OfRow): string => {
      const pairs = matches.flatMap(([key, match]) => match(of(key)));
      return `SUMIFS(${[first ? ledgerColumn(first.table, measure) : '', ...pairs].join(',')})`;
    };
  const uncertainty: SectionColumn<Factor> = {
    key: 'uncertainty',
    head: words.method.heads.uncertainty,
    cell: (factor) => figure(sources.factorUncertainty(factor), formats.share),
    formula: live('uncertainty'),
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
      cell: (factor) => figure(sources.factorValue(factor), formats.factor),
      formula: live('value'),
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
    ...unitColumns(context),
    {
      key: 'tonnes',
      head: report.heads.inTonnes,
      unit: report.units.tonnesPer,
      cell: (factor) => figure(sources.factorInTonnes(factor), formats.factor),
      formula: (of) => `${of('value')}*${of('numeratorSize')}`,
    },
    {
      key: 'perBase',
      head: report.heads.perBase,
      cell: (factor) => ({ value: toDouble(perBase(context, factor)), format: formats.factor }),
      formula: (of) => `${of('tonnes')}/${of('perSize')}`,
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
    ...(first && hasColumn(first.table, 'uncertainty') ? [uncertainty] : []),
  ];
  const factors = putSection(draft, columns, sources.usedFactors, { row: 4, table: 'Factors_used' });
  const potentials = putSection(
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
    gasesOf(context),
    { title: report.titles.potentials, table: 'Potentials' },
  );
  const units = putSection(
    draft,
    [
      numberColumn(report.heads.number),
      { key: 'unit', head: words.label.unit, cell: (one) => text(one.symbol) },
      { key: 'size', head: report.heads.size, cell: (one) => figure(sources.unitSize(one), '0.##########') },
      { key: 'dimension', head: report.heads.dimension, cell: (one) => text(baseUnitOf(one.dimension)) },
    ],
    unitsOf(context),
    { title: report.titles.units, table: 'Units' },
  );
  return { factors, potentials, units };
}

/** A calorific value per base of what is burnt: GJ per tonne, cubic metre or piece. */
export function perBase({ calculation }: Pick<ReportContext, 'calculation'>, factor: Factor): Exact {
  const value = calculation.sources.factorInTonnes(factor).value;
  if ('blockedBy' in value) throw new Error(`a factor is unknown`);
  return value.div(exact(factor.unit.per?.size ?? '1'));
}

/** The two units of a factor, and their sizes. */
function unitColumns(context: ReportContext): readonly SectionColumn<Factor>[] {
  const { heads } = context.report;
  const pair = (
    key: 'numerator' | 'per',
    head: string,
    sizeHead: string,
    unitOf: (factor: Factor) => Unit,
  ): readonly SectionColumn<Factor>[] => [
    { key, head, cell: (factor) => text(unitOf(factor).symbol, { align: 'center' }) },
    {
      key: `${key}Size`,
      head: sizeHead,
      cell: (factor) => ({ value: toDouble(exact(unitOf(factor).size)), format: formats.factor }),
      formula: (of, { sheet }) => sizeOf(context, of(key), sheet),
    },
  ];
  return [
    ...pair('numerator', heads.numerator, heads.numeratorSize, ({ unit: of }) => of.numerator),
    ...pair('per', context.words.label.per, heads.perSize, perOf),
  ];
}

const perOf = ({ unit: of }: Factor): Unit => of.per ?? unit('1');

/** All units in which lines and factors are stated. */
function unitsOf({ calculation }: ReportContext): readonly Unit[] {
  const { usedUnits, usedFactors } = calculation.sources;
  const all = [
    ...usedUnits,
    ...usedFactors.flatMap((factor) => [factor.unit.numerator, perOf(factor)]),
    ...calculation.lines.flatMap(({ input, per }) => [input.group.unit, per]),
    ...(calculation.certificates.covered.covers.size > 0 ? [unit('MWh')] : []),
  ];
  return [...new Map(all.map((one) => [one.symbol, one])).values()];
}

/** All gases of lines. */
function gasesOf({ calculation }: ReportContext): readonly Gas[] {
  const silent = calculation.lines.some((line) => addsNothing(line) || line.component === 'unknown');
  const covered = calculation.certificates.covered.covers.size > 0;
  return [...new Set([...calculation.sources.usedGases, ...(silent || covered ? (['CO2e'] as const) : [])])];
}
