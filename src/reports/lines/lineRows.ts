/** What stands on `Lines`: every emission of the plant, from ledger rows and from electricity that certificates cover, as rows of one kind. */
import type { CoveredLine, CoveredTechnology } from '../../calculation/certificates/coveredElectricity';
import { addsNothing, type EmissionLine } from '../../calculation/emissions/emissionLine';
import { channels, type Channel } from '../../calculation/graph/channels';
import { unknownNode, zero, one, type Node } from '../../calculation/graph/node';
import { isDeclared } from '../../calculation/emissions/declaredLines';
import { isTolledUpstream } from '../../calculation/metal/tolledMetal';
import { inputLedgers } from '../../ledgers/allLedgers';
import { tableName } from '../../ledgers/names';
import { placeOf } from '../../ledgers/ledgerTable';
import type { ActivityGroup } from '../../model/activityGroups';
import type { Factor } from '../../model/factors';
import type { Gas } from '../../model/gwp';
import { linesIn, type ElectricityView } from '../../model/scopeLines';
import { unit, type Unit } from '../../quantity/units';
import type { ReportContext } from '../context';
import { chainOrder } from '../workings/chainColumns';

/** One emission: a quantity, its factor, and where it counts. */
export interface LineRow {
  readonly ledger: string;
  readonly process: number;
  readonly site: string;
  readonly item: string;
  readonly component: EmissionLine['component'];
  /** The line that it is; nothing for electricity that certificates cover. */
  readonly line: EmissionLine | undefined;
  /** What its quantity stands for among the ledger sums. */
  readonly sum: object;
  readonly quantity: Node;
  readonly rows: number;
  readonly unit: Unit;
  readonly calorific: Factor | undefined;
  readonly oxidation: Factor | undefined;
  readonly factor: Factor | undefined;
  /** The factor where no list of factors holds it: declared on the row, 1 for what is emitted as such, 0 for what emits nothing. */
  readonly given: Node | undefined;
  readonly factorValue: Node;
  /** How far it is carried, in km; nothing where that does not matter. */
  readonly distance: Node | undefined;
  readonly per: Unit;
  readonly activity: Node;
  readonly gas: Gas;
  /** The share that certificates leave to it; nothing where that is all. */
  readonly share: Node | undefined;
  /** tCO2e */
  readonly emissions: Node;
  readonly channels: readonly Channel[];
  readonly isTolled: boolean;
  /** The days of its rows, where factors change in the period. */
  readonly days: ActivityGroup['days'];
  /** Its first row in the ledger. */
  readonly cell: string | undefined;
}

/** The rows, ledger by ledger and by process in the order of the chain, covered electricity last. */
export function lineRows(context: ReportContext): readonly LineRow[] {
  const { calculation } = context;
  const order = chainOrder(context);
  const own = [...inputLedgers, 'AnodeEffects'].flatMap((ledger) =>
    calculation.lines
      .filter((line) => line.input.ledger === ledger)
      .slice()
      .sort((a, b) => order.indexOf(a.input.process) - order.indexOf(b.input.process))
      .map((line) => rowOf(context, line)),
  );
  const covered = [...calculation.certificates.covered.covers.values()].flatMap(({ technologies }) =>
    technologies.flatMap((technology) =>
      technology.lines.length === 0
        ? [coveredRow(context, technology, undefined)]
        : technology.lines.map((line) => coveredRow(context, technology, line)),
    ),
  );
  return [...own, ...covered];
}

function rowOf(context: ReportContext, line: EmissionLine): LineRow {
  const { input, component, part } = line;
  const { group, ledger } = input;
  const isNothing = addsNothing(line);
  const isSilent = isNothing || component === 'unknown';
  return {
    ledger: tableName(ledger, context.language),
    process: input.process,
    site: siteOf(context, input.process),
    item: input.item,
    component,
    line,
    sum: ledger === 'AnodeEffects' ? line : group,
    quantity: line.quantity,
    rows: ledger === 'AnodeEffects' ? 0 : group.rowCount,
    unit: group.unit,
    calorific: line.calorific?.factor,
    oxidation: line.oxidation.factor,
    factor: line.factor,
    given: isNothing ? zero : component === 'emitted' ? one : isDeclared(line) ? line.factorValue : undefined,
    factorValue: isNothing ? zero : component === 'unknown' ? line.emissions : line.factorValue,
    distance: line.distance,
    per: line.per,
    activity: line.activity,
    gas: isSilent ? 'CO2e' : line.gas,
    share: part?.share,
    emissions: line.emissions,
    channels: line.channels,
    isTolled: isTolledUpstream(line),
    days: group.days,
    cell: placeOf(group.table, group.firstRow, 'quantity').cell ?? placeOf(group.table, group.firstRow, 'process').cell,
  };
}

function coveredRow(context: ReportContext, technology: CoveredTechnology, line: CoveredLine | undefined): LineRow {
  const megawattHour = unit('MWh');
  return {
    ledger: tableName('Certificates', context.language),
    process: technology.process,
    site: siteOf(context, technology.process),
    item: technology.technology,
    component: line?.component ?? 'none',
    line: undefined,
    sum: technology,
    quantity: technology.megawattHours,
    rows: 0,
    unit: megawattHour,
    calorific: undefined,
    oxidation: undefined,
    factor: line?.factor,
    given: line?.factor ? undefined : line ? unknownOf(line) : zero,
    factorValue: line ? line.factorValue : zero,
    distance: undefined,
    per: line?.factor?.unit.per ?? megawattHour,
    activity: line?.activity ?? technology.megawattHours,
    gas: line?.gas ?? 'CO2e',
    share: undefined,
    emissions: line?.emissions ?? zero,
    channels: line?.channels ?? ['scope2Market'],
    isTolled: false,
    days: undefined,
    cell: undefined,
  };
}

function unknownOf({ factorValue }: CoveredLine): Node {
  return 'blockedBy' in factorValue.value ? unknownNode(factorValue.value.blockedBy) : factorValue;
}

function siteOf({ calculation }: ReportContext, process: number): string {
  return calculation.plant.processes[process]?.site ?? '';
}

/** The scope under which a row counts in any view, as the sheets name it; nothing for what counts nowhere, or cannot be told where. */
export function scopeOf({ words }: ReportContext, row: LineRow): string | undefined {
  const found = (['location', 'market'] as const)
    .flatMap((view) => linesIn(view))
    .find(({ channel }) => row.channels.includes(channel));
  if (!found || row.channels.length === channels.length) return undefined;
  return found.channel === 'scope3_1' && row.isTolled ? words.method.heads.tolledScope : words.scope[found.category];
}

/** Whether a view of electricity counts the row. */
export function countsIn(row: LineRow, view: ElectricityView): boolean {
  return linesIn(view).some(({ channel }) => row.channels.includes(channel));
}

/** How CBAM sees the row. */
export function embeddedOf({ words }: ReportContext, row: LineRow): string | undefined {
  if (row.channels.length === channels.length) return undefined;
  const view = (['embeddedDirect', 'embeddedIndirect'] as const).find((channel) => row.channels.includes(channel));
  return view && words.channel[view];
}
