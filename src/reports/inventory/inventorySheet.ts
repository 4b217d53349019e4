/** `Inventory`: emissions by site, process and gas, intensities with their denominators, and energy in standard coal. */
import { gasChannels, type GasLine, type GasChannel } from '../../calculation/inventory/gasInventory';
import type { Intensity } from '../../calculation/inventory/intensities';
import { formulaText } from '../../workbook/structuredReference';
import { formats, type ReportContext } from '../context';
import { figure, text } from '../layout/contents';
import { putTitle } from '../layout/title';
import { reference } from '../layout/draft';
import type { Result } from '../parity/comparedResult';
import { putTolled } from './tolledSection';
import { putSection, type SectionColumn } from '../layout/section';
import { shownBurdens } from '../workings/workingsChain';

export function putInventory(context: ReportContext): void {
  const { report, drafts } = context;
  const draft = drafts.inventory;
  draft.widths.push(34, 18, 18, 18, 18, 18, 18, 18);
  putTitle(context, 'inventory', report.titles.inventory);
  putSites(context);
  putProcessesOfInventory(context);
  putGases(context);
  putIntensities(context);
  putTolled(context);
  putEnergyTotals(context);
  draft.extras.freeze = { rows: 2, columns: 1 };
}

function putSites(context: ReportContext): void {
  const { calculation, report, words, drafts } = context;
  const { statedInventory: inventory } = calculation;
  const items = [
    ...inventory.sites.map((site) => ({ name: site.site || '–', emissions: site.emissions, isTotal: false })),
    { name: words.label.total, emissions: inventory.emissions, isTotal: true },
  ];
  type Item = (typeof items)[number];
  putSection<Item>(
    drafts.inventory,
    [
      {
        key: 'site',
        head: words.label.site,
        cell: ({ name, isTotal }) => text(name, { role: isTotal ? 'total' : 'label' }),
      },
      ...shownBurdens(context).map((view): SectionColumn<Item> => ({
        key: view,
        head: words.channel[view],
        unit: report.units.emissions,
        cell: ({ emissions, isTotal }) => ({
          ...figure(emissions[view], formats.emissions),
          role: isTotal ? 'total' : 'body',
        }),
      })),
    ],
    items,
    { row: 4, title: report.titles.sites },
  );
}

function putProcessesOfInventory(context: ReportContext): void {
  const { calculation, report, words, drafts } = context;
  const { plant, supply } = calculation;
  const { own } = calculation.emissions;
  putSection(
    drafts.inventory,
    [
      {
        key: 'process',
        head: words.label.unitProcess,
        cell: (process) => text(report.processOf(process.process, process.site), { role: 'label' }),
      },
      ...shownBurdens(context).map((view): SectionColumn<(typeof plant.processes)[number]> => ({
        key: view,
        head: words.channel[view],
        unit: report.units.emissions,
        cell: (process) => {
          const values = own[process.index];
          return values && figure(supply.stated(values, [process.index])[view], formats.emissions);
        },
      })),
    ],
    plant.processes,
    { title: report.titles.own },
  );
}

/** Sums of the lines of the workings that are of one gas and scope. */
function putGases(context: ReportContext): void {
  const { calculation, report, words, drafts } = context;
  if (calculation.gases.length === 0) return;
  const scopeWord: Readonly<Record<GasChannel, string>> = {
    scope1: words.scope.scope1,
    scope2Location: words.scope.scope2,
    scope3_1: words.scope.scope3_1,
    scope3_3: words.scope.scope3_3,
  };
  const all = calculation.plant.processes.map(({ index }) => index);
  const formula = (scope: GasChannel, gas: string, sheet: string): string =>
    context
      .laid('workings')
      .emissions.map(
        (section) =>
          `SUMPRODUCT(--(${section.range('lineGas', sheet)}=${gas}),--(${section.range('location', sheet)}=${formulaText(scopeWord[scope])}),${section.range('emissions', sheet)})`,
      )
      .join('+');
  putSection<GasLine>(
    drafts.inventory,
    [
      { key: 'gas', head: words.label.gas, cell: ({ gas }) => text(gas, { role: 'label' }) },
      {
        key: 'potential',
        head: words.label.potential,
        unit: report.units.potential,
        cell: ({ gas }) => figure(calculation.sources.potential(gas)),
      },
      ...gasChannels.map((scope): SectionColumn<GasLine> => ({
        key: scope,
        head: words.channel[scope],
        unit: report.units.emissions,
        cell: (line, at) =>
          figure(calculation.supply.statedSum(line.emissions[scope], [scope], all), formats.emissions, ({ sheet }) =>
            formula(scope, reference(at('gas'), sheet), sheet),
          ),
      })),
    ],
    calculation.gases,
    { title: words.inventory.sheet.gases, note: words.inventory.sheet.potentials(calculation.plant.settings.gwp) },
  );
}

function putIntensities(context: ReportContext): void {
  const { calculation, words, drafts } = context;
  if (calculation.intensities.length === 0) return;
  const { sheet, kind } = words.inventory;
  const column = (key: 'scope12Location' | 'scope12Market' | 'scope3_1', head: string): SectionColumn<Intensity> => ({
    key,
    head,
    unit: 'tCO2e/t',
    cell: ({ values }) => figure(values[key], formats.perUnit),
  });
  putSection<Intensity>(
    drafts.inventory,
    [
      { key: 'subject', head: words.label.subject, cell: ({ subject }) => text(subject || '–', { role: 'label' }) },
      { key: 'kind', head: sheet.kind, cell: (one) => text(kind[one.kind]) },
      { key: 'output', head: sheet.denominator, unit: 't', cell: ({ output }) => figure(output) },
      {
        key: 'meaning',
        head: sheet.denominatorMeaning,
        cell: (one) => text(one.kind === 'organisation' || one.kind === 'site' ? sheet.leaving : sheet.made),
      },
      column('scope12Location', `${sheet.scope12}, ${words.view['location-based']}`),
      column('scope12Market', `${sheet.scope12}, ${words.view['market-based']}`),
      column('scope3_1', words.scope.scope3_1),
    ],
    calculation.intensities,
    { title: sheet.intensities, note: sheet.intensityNote },
  );
}

function putEnergyTotals(context: ReportContext): void {
  const { calculation, words, drafts } = context;
  const { energy } = calculation;
  if (!energy) return;
  const items = [
    ...energy.sites.map(({ site, total }) => ({ name: site || '–', node: total, isTotal: false })),
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
        cell: ({ node, isTotal }) => ({ ...figure(node, formats.emissions), role: isTotal ? 'total' : 'body' }),
      },
    ],
    items,
    { title: words.inventory.sheet.energy, note: words.inventory.sheet.energyNote },
  );
}

/** Results of this sheet that parity compares, beside the scopes. */
export function inventoryResults(context: ReportContext): readonly Result[] {
  const { calculation, words } = context;
  const { sheet } = words.inventory;
  const names = [
    ['scope12Location', `${sheet.scope12}, ${words.view['location-based']}`],
    ['scope12Market', `${sheet.scope12}, ${words.view['market-based']}`],
    ['scope3_1', words.scope.scope3_1],
  ] as const;
  const perTonne = calculation.intensities
    .filter(({ kind }) => kind === 'organisation' || kind === 'site')
    .flatMap(({ subject, values }) =>
      names.map(([key, name]): Result => ({
        subject: subject || sheet.intensities,
        name: `${sheet.intensities}: ${name}`,
        unit: 'tCO2e/t',
        node: values[key],
      })),
    );
  const gases = calculation.gases.map(({ gas, emissions }): Result => ({
    subject: sheet.gases,
    name: `${gas}: ${words.channel.scope1}`,
    unit: 'tCO2e',
    node: emissions.scope1,
  }));
  return [
    ...gases,
    ...perTonne,
    ...(calculation.energy
      ? [{ subject: words.sheet.inventory, name: sheet.energy, unit: 'tce', node: calculation.energy.total }]
      : []),
  ];
}
