/**
 * The rows of the ledgers that an auditor vouches: a sample in which each tonne of CO2e has the same chance (monetary-unit sampling, fixed interval with a random start), the same for
 * whoever has the workbook and the seed. The method and its factors are general knowledge of audit sampling; they were not checked against ISA 530.
 */
import type { Calculation } from '../calculation/calculate';
import type { EmissionLine } from '../calculation/emissions/emissionLine';
import { numberOf } from '../calculation/graph/node';
import { cellOf, type LedgerColumn } from '../ledgers/ledgerTable';
import { documentTextAt } from '../model/documentation';
import { rowsOfGroup, type ActivityGroup } from '../model/activityGroups';
import { channelsIn } from '../model/scopeLines';
import { digestOf } from '../proof/digest';
import { exact, ofSteps, stepsOf, toDouble, ZERO, type Exact } from '../quantity/exact';
import { certaintyFactor, expansionFactors, type Confidence } from './auditFactors';
import { keptDouble } from '../quantity/keptDouble';

/** The name of the method; one that selects otherwise has a new name. */
export const sampleForm = 'crossfoot-mus/1';

export interface SampleChoice {
  readonly seed: string;
  /** Share of the emissions above which an error matters. */
  readonly materiality: number;
  readonly confidence: Confidence;
  /** Share of the emissions that the auditor expects to be in error. */
  readonly expected: number;
}

export interface SampledRow {
  readonly ledger: string;
  /** 0-based row of its table, and the cell of its quantity. */
  readonly row: number;
  readonly cell: string;
  readonly item: string;
  readonly quantity: number;
  readonly unit: string;
  /** tCO2e */
  readonly emissions: number;
  /** Larger than the interval, so that it is taken for sure. */
  readonly isCertain: boolean;
  /** What it names as evidence, ticket or meter; empty where nothing. */
  readonly evidence: string;
}

export interface AuditSample {
  readonly choice: SampleChoice;
  /** tCO2e of the rows, each without its sign; the most that may be wrong; tCO2e from one hit to the next; and where the first stands. */
  readonly population: number;
  readonly material: number;
  readonly interval: number;
  readonly start: number;
  /** In the order of ledgers and rows. */
  readonly rows: readonly SampledRow[];
  /** Lines whose emissions are withheld: no sample can speak for them. */
  readonly withheld: number;
}

/** Grams: whole numbers add up alike in every program. */
const grams = 1e6;

type Group = EmissionLine['input']['group'];

interface Stratum {
  readonly input: EmissionLine['input'];
  /** tCO2e */
  readonly emissions: Exact;
}

/** The sample; nothing where no emission is known, or where more is expected to be wrong than may be. `code` is the code of the seal. */
export function auditSample(calculation: Calculation, code: string, choice: SampleChoice): AuditSample | undefined {
  const { sums, withheld } = sumsOf(calculation);
  const known = new Map<Stratum, readonly Weighed[]>();
  const rowsOf = (stratum: Stratum): readonly Weighed[] => {
    const rows = known.get(stratum) ?? weighed(stratum, calculation);
    known.set(stratum, rows);
    return rows;
  };
  const total = sums.reduce((sum, stratum) => sum + weightOf(stratum, rowsOf), 0);
  const material = exact(choice.materiality).times(total);
  const room = material.minus(exact(choice.expected).times(expansionFactors[choice.confidence]).times(total));
  const interval = toDouble(room.div(certaintyFactor(choice.confidence, 0)).floor());
  if (total === 0 || interval <= 0) return undefined;
  const random = BigInt(`0x${digestOf(`${sampleForm} ${choice.seed} ${code}`).slice(0, 8)}`);
  const start = Number((random * BigInt(interval)) >> 32n);
  const rows: SampledRow[] = [];
  let passed = 0;
  let next = start;
  for (const stratum of sums) {
    const weight = weightOf(stratum, rowsOf);
    if (weight < interval && passed + weight <= next) {
      passed += weight;
      continue;
    }
    for (const row of rowsOf(stratum)) {
      if (row.weight >= interval) {
        rows.push(sampledRow(stratum, row, true));
        continue;
      }
      passed += row.weight;
      if (passed <= next) continue;
      rows.push(sampledRow(stratum, row, false));
      next += interval;
    }
  }
  const tonnes = (weight: number): number => weight / grams;
  return {
    choice,
    population: tonnes(total),
    material: tonnes(toDouble(material.round())),
    interval: tonnes(interval),
    start: tonnes(start),
    rows,
    withheld,
  };
}

/** The sums of ledger rows with their emissions, by ledger and first row; electricity counts location-based, whatever certificates cover. */
function sumsOf({ lines }: Calculation): { readonly sums: readonly Stratum[]; readonly withheld: number } {
  const counted = new Set<string>(channelsIn('location'));
  const sums = new Map<Group, { readonly input: EmissionLine['input']; emissions: Exact }>();
  let withheld = 0;
  for (const { input, emissions, channels } of lines) {
    if (!channels.some((channel) => counted.has(channel))) continue;
    const value = numberOf(emissions);
    if (!value) withheld++;
    else {
      const sum = sums.get(input.group) ?? { input, emissions: ZERO };
      sum.emissions = sum.emissions.plus(value);
      sums.set(input.group, sum);
    }
  }
  const order = ({ input: { ledger, group, item } }: Stratum): readonly [string, number, string] => [
    ledger,
    group.firstRow,
    item,
  ];
  const sorted = [...sums.values()].sort((a, b) => {
    const [[ledgerA, rowA, itemA], [ledgerB, rowB, itemB]] = [order(a), order(b)];
    if (ledgerA !== ledgerB) return ledgerA < ledgerB ? -1 : 1;
    return rowA - rowB || (itemA < itemB ? -1 : itemA > itemB ? 1 : 0);
  });
  return { sums: sorted, withheld };
}

interface Weighed {
  readonly row: number;
  readonly quantity: number;
  readonly emissions: number;
  readonly weight: number;
}

/** The rows of a sum, each with its part of the emissions; the weights add up to that of the sum. Of anode effects each sum is one row. */
function weighed({ input: { ledger, group }, emissions }: Stratum, { plant }: Calculation): readonly Weighed[] {
  const whole = stepsOf(group.quantity);
  const [all, size] = [stepsOf(emissions), magnitude(stepsOf(emissions)) * BigInt(grams)];
  const one: Weighed = {
    ...{ row: group.firstRow, quantity: toDouble(group.quantity), emissions: toDouble(emissions) },
    weight: Number(nearest(size, perTonne)),
  };
  if (ledger === 'AnodeEffects' || group.rowCount <= 1 || whole === 0n) return [one];
  const quantities = summedColumn(group)?.numbers;
  const under = magnitude(whole) * perTonne;
  let [passed, before] = [0n, 0n];
  return rowsOfGroup(group, plant.period).map((row) => {
    const quantity = quantities?.[row] ?? 0;
    const steps = stepsOf(exact(quantity));
    passed += magnitude(steps);
    const reached = nearest(size * passed, under);
    const weight = Number(reached - before);
    before = reached;
    return { row, quantity, emissions: toDouble(ofSteps((all * steps) / whole)), weight };
  });
}

/** Steps of the grid of lines in a tonne. */
const perTonne = stepsOf(exact(1));

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** The whole number nearest to a fraction of positive numbers, halves upwards. */
const nearest = (over: bigint, under: bigint): bigint => (2n * over + under) / (2n * under);

/** The rows of a sum are looked at one by one only where they do not all have its sign. */
function weightOf(stratum: Stratum, rowsOf: (stratum: Stratum) => readonly Weighed[]): number {
  return stratum.input.group.reversals
    ? rowsOf(stratum).reduce((sum, { weight }) => sum + weight, 0)
    : Number(nearest(magnitude(stepsOf(stratum.emissions)) * BigInt(grams), perTonne));
}

function sampledRow({ input }: Stratum, { row, quantity, emissions }: Weighed, isCertain: boolean): SampledRow {
  const { group, ledger, item } = input;
  return {
    ledger,
    row,
    cell: cellOf(group.table.snapshot, row, summedColumn(group)?.position ?? 0),
    item,
    quantity: keptDouble(quantity),
    unit: group.unit.symbol,
    emissions: keptDouble(emissions),
    isCertain,
    evidence: documentTextAt(group.table, row),
  };
}

function summedColumn({ table }: ActivityGroup): LedgerColumn | undefined {
  return [...table.columns.values()].find(({ column }) => column.key === table.ledger.lines.sum);
}
