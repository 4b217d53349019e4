/** `Time matching`: what would change in emissions and footprints. */
import type { EffectLine, MatchingEffect } from '../../calculation/certificates/matchingEffect';
import type { TimedConsumer } from '../../calculation/certificates/timeMatching';
import { zero, type Node } from '../../calculation/graph/node';
import { stageContribution } from '../../calculation/rules/stageContribution';
import type { ProductResult } from '../../results/productResults';
import type { FootprintChange, TimeMatchingResult } from '../../results/certificateResults';
import { numberColumn, processColumn, unitColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { formats, processLabel, type ReportContext } from '../context';
import { fixedReference, reference, type References } from '../layout/draft';
import { sumIn } from '../layout/sums';
import { putSection, type SectionColumn } from '../layout/section';

/** What falls out of the match, and what that changes. */
export function putEffect(context: ReportContext, effect: MatchingEffect): void {
  const { words, drafts, report } = context;
  const { certificates: names, label } = words;
  const kind = effect.matching.kind === 'monthly' ? names.heads.monthly : names.heads.hourly;
  putSection<TimedConsumer>(
    drafts.timeMatching,
    [
      numberColumn(context.report.heads.number),
      processColumn(context, ({ process }) => process),
      { key: 'product', head: label.product, cell: ({ output }) => text(output?.product.name ?? '') },
      {
        key: 'covered',
        head: names.heads.annual,
        unit: 'MWh',
        cell: ({ covered }) => figure(covered, formats.energy),
      },
      {
        key: 'matched',
        head: words.punctuation.withDetail(names.heads.matched, kind),
        unit: 'MWh',
        cell: ({ matched }, at) =>
          figure(
            matched,
            formats.energy,
            effect.matching.monthly &&
              (({ sheet }) =>
                sumIn(context.laid('timeMatching').consumers, 'covered', sheet, [
                  'consumer',
                  reference(at('number'), sheet),
                ])),
          ),
      },
      {
        key: 'fellOut',
        head: names.heads.fellOut,
        unit: 'MWh',
        cell: ({ fellOut }) => figure(fellOut, formats.energy),
      },
    ],
    effect.matching.consumers,
    {
      title: words.punctuation.withDetail(names.titles.monthEffect, kind),
      note: effect.matching.kind === 'monthly' ? names.notes.monthEffect : names.notes.hours,
    },
  );
  const wholes: readonly (EffectLine | undefined)[] = [...effect.lines, undefined];
  putSection<EffectLine | undefined>(
    drafts.timeMatching,
    [
      {
        key: 'label',
        head: label.unitProcess,
        cell: (line) =>
          text(line ? processLabel(context, line.process) : label.total, { role: line ? 'label' : 'total' }),
      },
      {
        key: 'product',
        head: label.product,
        cell: (line) =>
          line &&
          text(line.isUnnamed ? words.certificates.reason['product not named'] : (line.output?.product.name ?? '')),
      },
      {
        key: 'fellOut',
        head: names.heads.fellOut,
        unit: 'MWh',
        cell: (line) => line && figure(line.fellOut, formats.energy),
      },
      {
        key: 'share',
        head: names.heads.fellOutShare,
        cell: (line) => line && figure(line.fellOutShare, formats.share),
      },
      {
        key: 'saved',
        head: names.heads.saved,
        unit: report.units.emissions,
        cell: (line) => line && figure(line.saved, formats.emissions),
      },
      {
        key: 'change',
        head: names.heads.change,
        unit: report.units.emissions,
        cell: (line) => ({
          ...figure(line ? line.change : effect.change, formats.emissions),
          role: line ? 'body' : 'total',
        }),
      },
      {
        key: 'processChange',
        head: names.heads.processChange,
        unit: report.units.emissions,
        cell: (line) => {
          const node = line && effect.processes.get(line.process);
          return node && figure(node, formats.emissions);
        },
      },
      {
        key: 'moved',
        head: names.heads.movedTo,
        unit: report.units.emissions,
        cell: (line) => {
          const found = line && !line.isUnnamed && effect.moved.find((one) => one.output === line.output);
          return found ? figure(found.change, formats.emissions) : undefined;
        },
      },
    ],
    wholes,
    { title: words.punctuation.withDetail(names.titles.monthEmissions, kind) },
  );
}

/** Market-based footprints before and after, process by process. */
export function putFootprintChanges(context: ReportContext, { kind, footprints }: TimeMatchingResult): void {
  const { calculation, words, drafts, report } = context;
  const { certificates: names, label } = words;
  const matched = kind === 'monthly' ? names.heads.monthly : names.heads.hourly;
  const unit = 'tCO2e/…';
  putSection<FootprintChange>(
    drafts.timeMatching,
    [
      { key: 'process', head: label.unitProcess, cell: ({ product }) => text(product.label) },
      { key: 'product', head: label.product, cell: ({ product }) => text(product.name, { role: 'label' }) },
      unitColumn(context, ({ product }) => report.units.perTonne(product.unit)),
      {
        key: 'market',
        head: names.heads.market,
        unit,
        cell: ({ product }) => figure(product.cutOff.market.total, formats.perUnit),
      },
      ...calculation.plant.processes.map((process): SectionColumn<FootprintChange> => ({
        key: `stage${process.index}`,
        head: process.label,
        unit,
        cell: ({ stages, product }) => {
          const node = stages[process.index] ?? zero;
          return figure(node, formats.perUnit, changeCarried(context, node, product, process.index));
        },
      })),
      { key: 'change', head: names.heads.change, unit, cell: ({ change }) => figure(change, formats.perUnit) },
      { key: 'after', head: names.heads.after, unit, cell: ({ after }) => figure(after, formats.perUnit) },
    ],
    footprints,
    { title: words.punctuation.withDetail(names.titles.monthFootprints, matched) },
  );
}

/** What a product carries of the change of a process, by the cells of `Footprints`; nothing where certificates move some to products beside it. */
function changeCarried(
  context: ReportContext,
  { rule, inputs }: Node,
  product: ProductResult,
  process: number,
): ((references: References) => string) | undefined {
  const change = inputs[2];
  if (rule !== stageContribution || !change) return undefined;
  return ({ node, sheet }) => {
    const { products } = context.laid('footprints');
    const row = context.results.products.indexOf(product);
    const [share, number, output] = ['share', 'processNumber', 'output'].map((key) =>
      fixedReference(products.cell(key, row), sheet),
    );
    const carried = context.laid('workings').stages.total(String(process), number ?? '', sheet);
    return `${share}*${carried}*${node(change)}/${output}`;
  };
}
