/** `Parity`: each result of the workbook beside the exact value that was computed in decimals. */
import { numberOf } from '../../calculation/graph/node';
import { plainText, toDouble, type Exact } from '../../quantity/exact';
import { formulaText } from '../../workbook/structuredReference';
import type { ReportContext } from '../context';
import { numberColumn, unitColumn } from '../layout/columns';
import type { Laid } from '../laid';
import { figure, text } from '../layout/contents';
import { putTitle } from '../layout/title';
import { fixedReference, putRow, reference } from '../layout/draft';
import { putSection, type SectionColumn } from '../layout/section';
import { comparedResults, type ComparedResult } from './parityResults';
import { keptDouble } from '../../quantity/keptDouble';

/** All but the last, which holds every digit, are printed: they fit on a page that stands. */
const widths = [6, 31, 30, 10, 20, 20, 12, 8, 48];
/** Of what a second calculator says, where it was asked. */
const secondWidths = [20, 8];

interface Row extends ComparedResult {
  readonly value: Exact;
  readonly second: number | undefined;
}

/** As the sheet judges, where nobody changes its tolerance. */
const tolerance = 1e-9;

const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= tolerance * (other === 0 ? 1 : Math.abs(other));

export function putParity(context: ReportContext): Laid['parity'] {
  const { report, words, drafts, second } = context;
  const draft = drafts.parity;
  putTitle(context, 'parity', report.titles.parity);
  if (second) putRow(draft, 3, 1, [text(second.said, { role: 'note' })]);
  draft.extras.columnsInView = 3;
  draft.widths.push(...widths, ...(second ? secondWidths : []));
  if (!second) draft.extras.printedColumns = widths.length - 1;
  const known = comparedResults(context).flatMap((result) => {
    const value = numberOf(result.node);
    return value ? [{ ...result, value }] : [];
  });
  const rows = known.map((result, index): Row => ({ ...result, second: second?.values[index] }));
  const plain = '0.###############';
  const states: SectionColumn<Row>['states'] = [
    [report.agrees, 'good'],
    [report.differs, 'bad'],
  ];
  const verdictFormula = (relative: string, sheet: string): string =>
    `IF(${relative}<=${fixedReference(context.laid('crossfoot').tolerance, sheet)},${formulaText(report.agrees)},${formulaText(report.differs)})`;
  const secondColumns: readonly SectionColumn<Row>[] = [
    {
      key: 'second',
      head: report.heads.second,
      cell: (row) =>
        row.second === undefined ? undefined : { value: keptDouble(row.second), format: plain, role: 'input' },
    },
    {
      key: 'secondVerdict',
      head: report.heads.verdict,
      states,
      cell: ({ second: by, value }, at) =>
        by === undefined
          ? undefined
          : {
              value: isNear(by, toDouble(value)) ? report.agrees : report.differs,
              align: 'center',
              formula: ({ sheet }) =>
                verdictFormula(relativeFormula(reference(at('second'), sheet), reference(at('exact'), sheet)), sheet),
            },
    },
  ];
  return putSection(
    draft,
    [
      numberColumn(report.heads.number),
      { key: 'subject', head: report.heads.subject, cell: ({ subject }) => text(subject, { role: 'label' }) },
      { key: 'name', head: report.heads.result, cell: ({ name }) => text(name) },
      unitColumn<Row>(context, ({ unit }) => unit),
      { key: 'workbook', head: words.label.inWorkbook, cell: ({ node }) => figure(node, plain) },
      {
        key: 'exact',
        head: words.label.exact,
        cell: ({ value }) => ({ value: keptDouble(toDouble(value)), format: plain, role: 'input' }),
      },
      {
        key: 'relative',
        head: report.heads.relative,
        cell: (_, at) => ({
          value: 0,
          format: '0.0E+00;-0.0E+00;0',
          formula: ({ sheet }) => relativeFormula(reference(at('workbook'), sheet), reference(at('exact'), sheet)),
        }),
      },
      {
        key: 'verdict',
        head: report.heads.verdict,
        states,
        cell: (_, at) => ({
          value: report.agrees,
          align: 'center',
          formula: ({ sheet }) => verdictFormula(reference(at('relative'), sheet), sheet),
        }),
      },
      { key: 'text', head: report.heads.exactText, cell: ({ value }) => text(plainText(value), { align: 'right' }) },
      ...(second ? secondColumns : []),
    ],
    rows,
    { row: 4 },
  );
}

/** How far a number is from the exact one, as a share of it. */
function relativeFormula(found: string, expected: string): string {
  return `IF(${expected}=0,ABS(${found}),ABS(${found}-${expected})/ABS(${expected}))`;
}
