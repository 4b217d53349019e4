/** On `Data quality`: how much of each total is measured, estimated or unknown, and the ledgers behind the totals. */
import type { CompletenessTotal, LedgerCompleteness } from '../../calculation/quality/completeness';
import { takenInto } from '../../calculation/quality/completeness';
import { tableName } from '../../ledgers/names';
import { viewOf } from '../../model/scopeLines';
import { formulaText } from '../../workbook/structuredReference';
import { formats, type ReportContext } from '../context';
import { unitColumn } from '../layout/columns';
import { text } from '../layout/contents';
import { reference } from '../layout/draft';
import { putSection, type Section, type SectionColumn } from '../layout/section';
import { sumIn, sumOf } from '../layout/sums';
import { sizeOf } from '../sums/sumOf';
import { followedColumn, shareColumn, type ItemFormula } from './qualityColumns';

/** The tables of which the totals are made; the ledgers are missing where none has a mass, an energy or a volume. */
export interface Completed {
  readonly lines: Section;
  readonly ledgers: Section | undefined;
}

export function putTotals(context: ReportContext, completed: () => Completed): void {
  const { calculation, words, drafts, quality } = context;
  const { heads, kinds, notes, titles } = words.quality;
  const amount = (
    key: 'all' | 'measured' | 'estimated',
    head: string,
    formula: ItemFormula<CompletenessTotal>,
  ): SectionColumn<CompletenessTotal> =>
    followedColumn({ key, head, format: formats.quantity }, (total) => total[key], formula);
  const ofLedgers = (kind: string, column: string, sheet: string): string =>
    sumIn(completed().ledgers, column, sheet, ['total', formulaText(kind)]);
  const ofEmissions = (part: 'all' | 'measured', sheet: string): string => {
    const view = viewOf(calculation.plant.settings.electricityView);
    if (part === 'all') return sumOf(context.laid('lines'), view, sheet);
    const covered = formulaText(tableName('Certificates', context.language));
    const certified = sumIn(context.laid('lines'), view, sheet, ['ledger', covered]);
    return `${sumOf(completed().lines, 'measured', sheet)}+${certified}`;
  };
  const part =
    (key: 'all' | 'measured', column: string): ItemFormula<CompletenessTotal> =>
    ({ kind }, _, { sheet }) =>
      kind === 'emissions' ? ofEmissions(key, sheet) : ofLedgers(kinds[kind], column, sheet);
  const share =
    (of: string): ItemFormula<CompletenessTotal> =>
    (_, at, { sheet }) => {
      const whole = reference(at('all'), sheet);
      return `IF(${whole}=0,0,${reference(at(of), sheet)}/${whole})`;
    };
  putSection<CompletenessTotal>(
    drafts.dataQuality,
    [
      { key: 'kind', head: words.label.total, cell: ({ kind }) => text(kinds[kind], { role: 'label' }) },
      unitColumn(context, ({ unit }) => unit),
      amount('all', words.label.quantity, part('all', 'allInBase')),
      amount('measured', heads.measured, part('measured', 'measuredInBase')),
      amount(
        'estimated',
        heads.estimated,
        (_, at, { sheet }) => `${reference(at('all'), sheet)}-${reference(at('measured'), sheet)}`,
      ),
      shareColumn('measuredShare', heads.measuredShare, (total) => total.measuredShare, share('measured')),
      shareColumn('estimatedShare', heads.estimatedShare, (total) => total.estimatedShare, share('estimated')),
      {
        key: 'unknown',
        head: heads.unknown,
        cell: ({ unknown }) => ({ value: unknown, format: formats.count, role: unknown === 0 ? 'body' : 'warning' }),
      },
    ],
    quality.completeness.totals,
    { title: titles.completeness, note: notes.completeness },
  );
}

/** Nothing where no ledger has a mass, an energy or a volume. */
export function putLedgers(context: ReportContext): Section | undefined {
  const { words, drafts, quality, report } = context;
  const { heads, kinds, titles } = words.quality;
  const { ledgers } = quality.completeness;
  if (ledgers.length === 0) return undefined;
  const ofSums =
    (key: 'quantity' | 'measured'): ItemFormula<LedgerCompleteness> =>
    (_, at, { sheet }) => {
      const sums = context.laid('sums');
      const [ledger, unit] = ['ledger', 'unit'].map((name) => reference(at(name), sheet));
      return `SUMIFS(${sums.column(key, sheet)},${sums.column('ledger', sheet)},${ledger},${sums.column('symbol', sheet)},${unit})`;
    };
  const inBase =
    (key: string): ItemFormula<LedgerCompleteness> =>
    (_, at, { sheet }) => {
      const size = (name: string): string => sizeOf(context, reference(at(name), sheet), sheet);
      return `${reference(at(key), sheet)}*${size('unit')}/${size('base')}`;
    };
  const amount = (
    key: 'all' | 'measured' | 'allInBase' | 'measuredInBase' | 'estimatedInBase',
    head: string,
    formula: ItemFormula<LedgerCompleteness>,
  ): SectionColumn<LedgerCompleteness> =>
    followedColumn({ key, head, format: formats.quantity }, (row) => row[key], formula);
  return putSection<LedgerCompleteness>(
    drafts.dataQuality,
    [
      {
        key: 'ledger',
        head: words.label.ledger,
        cell: ({ ledger }) => text(tableName(ledger, context.language), { role: 'label' }),
      },
      unitColumn(context, ({ unit }) => unit.symbol),
      amount('all', words.label.quantity, ofSums('quantity')),
      amount('measured', heads.measured, ofSums('measured')),
      { key: 'base', head: report.heads.baseUnit, cell: ({ base }) => text(base.symbol, { align: 'center' }) },
      amount('allInBase', heads.allInBase, inBase('all')),
      amount('measuredInBase', heads.measuredInBase, inBase('measured')),
      amount(
        'estimatedInBase',
        heads.estimatedInBase,
        (_, at, { sheet }) => `${reference(at('allInBase'), sheet)}-${reference(at('measuredInBase'), sheet)}`,
      ),
      {
        key: 'total',
        head: words.label.total,
        cell: (row) => {
          const kind = takenInto(row);
          return kind && text(kinds[kind]);
        },
      },
    ],
    ledgers,
    { title: titles.ledgers },
  );
}
