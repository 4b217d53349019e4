/** On `Ledger sums`: how many rows of each ledger name no evidence or say that they are estimated, so that no sum looks for what no row says. */
import { tableName } from '../../ledgers/names';
import type { ActivityLedger, TableOf } from '../../ledgers/allLedgers';
import { estimatedRows, estimatePatterns, rowsWithoutEvidence } from '../../model/documentation';
import { formats, type ReportContext } from '../context';
import { text } from '../layout/contents';
import { fixedReference, reference } from '../layout/draft';
import { ledgerColumn } from '../layout/ledgerFormulas';
import { putSection } from '../layout/section';

interface Estimate {
  readonly table: TableOf<ActivityLedger>;
  /** How evidence begins; nothing for rows that name none. */
  readonly pattern: string | undefined;
  readonly rows: number;
}

/** The cells of a ledger’s counts. */
export interface EvidenceCells {
  /** How many rows name no evidence. */
  readonly withoutEvidence: string;
  /** How many say that they are estimated, in each way of saying it. */
  readonly estimated: readonly string[];
}

/** Told a ledger and a sheet, gives the cells of its counts. */
type EstimateCells = (ledger: ActivityLedger, sheet: string) => EvidenceCells;

/** The counts over all rows of the ledgers, those without a column of evidence left out. */
export function putEstimates(context: ReportContext, tables: readonly TableOf<ActivityLedger>[]): EstimateCells {
  const { report, words, drafts, language } = context;
  const items = tables.filter(({ columns }) => columns.has('evidence')).flatMap(estimatesOf);
  if (items.length === 0) return () => ({ withoutEvidence: '', estimated: [] });
  const section = putSection<Estimate>(
    drafts.sums,
    [
      { key: 'ledger', head: words.label.ledger, cell: ({ table }) => text(tableName(table.ledger.table, language)) },
      {
        key: 'pattern',
        head: report.heads.evidenceBegins,
        cell: ({ pattern }) => text(pattern ?? report.heads.noEvidence),
      },
      {
        key: 'rows',
        head: words.label.rows,
        cell: ({ table, pattern, rows }, at) => ({
          value: rows,
          format: formats.count,
          formula: ({ sheet }) => {
            const said = pattern === undefined ? '"="' : reference(at('pattern'), sheet);
            return `COUNTIF(${ledgerColumn(table, 'evidence') ?? ''},${said})`;
          },
        }),
      },
    ],
    items,
    { title: report.titles.estimates },
  );
  return (ledger, sheet) => {
    const [withoutEvidence = '', ...estimated] = items.flatMap(({ table }, index) =>
      table.ledger.table === ledger ? [fixedReference(section.cell('rows', index), sheet)] : [],
    );
    return { withoutEvidence, estimated };
  };
}

function estimatesOf(table: TableOf<ActivityLedger>): readonly Estimate[] {
  const { rowCount } = table.snapshot;
  const rowsWhere = (isCounted: (row: number) => boolean): number => {
    let rows = 0;
    for (let row = 0; row < rowCount; row++) if (isCounted(row)) rows++;
    return rows;
  };
  return [
    { table, pattern: undefined, rows: rowsWhere(rowsWithoutEvidence(table)) },
    ...estimatedRows(table).map((isEstimated, index) => ({
      table,
      pattern: estimatePatterns[index] ?? '',
      rows: rowsWhere(isEstimated),
    })),
  ];
}
