/** The embedded split of random plants: what an independent calculation gives, nothing lost, and the same however energy is named, metered or sourced. */
import fc from 'fast-check';
import { compareWithWorkbook } from '../support/compareFormulas';
import { recalculate } from '../support/libreOffice';
import { result, written, type Tables } from '../support/plant';
import type { ComputedJson } from '../../src/exchange/shape/resultShape';
import {
  embeddedPlants,
  embeddedTables,
  expectedSplit,
  factorsOf,
  isEnergy,
  plainNames,
  type EmbeddedPlant,
} from './embeddedPlants';

const always = (property: (plant: EmbeddedPlant) => void, numRuns = 30): void =>
  fc.assert(fc.property(embeddedPlants, property), { seed: 20260301, numRuns });

/** Each product's split, rounded to twelve digits: by process and in the order of its outputs. */
const splits = (from: Tables): readonly (readonly [number, number])[] => {
  const rounded = (text: string | null): number => Number(Number(text ?? 'NaN').toPrecision(12));
  return result(from).products.map(({ footprint: { embedded } }) => [
    rounded(embedded.direct),
    rounded(embedded.indirect),
  ]);
};
const near = (
  found: readonly (readonly [number, number])[],
  expected: readonly (readonly [number, number])[],
): void => {
  const gaps = found.flatMap((pair, index) =>
    pair.map((value, view) => Math.abs(value - (expected[index]?.[view] ?? NaN)) / Math.max(1, Math.abs(value))),
  );
  expect([found.length, gaps.filter((gap) => !(gap < 1e-9))]).toEqual([expected.length, []]);
};
const embeddedCheck = (found: ComputedJson) =>
  found.checks.find(({ check }) => check === 'embedded leaving + left out = emitted and bought');

test('is what direct emissions and all emissions, each carried on their own, give', () => {
  always((plant) =>
    near(
      splits(embeddedTables(plant)),
      expectedSplit(plant).flatMap((outputs) => outputs.map(({ direct, indirect }) => [direct, indirect] as const)),
    ),
  );
});

test('loses nothing, whatever carries it or not', () => {
  always((plant) =>
    expect(embeddedCheck(result(embeddedTables(plant)))).toMatchObject({ holds: true, difference: '0' }),
  );
});

test('is in what leaves alone where everything made is electricity, heat or a good', () => {
  always((plant) => {
    const goods: EmbeddedPlant = {
      ...plant,
      processes: plant.processes.map((process) => ({
        ...process,
        outputs: process.outputs.map((made) => ({ ...made, kind: isEnergy(made.kind) ? made.kind : 'good' })),
      })),
    };
    const found = result(embeddedTables(goods));
    const own = plant.processes.reduce(
      (sum, { coal, emitted, power, steam, ingot }) =>
        sum +
        coal * factorsOf.coal +
        emitted +
        power * factorsOf.power +
        steam * factorsOf.steam +
        ingot * (factorsOf.ingotDirect + factorsOf.ingotIndirect),
      0,
    );
    const check = embeddedCheck(found);
    expect([check?.holds, Number(Number(check?.right).toPrecision(12))]).toEqual([true, Number(own.toPrecision(12))]);
    expect(found.embedded.leftOut).toEqual([]);
  });
});

test('does not move when energy is metered in GJ or kWh, or goes by another name', () => {
  always((plant) => {
    const expected = splits(embeddedTables(plant));
    // A product is stated per MWh, in whatever it is metered.
    for (const energy of [
      { unit: 'GJ', perMegawattHour: 3.6 },
      { unit: 'kWh', perMegawattHour: 1000 },
    ])
      near(splits(embeddedTables(plant, { ...plainNames, energy })), expected);
    near(
      splits(
        embeddedTables(plant, {
          ...plainNames,
          nameOf: (process, kind, output) =>
            isEnergy(kind) ? `Medium ${process}${output}` : plainNames.nameOf(process, kind, output),
          kindOf: (kind) => (isEnergy(kind) ? kind : ''),
        }),
      ),
      expected,
    );
  }, 12);
});

test('does not move when bought electricity is made in the plant from coal of the same intensity', () => {
  always((plant) => {
    const tables = embeddedTables(plant);
    const power = plant.processes.reduce((sum, process) => sum + process.power, 0);
    const own: Tables = {
      ...tables,
      Production: `${tables.Production}\nStation | Grid electricity | ${power} | MWh | | |`,
      Energy: `${tables.Energy}\nStation | Coal | ${(power * factorsOf.power) / factorsOf.coal} | t | `,
    };
    if (power > 0) near(splits(own).slice(0, -1), splits(tables));
  }, 12);
});

test.each(fc.sample(embeddedPlants, { seed: 11, numRuns: 4 }).map((plant, index) => [index + 1, plant] as const))(
  'of plant %i is what LibreOffice makes of the formulas',
  async (_, plant) => {
    const book = written(embeddedTables(plant));
    expect(compareWithWorkbook(book.sheets, await recalculate(book.bytes)).differences).toEqual([]);
  },
);
