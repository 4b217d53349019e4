/** The metal balance on `Recycled content`: in = out + loss per process, the loss against a plausible one, scrap sent out and charged in-house. */
import type { InHouseScrap, ProcessBalance } from '../../calculation/metal/metalBalance';
import { numberOf } from '../../calculation/graph/node';
import { formulaText } from '../../workbook/structuredReference';
import { formats, processLabel, type ReportContext } from '../context';
import { differenceOfInputs } from '../layout/checkColumns';
import { processColumn, processNumberColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { fixedReference, nextRow, putRow, reference, type References } from '../layout/draft';
import { sumIn } from '../layout/sums';
import { putSection, type OfRow, type SectionColumn } from '../layout/section';

export function putMetalBalance(context: ReportContext): void {
  const { calculation, results, report, words, drafts } = context;
  const { metalBalance } = calculation;
  const { least, most } = results.metal.plausibleLoss;
  const { heads, notes, titles, verdict } = words.method;
  if (metalBalance.processes.length === 0) return;
  const draft = drafts.recycledContent;
  const start = nextRow(draft) + 1;
  putRow(draft, start, 1, [text(heads.mostLoss, { role: 'label' }), { ...figure(most, formats.share), role: 'input' }]);
  putRow(draft, start + 1, 1, [
    text(heads.leastLoss, { role: 'label' }),
    { ...figure(least, formats.share), role: 'input' },
  ]);
  const [mostCell, leastCell] = [
    { sheet: draft, row: start, column: 2 },
    { sheet: draft, row: start + 1, column: 2 },
  ];
  const tonnes = (
    key: 'taken' | 'made' | 'lost',
    head: string,
    formula?: (of: OfRow, references: References) => string,
  ): SectionColumn<ProcessBalance> => ({
    key,
    head,
    unit: report.units.tonnes,
    cell: (balance) => figure(balance[key]),
    ...(formula ? { formula } : {}),
  });
  const taken = (of: OfRow, { sheet }: References): string => {
    const { metal, draws } = context.laid('workings');
    const sums = [metal, draws].filter((section) => section !== undefined);
    return sums.map((one) => sumIn(one, 'metal', sheet, ['processNumber', of('processNumber')])).join('+') || '0';
  };
  putSection<ProcessBalance>(
    draft,
    [
      processColumn(context, ({ process }) => process),
      processNumberColumn(context, ({ process }) => process),
      tonnes('taken', words.label.metalIn, taken),
      tonnes('made', words.label.metalOut),
      tonnes('lost', words.label.loss, (of) => `${of('taken')}-${of('made')}`),
      {
        key: 'closing',
        head: heads.closing,
        unit: report.units.tonnes,
        cell: ({ closing }) => differenceOfInputs(context, closing),
      },
      {
        key: 'lossShare',
        head: heads.lossShare,
        cell: ({ lossShare }) => lossShare && figure(lossShare, formats.share),
      },
      {
        key: 'yield',
        head: heads.metalYield,
        cell: ({ metalYield }) => metalYield && figure(metalYield, formats.share),
      },
      {
        key: 'verdict',
        head: report.heads.verdict,
        states: [
          [verdict.plausible, 'good'],
          [verdict.check, 'warning'],
        ],
        cell: ({ lossShare }, at) => {
          const [share, lowest, highest] = [lossShare && numberOf(lossShare), numberOf(least), numberOf(most)];
          if (!share || !lowest || !highest) return undefined;
          const isPlausible = share.lessThanOrEqualTo(highest) && share.greaterThanOrEqualTo(lowest);
          const cell = (sheet: string): string => reference(at('lossShare'), sheet);
          return {
            value: isPlausible ? verdict.plausible : verdict.check,
            align: 'center',
            formula: ({ sheet }) =>
              `IF(AND(${cell(sheet)}<=${fixedReference(mostCell, sheet)},${cell(sheet)}>=${fixedReference(leastCell, sheet)}),${formulaText(verdict.plausible)},${formulaText(verdict.check)})`,
          };
        },
      },
    ],
    metalBalance.processes,
    { title: titles.metalBalance, note: notes.metalBalance },
  );
  putSection(
    draft,
    [
      { key: 'label', head: words.label.check, cell: () => text(heads.plant, { role: 'label' }) },
      { key: 'entering', head: heads.entering, unit: report.units.tonnes, cell: () => figure(metalBalance.entering) },
      { key: 'leaving', head: heads.leaving, unit: report.units.tonnes, cell: () => figure(metalBalance.leaving) },
      { key: 'lost', head: words.label.loss, unit: report.units.tonnes, cell: () => figure(metalBalance.lost) },
      {
        key: 'closing',
        head: heads.closing,
        unit: report.units.tonnes,
        cell: () => differenceOfInputs(context, metalBalance.difference),
      },
    ],
    [metalBalance],
    { title: titles.wholePlant },
  );
  if (metalBalance.inHouse.length === 0) return;
  putSection<InHouseScrap>(
    draft,
    [
      {
        key: 'label',
        head: heads.supplier,
        cell: ({ process }) => text(processLabel(context, process), { role: 'label' }),
      },
      { key: 'sent', head: heads.sent, unit: report.units.tonnes, cell: ({ sent }) => figure(sent) },
      { key: 'charged', head: heads.charged, unit: report.units.tonnes, cell: ({ charged }) => figure(charged) },
      { key: 'left', head: heads.leftScrap, unit: report.units.tonnes, cell: ({ left }) => figure(left) },
    ],
    metalBalance.inHouse,
    { title: titles.inHouse },
  );
}
