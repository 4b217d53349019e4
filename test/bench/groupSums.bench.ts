/** Sums of 1,000,000 ledger lines in 200 groups: what the exact last digit costs beside plain doubles and beside decimals line by line. */
import { exact, ZERO, type Exact } from '../../src/quantity/exact';
import { sumByGroup } from '../../src/quantity/exactSum';
import { scaleColumn } from '../../src/quantity/scaledColumn';
import { measure, printTable } from './measure';
import { quantity, sequence } from './sampleNumbers';

const lines = 1_000_000;
const groupCount = 200;
const draw = sequence(1);
const numbers = Float64Array.from({ length: lines }, () => quantity(draw));
const groups = Int32Array.from({ length: lines }, () => draw(groupCount));
const allPresent = new Uint8Array(lines).fill(1);
const scaled = scaleColumn(numbers, allPresent);

function sumDoubles(): number[] {
  const sums = new Array<number>(groupCount).fill(0);
  for (let row = 0; row < lines; row += 1) {
    const group = groups[row] ?? 0;
    sums[group] = (sums[group] ?? 0) + (numbers[row] ?? 0);
  }
  return sums;
}

function sumDecimals(): Exact[] {
  const sums = new Array<Exact>(groupCount).fill(ZERO);
  for (let row = 0; row < lines; row += 1) {
    const group = groups[row] ?? 0;
    sums[group] = (sums[group] ?? ZERO).plus(exact(numbers[row] ?? 0));
  }
  return sums;
}

const measured = measure<readonly (number | Exact)[]>(
  [
    { name: 'doubles', run: sumDoubles },
    { name: 'exact, column scaled before', run: () => sumByGroup(scaled, groups, groupCount) },
    { name: 'exact, from doubles', run: () => sumByGroup(scaleColumn(numbers, allPresent), groups, groupCount) },
    { name: 'decimals line by line', run: sumDecimals },
  ],
  5,
);
const [doubles] = measured;
const truth = measured.at(-1)?.result ?? [];
printTable(
  ['way', 'ms', 'times doubles', 'sums right to the last digit'],
  measured.map(({ name, time, result }) => {
    const right = result.filter((sum, group) => exact(sum).eq(truth[group] ?? NaN)).length;
    return [name, time.toFixed(1), (time / (doubles?.time ?? NaN)).toFixed(1), `${right} of ${groupCount}`];
  }),
);
