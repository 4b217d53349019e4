/** `Inventory` and `Disclosed`. */
import { textAt } from '../ledgers/ledgerTable';
import { formats, type ReportContext } from './context';
import { figure, text } from './contents';
import { putTitle } from './crossfootSheet';
import { reference } from './draft';
import { ledgerColumn } from './ledgerFormulas';
import { putSection, type SectionColumn } from './section';
import { shownChannels } from './workingsChain';

export function putInventory(context: ReportContext): void {
  const { calculation, report, words, drafts } = context;
  const draft = drafts.inventory;
  draft.widths.push(30, 16, 16, 16, 16, 16, 16, 16);
  putTitle(context, 'inventory', report.titles.inventory);
  const { inventory, plant } = calculation;
  const items = [...inventory.sites.map((site) => ({ name: site.site || '–', emissions: site.emissions, isTotal: false })), { name: words.label.total, emissions: inventory.emissions, isTotal: true }];
  type Item = (typeof items)[number];
  putSection<Item>(draft, [
    { key: 'site', head: words.label.site, cell: ({ name, isTotal }) => text(name, { role: isTotal ? 'total' : 'label' }) },
    ...shownChannels(context).map((channel): SectionColumn<Item> => ({
      key: channel, head: words.channel[channel], unit: report.units.emissions, cell: ({ emissions, isTotal }) => ({ ...figure(emissions[channel], formats.emissions), role: isTotal ? 'total' : 'body' }),
    })),
  ], items, { row: 4, title: report.titles.sites });
  const own = calculation.emissions.chain.totals;
  putSection(draft, [
    { key: 'process', head: words.label.unitProcess, cell: (process) => text(report.processOf(process.process, process.site), { role: 'label' }) },
    ...shownChannels(context).map((channel): SectionColumn<(typeof plant.processes)[number]> => ({
      key: channel, head: words.channel[channel], unit: report.units.emissions, cell: (process) => { const node = own[process.index]?.own[channel]; return node && figure(node, formats.emissions); },
    })),
  ], plant.processes, { title: report.titles.own });
  draft.extras.freeze = { rows: 2, columns: 1 };
}

export function putDisclosed(context: ReportContext): void {
  const { calculation, report, words, drafts } = context;
  const draft = drafts.disclosed;
  draft.widths.push(6, 26, 34, 12, 16, 14, 16, 14, 16, 40);
  putTitle(context, 'disclosed', report.titles.disclosed);
  putSection(draft, [
    { key: 'row', head: report.heads.row, cell: (row) => ({ value: row.row + 1, align: 'center' }) },
    { key: 'metric', head: words.label.metric, cell: (row) => text(row.metric, { role: 'label', wrap: true }) },
    { key: 'subject', head: words.label.subject, cell: (row) => text(row.subject, { wrap: true }) },
    { key: 'period', head: words.label.period, cell: (row) => text(row.period) },
    { key: 'value', head: words.label.disclosed, cell: (row, at) => figure(row.value, formats.exactQuantity, ({ sheet }) => `INDEX(${ledgerColumn(row.table, 'value') ?? ''},${reference(at('row'), sheet)})`) },
    { key: 'unit', head: words.label.unit, cell: (row) => text(row.unit) },
    { key: 'computed', head: words.label.computed, cell: (row) => (row.computed ? figure(row.computed, formats.exactQuantity) : text(report.notComputed, { role: 'note' })) },
    { key: 'difference', head: words.label.difference, cell: (row) => row.difference && figure(row.difference, formats.exactQuantity) },
    { key: 'source', head: words.label.source, cell: (row) => text(textAt(row.table, 'source', row.row), { wrap: true }) },
  ], calculation.disclosed, { row: 4 });
  draft.extras.freeze = { rows: 4, columns: 1 };
}
