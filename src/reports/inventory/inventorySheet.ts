/** `Inventory`: emissions by site, process and gas, intensities with their denominators, and energy in standard coal. */
import { locationLines, type ScopeChannel } from '../../model/scopeLines';
import type { EmissionsResult, GasResult, IntensityResult } from '../../results/inventoryResults';
import { formulaText } from '../../workbook/structuredReference';
import { formats, type ReportContext } from '../context';
import { siteName } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { putTitle } from '../layout/title';
import { reference, type Cell, type Content, type References } from '../layout/draft';
import { lookup } from '../layout/lookup';
import { chartsOnTop } from '../charts/chartsOnTop';
import { inventoryCharts } from './inventoryCharts';
import { putWaste } from './wasteSection';
import { putTolled } from './tolledSection';
import { sumIn, sumOf } from '../layout/sums';
import { putSection, type Section, type SectionColumn } from '../layout/section';

export function putInventory(context: ReportContext): void {
  const { report } = context;
  putTitle(context, 'inventory', report.titles.inventory);
  const putCharts = chartsOnTop(context.drafts.inventory, inventoryCharts(context));
  const sites = putSites(context);
  putProcessesOfInventory(context);
  putGases(context);
  putIntensities(context);
  putTolled(context);
  putWaste(context);
  putEnergyTotals(context);
  putCharts(sites);
}

function putSites(context: ReportContext): Section {
  const { report, results, words, drafts } = context;
  const { sites, organisation } = results.inventory;
  const { punctuation } = words;
  const leftOut = organisation.leftOut.map(({ channel, items: of }) =>
    punctuation.headed(words.channel[channel], report.chart.without(punctuation.listed(of))),
  );
  const items = [
    ...sites.map(({ site, lines }) => ({ name: siteName(site), lines, isTotal: false })),
    { name: words.label.total, lines: organisation.lines, isTotal: true },
  ];
  type Item = (typeof items)[number];
  return putSection<Item>(
    drafts.inventory,
    [
      {
        key: 'site',
        head: words.label.site,
        cell: ({ name, isTotal }) => text(name, { role: isTotal ? 'total' : 'label' }),
      },
      ...lineColumns<Item>(
        context,
        ({ isTotal }) => ({ role: isTotal ? 'total' : 'body' }),
        ({ isTotal }, channel, at) => {
          // Own emissions hold those of customers' metal too, which the inventory leaves out.
          if (channel === 'scope3_1' && results.metal.tolled.emissions.inputs.length > 0) return undefined;
          return ({ sheet }) =>
            isTotal
              ? sumOf(context.laid('workings').own, channel, sheet)
              : sumIn(context.laid('workings').own, channel, sheet, ['site', `$${reference(at('site'), sheet)}`]);
        },
      ),
    ],
    items,
    {
      title: report.titles.sites,
      ...(leftOut.length > 0 && { note: punctuation.stopped(punctuation.clauses(leftOut)) }),
    },
  );
}

function putProcessesOfInventory(context: ReportContext): void {
  const { report, results, words, drafts } = context;
  putSection(
    drafts.inventory,
    [
      {
        key: 'process',
        head: words.label.unitProcess,
        cell: ({ process, site }) => text(report.processOf(process, site), { role: 'label' }),
      },
      ...lineColumns<(typeof results.inventory.processes)[number]>(context),
    ],
    results.inventory.processes.filter(({ isStock }) => !isStock),
    { title: report.titles.own },
  );
}

/** A column for each line of the division into scopes that differs. */
function lineColumns<Item extends Pick<EmissionsResult, 'lines'>>(
  { report, results, words }: ReportContext,
  look: (item: Item) => Partial<Content> = () => ({}),
  formula?: (
    item: Item,
    channel: ScopeChannel,
    at: (key: string) => Cell,
  ) => ((references: References) => string) | undefined,
): readonly SectionColumn<Item>[] {
  return results.inventory.shown.map(({ channel }) => ({
    key: channel,
    head: words.channel[channel],
    unit: report.units.emissions,
    cell: (item, at) => ({
      ...figure(item.lines[channel], formats.emissions, formula?.(item, channel, at)),
      ...look(item),
    }),
  }));
}

/** Sums of the lines of the workings that are of one gas and scope. */
function putGases(context: ReportContext): void {
  const { report, results, words, drafts } = context;
  const { gases } = results.inventory;
  if (gases.length === 0) return;
  const emissions = context.laid('lines');
  putSection<GasResult>(
    drafts.inventory,
    [
      { key: 'gas', head: words.label.gas, cell: ({ gas }) => text(gas, { role: 'label' }) },
      {
        key: 'potential',
        head: words.label.potential,
        unit: report.units.potential,
        cell: ({ potential }) => figure(potential),
        formula: (of, { sheet }) => {
          const { potentials } = context.laid('factorsUsed');
          return lookup(potentials.range('value', sheet), of('gas'), potentials.range('gas', sheet));
        },
      },
      ...locationLines
        .filter(({ channel }) => results.inventory.shown.some((line) => line.channel === channel))
        .map(({ channel, category }): SectionColumn<GasResult> => ({
          key: channel,
          head: words.channel[channel],
          unit: report.units.emissions,
          cell: ({ lines }, at) =>
            figure(lines[channel], formats.emissions, ({ sheet }) =>
              sumIn(
                emissions,
                'location',
                sheet,
                ['lineGas', `$${reference(at('gas'), sheet)}`],
                ['scope', formulaText(words.scope[category])],
              ),
            ),
        })),
    ],
    gases,
    { title: words.inventory.sheet.gases, note: words.inventory.sheet.potentials(results.settings.gwp) },
  );
}

function putIntensities(context: ReportContext): void {
  const { results, words, drafts } = context;
  const { intensities } = results.inventory;
  if (intensities.length === 0) return;
  const { sheet, kind } = words.inventory;
  const column = (
    key: 'scope12Location' | 'scope12Market' | 'scope3_1',
    head: string,
  ): SectionColumn<IntensityResult> => ({
    key,
    head,
    unit: 'tCO2e/t',
    cell: ({ values }) => figure(values[key], formats.perUnit),
  });
  putSection<IntensityResult>(
    drafts.inventory,
    [
      { key: 'subject', head: words.label.subject, cell: ({ subject }) => text(subject || '–', { role: 'label' }) },
      { key: 'kind', head: sheet.kind, cell: (one) => text(kind[one.kind]) },
      { key: 'output', head: sheet.denominator, unit: 't', cell: ({ output }) => figure(output) },
      {
        key: 'meaning',
        head: sheet.denominatorMeaning,
        cell: ({ per }) => text(sheet[per]),
      },
      column('scope12Location', words.punctuation.phrases([sheet.scope12, words.view['location-based']])),
      column('scope12Market', words.punctuation.phrases([sheet.scope12, words.view['market-based']])),
      column('scope3_1', words.scope.scope3_1),
    ],
    intensities,
    { title: sheet.intensities, note: sheet.intensityNote },
  );
}

function putEnergyTotals(context: ReportContext): void {
  const { results, words, drafts } = context;
  const { energy } = results.inventory;
  if (!energy) return;
  const items = [
    ...energy.sites.map(({ site, total }) => ({ name: siteName(site), node: total, isTotal: false })),
    { name: words.label.total, node: energy.total, isTotal: true },
  ];
  putSection(
    drafts.inventory,
    [
      {
        key: 'site',
        head: words.label.site,
        cell: ({ name, isTotal }) => text(name, { role: isTotal ? 'total' : 'label' }),
      },
      {
        key: 'coal',
        head: words.inventory.sheet.coal,
        unit: 'tce',
        cell: ({ node, isTotal }, at) => ({
          ...figure(node, formats.emissions, ({ sheet }) => {
            const lines = context.laid('workings').energy;
            return isTotal
              ? sumOf(lines, 'coal', sheet)
              : sumIn(lines, 'coal', sheet, ['site', reference(at('site'), sheet)]);
          }),
          role: isTotal ? 'total' : 'body',
        }),
      },
    ],
    items,
    { title: words.inventory.sheet.energy, note: words.inventory.sheet.energyNote },
  );
}
