/** `Lines`: one flat table of all emissions, one row for each quantity and factor, one formula for each column. */
import { isBlocked } from '../../calculation/graph/value';
import type { Factor } from '../../model/factors';
import { exact, toDouble, type Exact } from '../../quantity/exact';
import type { Unit } from '../../quantity/units';
import { factorNumber, perBase } from '../factorsSheet';
import { formats, type ReportContext } from '../context';
import type { Laid } from '../laid';
import { numberColumn, processColumn, processNumberColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import type { Content, References } from '../layout/draft';
import { stretchColumns } from '../layout/groupColumns';
import { putSection, type OfRow, type SectionColumn } from '../layout/section';
import { lookup } from '../layout/lookup';
import { ofSum, sizeOf, sumNumberColumn } from '../sums/sumOf';
import { putTitle } from '../layout/title';
import { countsIn, embeddedOf, lineRows, scopeOf, type LineRow } from './lineRows';

/** Puts the table below its title. */
export function putLines(context: ReportContext): Laid['lines'] {
  const { words, drafts } = context;
  const draft = drafts.lines;
  draft.extras.columnsInView = 3;
  putTitle(context, 'lines', words.sheet.lines);
  const rows = lineRows(context);
  if (rows.length === 0) return undefined;
  return putSection<LineRow>(
    draft,
    [
      ...whatColumns(context),
      ...quantityColumns(context),
      ...factorColumns(context, rows),
      ...emissionColumns(context, rows),
    ],
    rows,
    { row: 4, table: 'Lines' },
  );
}

/** A text that is the same in no formula. */
const centred = (value: string | undefined): Content | undefined =>
  value === undefined ? undefined : text(value, { align: 'center' });

function whatColumns(context: ReportContext): readonly SectionColumn<LineRow>[] {
  const { label, component } = context.words;
  return [
    numberColumn(context.report.heads.number),
    { key: 'ledger', head: label.ledger, cell: ({ ledger }) => text(ledger) },
    processColumn(context, ({ process }) => process),
    processNumberColumn(context, ({ process }) => process),
    { key: 'site', head: label.site, cell: ({ site }) => text(site) },
    { key: 'item', head: label.item, cell: ({ item }) => text(item) },
    { key: 'component', head: label.component, cell: (row) => text(component[row.component]) },
  ];
}

function quantityColumns(context: ReportContext): readonly SectionColumn<LineRow>[] {
  const { report, words } = context;
  const { label } = words;
  return [
    sumNumberColumn(context, ({ sum }) => sum),
    {
      key: 'rows',
      head: label.rows,
      cell: ({ rows }) => ({ value: rows, format: formats.count }),
      formula: ofSum(context, 'rows'),
    },
    {
      key: 'quantity',
      head: label.quantity,
      cell: ({ quantity }) => figure(quantity),
      formula: ofSum(context, 'quantity'),
    },
    { key: 'unit', head: label.unit, cell: (row) => centred(row.unit.symbol) },
    sizeColumn(context, 'unitSize', report.heads.unitSize, 'unit', (row) => row.unit),
  ];
}

/** How much of the base of its kind a unit is. */
function sizeColumn(
  context: ReportContext,
  key: string,
  head: string,
  named: string,
  unitOf: (row: LineRow) => Unit,
): SectionColumn<LineRow> {
  return {
    key,
    head,
    cell: (row) => number(exact(unitOf(row).size), formats.factor),
    formula: (of, { sheet }) => sizeOf(context, of(named), sheet),
  };
}

function number(value: Exact, format: string): Content {
  return { value: toDouble(value), format };
}

function factorColumns(context: ReportContext, rows: readonly LineRow[]): readonly SectionColumn<LineRow>[] {
  const { report, words, calculation } = context;
  const { label } = words;
  const { sources } = calculation;
  const no = report.heads.numberOf;
  const ofFactor =
    (number: string, otherwise: string, column = 'tonnes') =>
    (of: OfRow, { sheet }: References): string => {
      const { factors } = context.laid('factorsUsed');
      const found = lookup(factors.range(column, sheet), of(number), factors.range('number', sheet));
      return `IF(${of(number)}="",${otherwise === '1' ? '1' : of(otherwise)},${found})`;
    };
  const value = (factor: Factor | undefined): Exact => (factor ? perBase(context, factor) : exact(1));
  return [
    {
      key: 'calorificNumber',
      head: no(label.calorificValue),
      cell: ({ calorific }) => factorNumber(context, calorific),
    },
    {
      key: 'calorific',
      head: report.heads.energyContent,
      cell: ({ calorific }) => number(value(calorific), formats.factor),
      formula: ofFactor('calorificNumber', '1', 'perBase'),
    },
    ...(hasDistances(rows)
      ? [
          {
            key: 'distance',
            head: report.heads.distance,
            unit: 'km',
            cell: ({ distance }: LineRow) => distance && figure(distance, formats.factor),
          },
        ]
      : []),
    { key: 'per', head: label.per, cell: ({ per }) => centred(per.symbol) },
    sizeColumn(context, 'perSize', report.heads.perSize, 'per', ({ per }) => per),
    {
      key: 'activity',
      head: label.activity,
      cell: ({ activity }) => figure(activity),
      formula: inFactorUnit(rows),
    },
    { key: 'factorNumber', head: no(label.factor), cell: ({ factor }) => factorNumber(context, factor) },
    { key: 'given', head: report.heads.given, cell: ({ given }) => given && figure(given, formats.factor) },
    {
      key: 'factor',
      head: label.factor,
      unit: report.units.tonnesPer,
      cell: ({ factorValue }) => figure(factorValue, formats.factor),
      formula: ofFactor('factorNumber', 'given'),
    },
    { key: 'oxidationNumber', head: no(label.oxidation), cell: ({ oxidation }) => factorNumber(context, oxidation) },
    {
      key: 'oxidation',
      head: label.oxidation,
      cell: ({ oxidation }) =>
        oxidation ? figure(sources.factorInTonnes(oxidation), formats.factor) : { value: 1, format: formats.factor },
      formula: ofFactor('oxidationNumber', '1'),
    },
    { key: 'lineGas', head: label.gas, cell: ({ gas }) => centred(gas) },
    {
      key: 'potential',
      head: label.potential,
      cell: ({ gas }) => figure(sources.potential(gas)),
      formula: (of, { sheet }) => {
        const { potentials } = context.laid('factorsUsed');
        return lookup(potentials.range('value', sheet), of('lineGas'), potentials.range('gas', sheet));
      },
    },
  ];
}

/** The quantity in the unit of its factor. */
function inFactorUnit(rows: readonly LineRow[]): (of: OfRow) => string {
  const far = (of: OfRow): string => (hasDistances(rows) ? `*IF(${of('distance')}="",1,${of('distance')})` : '');
  return (of) => `${of('quantity')}*${of('unitSize')}*${of('calorific')}${far(of)}/${of('perSize')}`;
}

function hasDistances(rows: readonly LineRow[]): boolean {
  return rows.some(({ distance }) => distance !== undefined);
}

/** Covered electricity of a technology without factors emits nothing, however much it is: no formula could tell from a quantity that is withheld. */
function isKnownAnyway({ quantity, emissions }: LineRow): boolean {
  return isBlocked(quantity.value) && !isBlocked(emissions.value);
}

function emissionColumns(context: ReportContext, rows: readonly LineRow[]): readonly SectionColumn<LineRow>[] {
  const { report, words } = context;
  const { label } = words;
  const counts = (view: 'location' | 'market', head: string): SectionColumn<LineRow> => ({
    key: `${view}Counts`,
    head: report.heads.countsUnder(head),
    cell: (row) => ({ value: countsIn(row, view) ? 1 : 0, align: 'center' }),
  });
  const inView = (view: 'location' | 'market', head: string): SectionColumn<LineRow> => ({
    key: view,
    head: words.punctuation.headed(label.emissions, head),
    unit: report.units.emissions,
    cell: (row) =>
      countsIn(row, view) || isBlocked(row.emissions.value)
        ? { ...figure(row.emissions, formats.emissions), isPlain: isKnownAnyway(row) }
        : { value: 0, format: formats.emissions, isPlain: isKnownAnyway(row) },
    formula: (of) => `${of(`${view}Counts`)}*${of('emissions')}`,
  });
  const shares = lineShares(context);
  const shared: readonly SectionColumn<LineRow>[] =
    shares.length === 0
      ? []
      : [
          {
            key: 'shareNumber',
            head: report.heads.numberOf(words.certificates.heads.shareOfLine),
            cell: ({ share }) => (share ? { value: shares.indexOf(share) + 1, align: 'center' } : undefined),
          },
          {
            key: 'share',
            head: words.certificates.heads.shareOfLine,
            cell: ({ share }) => (share ? figure(share, formats.share) : { value: 1, format: formats.share }),
            formula: (of, { sheet }) => {
              const section = context.laid('sums').shares;
              const found = section
                ? lookup(section.range('share', sheet), of('shareNumber'), section.range('number', sheet))
                : '1';
              return `IF(${of('shareNumber')}="",1,${found})`;
            },
          },
        ];
  return [
    ...shared,
    {
      key: 'emissions',
      head: label.emissions,
      unit: report.units.emissions,
      cell: (row) => ({ ...figure(row.emissions, formats.emissions), isPlain: isKnownAnyway(row) }),
      formula: (of) =>
        [
          `${inFactorUnit(rows)(of)}*${of('factor')}`,
          ...['oxidation', 'potential', ...(shares.length > 0 ? ['share'] : [])].map(of),
        ].join('*'),
    },
    { key: 'scope', head: label.scope, cell: (row) => centred(scopeOf(context, row)) },
    counts('location', report.heads.locationBased),
    counts('market', report.heads.marketBased),
    inView('location', report.heads.locationBased),
    inView('market', report.heads.marketBased),
    { key: 'embedded', head: words.embedded.head, cell: (row) => centred(embeddedOf(context, row)) },
    ...stretchColumns<LineRow>(context, rows, ({ days }) => days),
    {
      key: 'cell',
      head: label.cell,
      cell: ({ cell }) => (cell === undefined ? undefined : text(cell, { link: cell, role: 'input' })),
    },
  ];
}

/** The shares of lines that certificates leave, in the order in which the lines name them. */
export function lineShares(context: ReportContext): readonly NonNullable<LineRow['share']>[] {
  return [...new Set(context.calculation.lines.flatMap(({ part }) => part?.share ?? []))];
}
