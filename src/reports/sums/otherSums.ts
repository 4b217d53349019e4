/** On `Ledger sums`: quantities that other sheets and sections find, numbered with the sums of ledger rows. */
import type { CoveredTechnology } from '../../calculation/certificates/coveredElectricity';
import type { EmissionLine } from '../../calculation/emissions/emissionLine';
import { tableName } from '../../ledgers/names';
import type { Node } from '../../calculation/graph/node';
import { claimedSum } from '../certificates/certificateUseSections';
import { formats, type ReportContext } from '../context';
import { lineShares } from '../lines/linesSheet';
import { numberColumn, processColumn, processNumberColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import type { References } from '../layout/draft';
import { putSection, type OfRow, type Section, type SectionColumn } from '../layout/section';

/** A section and what its rows stand for. */
interface LaidSums {
  readonly section: Section;
  readonly items: readonly object[];
}

/** The first columns, which all sums have alike. */
function firstColumns<Item>(
  context: ReportContext,
  ledger: 'AnodeEffects' | 'Certificates',
  before: number,
  of: (item: Item) => { readonly process: number; readonly quantity: Node; readonly unit: string },
  formula?: (row: OfRow, references: References) => string,
): readonly SectionColumn<Item>[] {
  const { report, words } = context;
  return [
    {
      key: 'number',
      head: report.heads.number,
      cell: (_, __, index) => ({ value: before + index + 1, align: 'center' }),
    },
    { key: 'ledger', head: words.label.ledger, cell: () => text(tableName(ledger, context.language)) },
    processColumn(context, (item) => of(item).process),
    {
      key: 'quantity',
      head: words.label.quantity,
      cell: (item) => figure(of(item).quantity, formats.exactQuantity),
      ...(formula ? { formula } : {}),
    },
    { key: 'symbol', head: report.heads.unitRead, cell: (item) => text(of(item).unit, { align: 'center' }) },
    { key: 'rows', head: words.label.rows, cell: () => ({ value: 0, format: formats.count }) },
    { key: 'measured', head: words.quality.heads.measured, cell: () => undefined },
  ];
}

/** The shares that certificates leave to lines, numbered as the lines name them; nothing where they touch none. */
export function putShares(context: ReportContext): Section | undefined {
  const { report, words, drafts } = context;
  const shares = lineShares(context);
  if (shares.length === 0) return undefined;
  return putSection<Node>(
    drafts.sums,
    [
      numberColumn(report.heads.number),
      {
        key: 'share',
        head: words.certificates.heads.shareOfLine,
        cell: (share) => figure(share, formats.share),
      },
    ],
    shares,
    { title: report.titles.shares },
  );
}

/** The gases of anode effects, by row of their ledger; nothing where there are none. */
export function putAnodeGases(context: ReportContext, before: number): LaidSums | undefined {
  const lines = context.calculation.lines.filter(({ input }) => input.ledger === 'AnodeEffects');
  if (lines.length === 0) return undefined;
  const section = putSection<EmissionLine>(
    context.drafts.sums,
    [
      ...firstColumns<EmissionLine>(context, 'AnodeEffects', before, ({ input, quantity }) => ({
        process: input.process,
        quantity,
        unit: 'kg',
      })),
      { key: 'gas', head: context.words.label.gas, cell: ({ gas }) => text(gas, { align: 'center' }) },
    ],
    lines,
    { title: context.words.inventory.smelter.gases },
  );
  return { section, items: lines };
}

/** The electricity that certificates cover, by process and technology; nothing where none is covered. */
export function putCoveredSums(context: ReportContext, before: number): LaidSums | undefined {
  const { calculation, words, drafts } = context;
  const items = [...calculation.certificates.covered.covers.values()].flatMap(({ technologies }) => technologies);
  if (items.length === 0) return undefined;
  const section = putSection<CoveredTechnology>(
    drafts.sums,
    [
      ...firstColumns<CoveredTechnology>(
        context,
        'Certificates',
        before,
        ({ process, megawattHours }) => ({ process, quantity: megawattHours, unit: 'MWh' }),
        (of, { sheet }) =>
          claimedSum(context, sheet, { processNumber: of('processNumber'), technology: of('technology') }),
      ),
      {
        key: 'technology',
        head: words.certificates.heads.technology,
        cell: ({ technology }) => text(technology),
      },
      processNumberColumn<CoveredTechnology>(context, ({ process }) => process),
    ],
    items,
    { title: words.certificates.titles.covered, table: 'Sums_covered' },
  );
  return { section, items };
}
