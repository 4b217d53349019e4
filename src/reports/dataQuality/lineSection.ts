/** On `Data quality`: the lines that count in the report's view, each with what is known of it. */
import type { Node } from '../../calculation/graph/node';
import type { LineQuality } from '../../calculation/quality/dataQuality';
import { ratingKinds } from '../../model/documentation';
import { formats, type ReportContext } from '../context';
import { processColumn, processNumberColumn } from '../layout/columns';
import { text } from '../layout/contents';
import { reference, type Cell } from '../layout/draft';
import { lookup } from '../layout/lookup';
import { putSection, type Section, type SectionColumn } from '../layout/section';
import { lineRows } from '../lines/lineRows';
import { sumNumberColumn } from '../sums/sumOf';
import { followedColumn, ratingColumns, shareColumn, type ItemFormula } from './qualityColumns';

/** The table, its lines by process in the order of the chain. */
export function putLineQuality(context: ReportContext): Section {
  const { words, drafts, quality, calculation } = context;
  const { heads, titles } = words.quality;
  const complete = new Map(quality.completeness.lines.map((line) => [line.quality, line]));
  const order = calculation.emissions.chain.order.flat();
  const lines = quality.data.lines
    .slice()
    .sort((a, b) => order.indexOf(a.line.input.process) - order.indexOf(b.line.input.process));
  const emissions = (
    key: string,
    head: string,
    node: (line: LineQuality) => Node | undefined,
    formula: ItemFormula<LineQuality>,
  ): SectionColumn<LineQuality> =>
    followedColumn({ key, head, unit: context.report.units.emissions, format: formats.emissions }, node, formula);
  return putSection<LineQuality>(
    drafts.dataQuality,
    [
      processColumn(context, ({ line }) => line.input.process),
      ...lineColumns(context),
      emissions(
        'emissions',
        words.label.emissions,
        ({ line }) => line.emissions,
        (_, at, { sheet }) => {
          const table = context.laid('lines');
          if (!table) throw new Error('no lines');
          return lookup(table.range('emissions', sheet), own(at, 'number', sheet), table.range('number', sheet));
        },
      ),
      {
        key: 'primary',
        head: heads.primary,
        cell: ({ isPrimary }) => ({ node: isPrimary, format: '0', align: 'center' }),
      },
      shareColumn(
        'measuredShare',
        heads.measuredShare,
        (line) => complete.get(line)?.measuredShare,
        (_, at, { sheet }) => measuredPart(context, own(at, 'sum', sheet), sheet),
      ),
      emissions(
        'measured',
        heads.measured,
        (line) => complete.get(line)?.measured,
        (_, at, { sheet }) => `${own(at, 'emissions', sheet)}*${own(at, 'measuredShare', sheet)}`,
      ),
      shareColumn('activityUncertainty', heads.activityUncertainty, (line) => line.activityUncertainty),
      shareColumn('factorUncertainty', heads.factorUncertainty, (line) => line.factorUncertainty),
      shareColumn('uncertainty', words.method.heads.uncertainty, ({ uncertainty }) => uncertainty),
      ...ratingColumns<LineQuality>(context, ({ ratings }) => ratings),
      ...weightColumns(context),
    ],
    lines,
    { title: titles.lines },
  );
}

const own = (at: (key: string) => Cell, key: string, sheet: string): string => reference(at(key), sheet);

/** What tells which line it is, and on which sum it rests. */
function lineColumns(context: ReportContext): readonly SectionColumn<LineQuality>[] {
  const { report, words } = context;
  const numbers = new Map(lineRows(context).map(({ line }, index) => [line, index + 1]));
  return [
    processNumberColumn(context, ({ line }) => line.input.process),
    { key: 'item', head: words.label.item, cell: ({ line }) => text(line.input.item) },
    { key: 'component', head: words.label.component, cell: ({ line }) => text(words.component[line.component]) },
    {
      key: 'number',
      head: report.heads.line,
      cell: ({ line }) => ({ value: numbers.get(line) ?? null, align: 'center' }),
    },
    sumNumberColumn(context, ({ line }) => (line.input.ledger === 'AnodeEffects' ? line : line.input.group)),
  ];
}

/** The measured part of a sum, by its number. */
function measuredPart(context: ReportContext, number: string, sheet: string): string {
  const sums = context.laid('sums');
  const [quantity, measured] = (['quantity', 'measured'] as const).map((key) =>
    lookup(sums.column(key, sheet), number, sums.column('number', sheet)),
  );
  return `IF(${quantity}=0,0,${measured}/${quantity})`;
}

/** What processes sum up: the square of what is uncertain of a line, and its emissions times each rating. */
function weightColumns(context: ReportContext): readonly SectionColumn<LineQuality>[] {
  const { heads, rating } = context.words.quality;
  const { emissions: unit } = context.report.units;
  return [
    followedColumn<LineQuality>(
      { key: 'variance', head: heads.variance, unit: `(${unit})²`, format: formats.emissions },
      ({ variance }) => variance,
      (_, at, { sheet }) => {
        const part = `${own(at, 'emissions', sheet)}*${own(at, 'uncertainty', sheet)}`;
        return `${part}*${part}`;
      },
    ),
    ...ratingKinds.map((kind) =>
      followedColumn<LineQuality>(
        { key: `weighted ${kind}`, head: heads.weighted(rating[kind]), unit, format: formats.emissions },
        ({ weighted }) => weighted?.[kind],
        (_, at, { sheet }) => `${own(at, 'emissions', sheet)}*${own(at, kind, sheet)}`,
      ),
    ),
  ];
}
