/** On `Inventory`: metal that belongs to customers, apart from purchased goods. */
import type { MetalLine } from '../../calculation/metal/metalLines';
import type { EmissionLine } from '../../calculation/emissions/emissionLine';
import { formats, type ReportContext } from '../context';
import { processColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { putSection } from '../layout/section';
import { criterionOf } from '../layout/groupColumns';

/** Nothing where no metal is tolled. */
export function putTolled(context: ReportContext): void {
  const { calculation, report, words, drafts } = context;
  const { tolled } = calculation;
  const { heads, notes, titles } = words.method;
  if (tolled.metalLines.length + tolled.lines.length === 0) return;
  putSection<MetalLine>(
    drafts.inventory,
    [
      processColumn(context, ({ input }) => input.process),
      { key: 'item', head: words.label.item, cell: ({ input }) => text(input.item) },
      { key: 'scrapType', head: heads.scrapType, cell: ({ input }) => criterionOf(input.group, 'scrapType') },
      { key: 'mass', head: report.heads.mass, unit: report.units.tonnes, cell: ({ mass }) => figure(mass) },
      { key: 'metal', head: words.label.metal, unit: report.units.tonnes, cell: ({ metal }) => figure(metal) },
    ],
    tolled.metalLines,
    { title: titles.tolled, note: notes.tolled },
  );
  if (tolled.lines.length === 0) return;
  putSection<EmissionLine>(
    drafts.inventory,
    [
      processColumn(context, ({ input }) => input.process),
      { key: 'item', head: words.label.item, cell: ({ input }) => text(input.item) },
      { key: 'component', head: words.label.component, cell: ({ component }) => text(words.component[component]) },
      {
        key: 'emissions',
        head: words.label.emissions,
        unit: report.units.emissions,
        cell: ({ emissions }) => figure(emissions, formats.emissions),
      },
    ],
    tolled.lines,
    { title: titles.tolledUpstream },
  );
  putSection(
    drafts.inventory,
    [
      { key: 'label', head: words.label.total, cell: () => text(titles.tolled, { role: 'total' }) },
      { key: 'metal', head: words.label.metal, unit: report.units.tonnes, cell: () => figure(tolled.metal) },
      {
        key: 'emissions',
        head: words.label.emissions,
        unit: report.units.emissions,
        cell: () => figure(tolled.emissions, formats.emissions),
      },
    ],
    [tolled],
  );
}
