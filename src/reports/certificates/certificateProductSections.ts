/** `Certificate claims`, third part: electricity of products that certificates make differ, own electricity, and the rules. */
import {
  movedChannels,
  type DividedProcess,
  type MovedChannel,
} from '../../calculation/certificates/productElectricity';
import type { SoldLine } from '../../calculation/checks/checks';
import type { Node } from '../../calculation/graph/node';
import { eligibilityRules, type EligibilityRule } from '../../model/certificates/eligibilityRules';
import { perMegawattHour } from './certificateColumns';
import { claimedSum } from './certificateUseSections';
import { processColumn, processNumberColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { formats, type ReportContext } from '../context';
import { formulaText } from '../../workbook/structuredReference';
import { putSection, type SectionColumn } from '../layout/section';

/** Which of two channels are shown: the supply chain only where certificates replace it. */
function channelsOf(divided: readonly DividedProcess[]): readonly MovedChannel[] {
  return movedChannels.filter((channel) => divided.some(({ channels }) => channels.includes(channel)));
}

/** Rates per MWh, then each output's own electricity and what is moved to it. */
export function putDividedProcesses(context: ReportContext): void {
  const { calculation, words, drafts, report } = context;
  const { divided } = calculation.certificates;
  const { certificates: names, label, channel: channelNames } = words;
  const channels = channelsOf(divided);
  const rates = divided.flatMap((one) => one.rates.map((rate) => ({ rate, channels: one.channels })));
  type RateRow = (typeof rates)[number];
  putSection<RateRow>(
    drafts.certificates,
    [
      processColumn(context, ({ rate }) => rate.process),
      {
        key: 'technology',
        head: names.heads.technology,
        cell: ({ rate }) => text(rate.technology ?? names.heads.uncovered),
      },
      {
        key: 'megawattHours',
        head: names.heads.megawattHours,
        unit: 'MWh',
        cell: ({ rate }) => figure(rate.megawattHours, formats.energy),
      },
      ...channels.flatMap((channel): SectionColumn<RateRow>[] => [
        {
          key: `emissions ${channel}`,
          head: channelNames[channel],
          unit: report.units.emissions,
          cell: ({ rate, channels: own }) =>
            own.includes(channel) ? figure(rate.emissions[channel], formats.emissions) : undefined,
        },
        {
          key: `rate ${channel}`,
          head: words.punctuation.headed(names.heads.rate, channelNames[channel]),
          unit: perMegawattHour,
          cell: ({ rate, channels: own }) =>
            own.includes(channel) ? figure(rate.perMegawattHour[channel], formats.factor) : undefined,
        },
      ]),
    ],
    rates,
    { title: names.titles.rates, column: 2 },
  );
  const technologies = [
    ...new Set(rates.flatMap(({ rate }) => (rate.technology === undefined ? [] : [rate.technology.toLowerCase()]))),
  ];
  const items = divided.flatMap((one) => one.outputs.map((output) => ({ one, output })));
  type Item = (typeof items)[number];
  const amountOf = ({ output }: Item, technology: string) =>
    output.byTechnology.find(({ rate }) => rate.technology?.toLowerCase() === technology);
  const nameOf = (technology: string): string =>
    rates.find(({ rate }) => rate.technology?.toLowerCase() === technology)?.rate.technology ?? '';
  putSection<Item>(
    drafts.certificates,
    [
      processColumn(context, ({ one }) => one.process),
      processNumberColumn(context, ({ one }) => one.process),
      {
        key: 'product',
        head: label.product,
        cell: ({ output }) => text(output.output.product.name, { role: 'label' }),
      },
      { key: 'grid', head: names.heads.grid, unit: 'MWh', cell: ({ output }) => figure(output.grid, formats.energy) },
      ...technologies.map((technology): SectionColumn<Item> => ({
        key: `technology ${technology}`,
        head: words.punctuation.headed(names.heads.covered, nameOf(technology) || '–'),
        unit: 'MWh',
        cell: (item) => {
          const found = amountOf(item, technology);
          return found && figure(found.megawattHours, formats.energy);
        },
        formula: (of, { sheet }) =>
          claimedSum(context, sheet, {
            processNumber: of('processNumber'),
            product: of('product'),
            technology: formulaText(nameOf(technology)),
          }),
      })),
      {
        key: 'uncovered',
        head: names.heads.uncovered,
        unit: 'MWh',
        cell: ({ output }) => figure(output.uncovered, formats.energy),
      },
      ...channels.flatMap((channel): SectionColumn<Item>[] => {
        const shown = (one: DividedProcess, node: Node) =>
          one.channels.includes(channel) ? figure(node, formats.emissions) : undefined;
        return [
          {
            key: `own ${channel}`,
            head: words.punctuation.headed(names.heads.ofProduct, channelNames[channel]),
            unit: report.units.emissions,
            cell: ({ one, output }) => shown(one, output.emissions[channel]),
          },
          {
            key: `process ${channel}`,
            head: words.punctuation.headed(names.heads.ofProcess, channelNames[channel]),
            unit: report.units.emissions,
            cell: ({ one }) => shown(one, one.emissions[channel]),
          },
          {
            key: `moved ${channel}`,
            head: words.punctuation.headed(names.heads.movedTo, channelNames[channel]),
            unit: report.units.emissions,
            cell: ({ one, output }) => shown(one, output.moved[channel]),
          },
        ];
      }),
    ],
    items,
    { title: names.titles.products, column: 2, note: names.notes.products },
  );
}

/** Electricity that processes of the plant make: drawn inside, and exported; nothing where none does. */
export function putOwnElectricity(context: ReportContext): void {
  const { calculation, words, drafts, report } = context;
  const { heads, titles } = words.certificates;
  const lines = calculation.crossfoot.lines.filter(({ product }) => product.unit.dimension === 'energy');
  if (lines.length === 0) return;
  putSection<SoldLine>(
    drafts.certificates,
    [
      { key: 'product', head: words.label.product, cell: ({ product }) => text(product.name, { role: 'label' }) },
      { key: 'made', head: report.heads.made, unit: 'MWh', cell: ({ made }) => figure(made, formats.energy) },
      { key: 'drawn', head: heads.generated, unit: 'MWh', cell: ({ drawn }) => figure(drawn, formats.energy) },
      { key: 'exported', head: heads.exported, unit: 'MWh', cell: ({ sold }) => figure(sold, formats.energy) },
    ],
    lines,
    { title: titles.ownElectricity, column: 2 },
  );
}

/** The table of dated rules, with what was checked in its source. */
export function putRules(context: ReportContext): void {
  const { words, drafts } = context;
  const { certificates: names, answer, punctuation } = words;
  const { listed } = punctuation;
  putSection<EligibilityRule>(
    drafts.certificates,
    [
      {
        key: 'rule',
        head: names.heads.rule,
        cell: (rule) => text(names.ruleName[rule.id], { role: 'label', wrap: true }),
      },
      {
        key: 'schemes',
        head: names.heads.schemes,
        isCut: true,
        cell: (rule) =>
          text(listed(rule.schemes.map((scheme) => (scheme === 'other' ? names.otherScheme : scheme))), { wrap: true }),
      },
      {
        key: 'purposes',
        head: names.heads.purpose,
        isCut: true,
        cell: (rule) => text(listed(rule.purposes.map((purpose) => names.purpose[purpose])), { wrap: true }),
      },
      {
        key: 'checked',
        head: names.heads.checked,
        cell: (rule) => text(rule.checked ? answer.yes : names.notChecked, { role: rule.checked ? 'body' : 'warning' }),
      },
      { key: 'source', head: names.heads.source, isCut: true, cell: (rule) => text(names.ruleSource[rule.id]) },
    ],
    eligibilityRules,
    { title: names.titles.rules, column: 2, note: names.notes.rules },
  );
}
