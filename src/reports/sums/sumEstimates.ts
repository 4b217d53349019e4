/** On `Ledger sums`: how many rows of each ledger say that they are estimated, so that no sum looks for what no row says. */
import { tableName } from '../../ledgers/names';
import type { ActivityLedger, TableOf } from '../../ledgers/allLedgers';
import { estimatedRows, estimatePatterns } from '../../model/documentation';
import { formats, type ReportContext } from '../context';
import { text } from '../layout/contents';
import { fixedReference, reference } from '../layout/draft';
import { ledgerColumn } from '../layout/ledgerFormulas';
import { putSection } from '../layout/section';

interface Estimate {
  readonly table: TableOf<ActivityLedger>;
  readonly pattern: string;
  readonly rows: number;
}

/** Told a ledger and a sheet, gives the cells of its counts, one for each way in which evidence says so. */
type EstimateCells = (ledger: ActivityLedger, sheet: string) => readonly string[];

/** The counts over all rows of the ledgers, those without a column of evidence left out. */
export function putEstimates(context: ReportContext, tables: readonly TableOf<ActivityLedger>[]): EstimateCells {
  const { report, words, drafts, language } = context;
  const items = tables.filter(({ columns }) => columns.has('evidence')).flatMap(estimatesOf);
  if (items.length === 0) return () => [];
  const section = putSection<Estimate>(
    drafts.sums,
    [
      { key: 'ledger', head: words.label.ledger, cell: ({ table }) => text(tableName(table.ledger.table, language)) },
      { key: 'pattern', head: report.heads.evidenceBegins, cell: ({ pattern }) => text(pattern) },
      {
        key: 'rows',
        head: words.label.rows,
        cell: ({ table, rows }, at) => ({
          value: rows,
          format: formats.count,
          formula: ({ sheet }) =>
            `COUNTIF(${ledgerColumn(table, 'evidence') ?? ''},${reference(at('pattern'), sheet)})`,
        }),
      },
    ],
    items,
    { title: report.titles.estimates },
  );
  return (ledger, sheet) =>
    items.flatMap(({ table }, index) =>
      table.ledger.table === ledger ? [fixedReference(section.cell('rows', index), sheet)] : [],
    );
}

function estimatesOf(table: TableOf<ActivityLedger>): readonly Estimate[] {
  return estimatedRows(table).map((isEstimated, index) => {
    let rows = 0;
    for (let row = 0; row < table.snapshot.rowCount; row++) if (isEstimated(row)) rows++;
    return { table, pattern: estimatePatterns[index] ?? '', rows };
  });
}
