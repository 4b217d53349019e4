/** On `Findings`: for which findings numbers are withheld, and whether they are open still; the cells that withhold a number ask here. */
import type { Words } from '../../language/words';
import { formulaText } from '../../workbook/structuredReference';
import type { ReportContext } from '../context';
import { text } from '../layout/contents';
import { fixedRange, fixedReference, type Reason, type Withholding } from '../layout/draft';
import { lookup } from '../layout/lookup';
import { putSection, type Section } from '../layout/section';
import type { Reasons } from './reasons';

export interface ListedReasons {
  readonly section: Section;
  /** By number of the reason, the row of its first finding, from 0. */
  readonly rows: ReadonlyMap<number, number>;
}

/** How cells ask for their reasons, once these are listed. */
export function withholdingFor(
  { comesBack, reasonOf }: Reasons,
  words: Words,
  listed: () => ListedReasons | undefined,
): Withholding {
  const { mending } = words;
  const list = (): ListedReasons => {
    const found = listed();
    if (!found) throw new Error('reasons are asked for before they are listed');
    return found;
  };
  const open = formulaText(mending.open);
  return {
    word: words.known.withheld,
    heads: { reason: mending.heads.reason, open: mending.heads.openFindings },
    comesBack,
    reasonOf,
    openOf: (reason) => {
      const { section } = list();
      return `COUNTIFS(${section.range('reason', '')},${reason},${section.range('status', '')},${open})`;
    },
    holds: ({ number, findings }, sheet) => {
      const { section, rows } = list();
      const first = section.cell('status', rows.get(number) ?? 0);
      return findings.length === 1
        ? `${fixedReference(first, sheet)}=${open}`
        : `COUNTIF(${fixedRange(first, findings.length, 1, sheet)},${open})>0`;
    },
  };
}

/** Lists each reason with its findings; nothing where no number comes back by itself. */
export function putReasons(context: ReportContext, reasons: readonly Reason[]): ListedReasons | undefined {
  const { words, drafts } = context;
  const { mending } = words;
  const items = reasons.flatMap(({ number, findings }) => findings.map((finding) => ({ number, finding })));
  if (items.length === 0) return undefined;
  const findings = context.laid('findings');
  const section = putSection<(typeof items)[number]>(
    drafts.findings,
    [
      { key: 'reason', head: mending.heads.number, cell: ({ number }) => ({ value: number, align: 'center' }) },
      {
        key: 'finding',
        head: words.cover.finding,
        cell: ({ finding }) => ({ value: finding + 1, align: 'center' }),
      },
      {
        key: 'status',
        head: mending.heads.status,
        cell: () => text(mending.open),
        formula: (of, { sheet }) =>
          lookup(findings.range('status', sheet), of('finding'), findings.range('number', sheet)),
      },
    ],
    items,
    { title: mending.title, note: mending.note, table: 'Withheld' },
  );
  const rows = new Map(reasons.map(({ number }) => [number, items.findIndex((item) => item.number === number)]));
  return { section, rows };
}
