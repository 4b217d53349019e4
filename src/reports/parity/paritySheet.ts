/** `Parity`: each result of the workbook beside the exact value that was computed in decimals. */
import { numberOf } from '../../calculation/graph/node';
import { plainText, toDouble } from '../../quantity/exact';
import { formulaText } from '../../workbook/structuredReference';
import type { ReportContext } from '../context';
import { numberColumn, unitColumn } from '../layout/columns';
import type { Laid } from '../laid';
import { figure, text } from '../layout/contents';
import { putTitle } from '../layout/title';
import { fixedReference, reference } from '../layout/draft';
import { putSection } from '../layout/section';
import { comparedResults } from './parityResults';

/** All but the last, which holds every digit, are printed: they fit on a page that stands. */
const widths = [6, 31, 30, 10, 20, 20, 12, 8, 48];

/** With the digits that every program keeps when it saves the workbook; the text beside it has them all. */
const asKept = (value: number): number => Number(value.toPrecision(15));

export function putParity(context: ReportContext): Laid['parity'] {
  const { report, words, drafts } = context;
  const draft = drafts.parity;
  putTitle(context, 'parity', report.titles.parity);
  draft.extras.columnsInView = 3;
  draft.widths.push(...widths);
  draft.extras.printedColumns = widths.length - 1;
  const known = comparedResults(context).flatMap((result) => {
    const value = numberOf(result.node);
    return value ? [{ ...result, value }] : [];
  });
  const plain = '0.###############';
  return putSection(
    draft,
    [
      numberColumn(report.heads.number),
      { key: 'subject', head: report.heads.subject, cell: ({ subject }) => text(subject, { role: 'label' }) },
      { key: 'name', head: report.heads.result, cell: ({ name }) => text(name) },
      unitColumn<(typeof known)[number]>(context, ({ unit }) => unit),
      { key: 'workbook', head: words.label.inWorkbook, cell: ({ node }) => figure(node, plain) },
      {
        key: 'exact',
        head: words.label.exact,
        cell: ({ value }) => ({ value: asKept(toDouble(value)), format: plain, role: 'input' }),
      },
      {
        key: 'relative',
        head: report.heads.relative,
        cell: (_, at) => ({
          value: 0,
          format: '0.0E+00;-0.0E+00;0',
          formula: ({ sheet }) => {
            const [found, expected] = [reference(at('workbook'), sheet), reference(at('exact'), sheet)];
            return `IF(${expected}=0,ABS(${found}),ABS(${found}-${expected})/ABS(${expected}))`;
          },
        }),
      },
      {
        key: 'verdict',
        head: report.heads.verdict,
        states: [
          [report.agrees, 'good'],
          [report.differs, 'bad'],
        ],
        cell: (_, at) => ({
          value: report.agrees,
          align: 'center',
          formula: ({ sheet }) => {
            const tolerance = fixedReference(context.laid('crossfoot').tolerance, sheet);
            return `IF(${reference(at('relative'), sheet)}<=${tolerance},${formulaText(report.agrees)},${formulaText(report.differs)})`;
          },
        }),
      },
      { key: 'text', head: report.heads.exactText, cell: ({ value }) => text(plainText(value), { align: 'right' }) },
    ],
    known,
    { row: 4 },
  );
}
