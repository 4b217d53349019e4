/** `Crossfoot`: the settings, every check, and the live count of covered rows. */
import { besideUnknown, zero, type Node } from '../../calculation/graph/node';
import { isTextBeside } from '../../model/settingRows';
import type { CrossfootView, SoldLine } from '../../calculation/checks/checks';
import { exact, toDouble } from '../../quantity/exact';
import { formulaText } from '../../workbook/structuredReference';
import { formats, type ReportContext } from '../context';
import { certificateCoverage } from '../certificates/certificateCoverage';
import type { Laid } from '../laid';
import { differenceOfInputs, holdsColumn } from '../layout/checkColumns';
import type { Cell, Content } from '../layout/draft';
import { unitColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { ledgerColumn } from '../layout/ledgerFormulas';
import { putSection, type SectionColumn } from '../layout/section';
import { putTitle } from '../layout/title';
import { putAllChecks, putCheckCounts } from './allChecksSection';
import { putAllocationChecks } from './allocationChecksSection';
import { periodCoverage, putCoverage } from './coverageSection';

type SettingRow = readonly [key: string, label: string, content: Content, meaning: string];

/** The sheet: whether the results hold, the settings, every check, and the rows that the results take in. */
export function putCrossfoot(context: ReportContext): Laid['crossfoot'] {
  putTop(context);
  putCheckCounts(context);
  const settings = putSettings(context);
  putViewChecks(context);
  putAllocationChecks(context);
  const checks = putAllChecks(context);
  const rows = [...context.laid('sums').covered, ...context.laid('workings').covered];
  const covered = [...periodCoverage(context, rows), ...certificateCoverage(context)];
  const rowsInPeriod = covered.reduce((sum, { rows }) => sum + rows.value, 0);
  return {
    ...settings,
    checks,
    coverage: putCoverage(context, covered),
    rowsInPeriod,
    rowsOpen: rowsInPeriod - covered.reduce((sum, one) => sum + one.covered.value, 0),
  };
}

function putTop(context: ReportContext): void {
  putTitle(context, 'crossfoot', context.report.titles.crossfoot);
}

/** The settings, with live values where they stand in the ledger; the other sheets refer to the period here. */
function putSettings(
  context: ReportContext,
): Omit<Laid['crossfoot'], 'checks' | 'coverage' | 'rowsInPeriod' | 'rowsOpen'> {
  const { report, words, drafts } = context;
  const { settings } = context.calculation.plant;
  const rows: readonly SettingRow[] = [
    ['organisation', report.settings.organisation, { value: settings.organisation }, ''],
    ['periodFrom', report.settings.periodFrom, { value: settings.periodFrom, format: formats.date }, ''],
    ['periodTo', report.settings.periodTo, { value: settings.periodTo, format: formats.date }, ''],
    ['region', report.settings.region, { value: settings.region }, ''],
    ['gwp', report.settings.gwp, { value: settings.gwp }, ''],
    ['electricityView', report.settings.electricityView, { value: words.view[settings.electricityView] }, ''],
    [
      'scrapAllocation',
      report.settings.scrapAllocation,
      { value: words.scrapAllocation[settings.scrapAllocation] },
      words.scrapAllocationMeaning[settings.scrapAllocation],
    ],
    [
      'boundary',
      report.settings.boundary,
      { value: words.boundary[settings.boundary] },
      words.boundaryMeaning[settings.boundary],
    ],
    ['basis', report.settings.basis, { value: words.basis[settings.basis] }, ''],
    ['allocation', report.settings.allocation, { value: words.allocation[settings.allocation] }, ''],
    ...[...settings.allocations.values()].map(({ process, by }): SettingRow => [
      `allocation ${process}`,
      report.allocationOf(process),
      { value: words.allocation[by] },
      '',
    ]),
    ...[...settings.stages.values()].map(({ process, stage }): SettingRow => [
      `stage ${process}`,
      report.stageOf(process),
      { value: words.stage[stage] },
      '',
    ]),
    [
      'materiality',
      report.settings.materiality,
      { value: toDouble(exact(settings.materiality)), format: formats.share },
      '',
    ],
    ['timeMatching', report.settings.timeMatching, { value: words.answer[settings.timeMatching] }, ''],
    ['decimals', report.settings.decimals, { value: 6, role: 'input' }, ''],
    ['tolerance', report.settings.tolerance, { value: 1e-9, format: '0E+00', role: 'input' }, ''],
  ];
  const section = putSection(
    drafts.crossfoot,
    [
      { key: 'label', head: words.label.setting, cell: ([, label]) => text(label, { role: 'label' }) },
      {
        key: 'value',
        head: words.label.value,
        cell: ([key, , content]) => ({ ...content, ...liveSetting(context, key), align: 'left' as const }),
      },
      { key: 'meaning', head: words.label.meaning, cell: ([, , , meaning]) => text(meaning) },
    ],
    rows,
    { title: report.titles.settings },
  );
  const cellOf = (key: string): Cell => {
    const row = rows.findIndex(([name]) => name === key);
    if (row < 0) throw new Error(`no setting ${key}`);
    return section.cell('value', row);
  };
  return {
    settingOf: cellOf,
    periodFrom: cellOf('periodFrom'),
    periodTo: cellOf('periodTo'),
    decimals: cellOf('decimals'),
    tolerance: cellOf('tolerance'),
  };
}

/** A formula over `Settings` for what is taken from it as it stands. */
function liveSetting(context: ReportContext, key: string): { formula?: () => string } {
  const { plant } = context.calculation;
  const table = plant.ledgers.tables.get('Settings');
  const name = plant.settings.cells.get(key);
  const [value, setting] = table ? [ledgerColumn(table, 'value'), ledgerColumn(table, 'setting')] : [];
  const isLive = ['organisation', 'periodFrom', 'periodTo', 'region'].includes(key);
  if (!table || !value || !setting || name === undefined || !isLive) return {};
  const found = `INDEX(${value},MATCH(${formulaText(name)},${setting},0))`;
  const isText = key.startsWith('period') && isTextBeside(table, name);
  return { formula: () => (isText ? `DATEVALUE(${found})` : found) };
}

/** What leaves against the inventory in both views of electricity, and what is sold of each product. */
function putViewChecks(context: ReportContext): void {
  const { calculation, report, words, drafts } = context;
  const draft = drafts.crossfoot;
  // Of a check that cannot be made no part is shown, since a known one reads like a total.
  const amount = (node: Node, { difference }: CrossfootView): Content =>
    figure(besideUnknown(node, difference), formats.emissions);
  const hasStocks = calculation.crossfoot.held.length > 0;
  const stockColumn = (key: 'opening' | 'closing'): readonly SectionColumn<SoldLine>[] =>
    hasStocks ? [{ key, head: words.stocks[key], cell: (line) => figure(line[key] ?? zero) }] : [];
  putSection<CrossfootView>(
    draft,
    [
      { key: 'check', head: words.label.check, cell: ({ view }) => text(words.view[view], { role: 'label' }) },
      {
        key: 'sold',
        head: report.heads.sold,
        unit: report.units.emissions,
        cell: (check) => amount(check.sold, check),
      },
      {
        key: 'unallocated',
        head: words.label.unallocated,
        unit: report.units.emissions,
        cell: (check) => amount(check.unallocated, check),
      },
      ...(hasStocks
        ? [
            {
              key: 'closing',
              head: words.stocks.closing,
              unit: report.units.emissions,
              cell: (check: CrossfootView) => check.closing && amount(check.closing, check),
            },
          ]
        : []),
      {
        key: 'left',
        head: report.heads.left,
        unit: report.units.emissions,
        cell: ({ difference }) => (difference.inputs[0] ? figure(difference.inputs[0], formats.emissions) : undefined),
      },
      {
        key: 'inventory',
        head: report.heads.right,
        unit: report.units.emissions,
        cell: (check) => amount(check.inventory, check),
      },
      ...(hasStocks
        ? [
            {
              key: 'opening',
              head: words.stocks.opening,
              unit: report.units.emissions,
              cell: (check: CrossfootView) => check.opening && amount(check.opening, check),
            },
          ]
        : []),
      ...(calculation.tolled.lines.length > 0
        ? [
            {
              key: 'tolled',
              head: words.method.heads.tolled,
              unit: report.units.emissions,
              cell: (check: CrossfootView) => check.tolled && amount(check.tolled, check),
            },
          ]
        : []),
      {
        key: 'difference',
        head: words.label.difference,
        unit: report.units.emissions,
        cell: ({ difference }) => differenceOfInputs(context, difference),
      },
      holdsColumn(context, ({ difference }) => difference),
    ],
    calculation.crossfoot.views,
    { title: report.titles.checks, note: hasStocks ? words.stocks.checkNote : report.notes.sold },
  );
  putSection<SoldLine>(
    draft,
    [
      { key: 'product', head: words.label.product, cell: ({ product }) => text(product.name, { role: 'label' }) },
      { key: 'made', head: report.heads.made, cell: ({ made }) => figure(made) },
      ...stockColumn('opening'),
      { key: 'drawn', head: report.heads.drawnHere, cell: ({ drawn }) => figure(drawn) },
      ...stockColumn('closing'),
      { key: 'sold', head: report.heads.sold, cell: ({ sold }) => figure(sold) },
      unitColumn(context, ({ product }) => product.unit.symbol),
      {
        key: 'location',
        head: report.heads.locationBased,
        unit: report.units.emissions,
        cell: ({ location }) => figure(location, formats.emissions),
      },
      {
        key: 'market',
        head: report.heads.marketBased,
        unit: report.units.emissions,
        cell: ({ market }) => figure(market, formats.emissions),
      },
    ],
    calculation.crossfoot.lines,
  );
}
