/** On `Completeness`: what each process takes in per unit of what it makes, month by month, and how far the months are from their median. */
import { farTimes, knowsWhatIsMade, type ItemOverTime } from '../../calculation/quality/overTime';
import type { ActivityLedger } from '../../ledgers/allLedgers';
import { tableName } from '../../ledgers/names';
import { toDouble, ZERO, type Exact } from '../../quantity/exact';
import { formats, type ReportContext } from '../context';
import { processColumn } from '../layout/columns';
import { text } from '../layout/contents';
import { fixedReference, nextRow, putRow } from '../layout/draft';
import { putSection, type OfRow, type Section, type SectionColumn } from '../layout/section';
import { firstMonth, type Month } from './month';

/** Fixed decimals for amounts from kilograms of diesel to megawatt-hours per tonne. */
const perOutputFormat = '#,##0.0000_)';

interface PerOutput {
  readonly ledger: ActivityLedger;
  /** In the order of their section. */
  readonly lines: readonly ItemOverTime[];
  readonly section: Section;
  readonly made: Section;
  readonly months: readonly Month[];
}

/** Each item with enough months to know its usual amount: per unit of what its process makes, the median of the months, and how far the furthest month is from it. */
export function putPerOutput(context: ReportContext, { ledger, lines, section, made, months }: PerOutput): void {
  const { words, drafts, language, quality } = context;
  const { completeness: say } = words;
  const draft = drafts.completeness;
  const makers = quality.plausibility.processes.filter(knowsWhatIsMade).map(({ process }) => process);
  const judged = lines.filter(({ median, process }) => median && makers.includes(process));
  if (judged.length === 0) return;
  const none = '–';
  const limitRow = nextRow(draft) + 1;
  const limit = putRow(draft, limitRow, firstMonth, [{ value: farTimes, format: formats.count, role: 'text' }]);
  putRow(draft, limitRow, 1, [text(say.heads.limit, { role: 'label' })]);
  const range = (of: OfRow): string => `${of(months[0]?.key ?? '')}:${of(months.at(-1)?.key ?? '')}`;
  const furthest = ({ perOutput, median }: ItemOverTime): number =>
    Math.max(...[...perOutput.values()].map((one) => toDouble(median ? farther(one, median) : ZERO)));
  const isFar = ({ far }: ItemOverTime): boolean => far.length > 0;
  putSection<ItemOverTime>(
    draft,
    [
      {
        key: 'number',
        head: context.report.heads.number,
        cell: (item) => ({ value: lines.indexOf(item) + 1, align: 'center' }),
      },
      {
        key: 'madeNumber',
        head: say.heads.madeNumber,
        cell: ({ process }) => ({ value: makers.indexOf(process) + 1, align: 'center' }),
      },
      processColumn(context, ({ process }) => process),
      { key: 'item', head: words.label.item, cell: ({ item }) => text(item) },
      {
        key: 'unit',
        head: words.label.unit,
        cell: ({ unit }) => text(unit.symbol, { align: 'center' }),
      },
      { key: 'per', head: say.heads.per, cell: ({ process }) => text(unitMade(context, process), { align: 'center' }) },
      ...months.map((month): SectionColumn<ItemOverTime> => ({
        key: month.key,
        head: month.text,
        cell: ({ perOutput }) => {
          const value = perOutput.get(month.text);
          return value ? { value: toDouble(value), format: perOutputFormat } : { value: none, align: 'right' as const };
        },
        formula: (of, { sheet }) => {
          const taken = `INDEX(${section.range(month.key, sheet)},${of('number')})`;
          const output = `INDEX(${made.range(month.key, sheet)},${of('madeNumber')})`;
          return `IF(MIN(${taken},${output})>0,${taken}/${output},"${none}")`;
        },
      })),
      {
        key: 'median',
        head: say.heads.median,
        cell: ({ median }) => ({ value: toDouble(median ?? ZERO), format: perOutputFormat }),
        formula: (of) => `MEDIAN(${range(of)})`,
      },
      {
        key: 'furthest',
        head: say.heads.furthest,
        cell: (item) => ({ value: furthest(item), format: formats.quantity }),
        formula: (of) => `MAX(MAX(${range(of)})/${of('median')},${of('median')}/MIN(${range(of)}))`,
      },
      {
        key: 'state',
        head: words.label.status,
        states: [
          [say.states.far, 'warning'],
          [say.states.usual, 'good'],
        ],
        cell: (item) => ({ value: isFar(item) ? say.states.far : say.states.usual }),
        formula: (of, { sheet }) =>
          `IF(${of('furthest')}>${fixedReference(limit, sheet)},"${say.states.far}","${say.states.usual}")`,
      },
      { key: 'missing', head: say.heads.missing, cell: ({ missing }) => text(words.punctuation.listed(missing)) },
    ],
    judged,
    { title: say.titles.perOutput(tableName(ledger, language)) },
  );
}

const farther = (one: Exact, median: Exact): Exact => (one.greaterThan(median) ? one.div(median) : median.div(one));

function unitMade({ quality }: ReportContext, process: number): string {
  const outputs = quality.plausibility.processes.find((one) => one.process === process)?.outputs;
  return outputs?.find(({ isBurdened }) => isBurdened)?.unit.symbol ?? '';
}
