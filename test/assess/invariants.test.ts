/** What must hold for every plant, however its ledgers are written down. */
import fc from 'fast-check';
import { numberOf } from '../../src/calculation/graph/node';
import { statedDifference } from '../../src/calculation/checks/checks';
import { exact, total } from '../../src/quantity/exact';
import { computed, crossfootHolds, errors, plant, result } from '../support/plant';
import type { ComputedJson } from '../../src/exchange/shape/resultShape';
import type { NumberJson } from '../../src/exchange/shape/numberShape';
import { changed, hundredths, plants, tablesOf, type Rows } from './randomPlants';

const always = (property: (rows: Rows) => void, numRuns = 25): void =>
  fc.assert(fc.property(plants, property), { seed: 20240101, numRuns });
const count = (quantity = '0'): number => Math.round(Number(quantity) * 100);

/** Everything but the findings and their numbers, what was read and the unrounded sides of checks, lists sorted: their order follows the order of the rows. */
function figures({ findings: _, ...found }: ComputedJson): string {
  const checks = found.checks.map(({ check, holds, difference }) => ({ check, holds, difference }));
  const others = { ...found, read: undefined, checks };
  return JSON.stringify(
    others,
    (_key, value: unknown) =>
      Array.isArray(value)
        ? [...value].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
        : typeof value === 'string'
          ? value.replace(/(findings?|问题) [\d,、 ]+/g, '$1 …')
          : value,
    1,
  );
}
const reversed = ({ Production, Materials, Energy, Scrap }: Rows): Rows => ({
  Production: [...Production].reverse(),
  Materials: [...Materials].reverse(),
  Energy: [...Energy].reverse(),
  Scrap: [...Scrap].reverse(),
});
const figuresOf = (rows: Rows): string => figures(result(tablesOf(rows)));

test('the order of the rows, rows split in two, rows of zero, and kilograms for tonnes change no digit', () => {
  always((rows) => {
    const expected = figuresOf(rows);
    expect(figuresOf(reversed(rows))).toBe(expected);
    expect(
      figuresOf(
        changed(rows, (row, index) => {
          const part = Math.floor((count(row['Quantity']) * ((index % 6) + 1)) / 7);
          return [
            { ...row, Quantity: hundredths(part) },
            { ...row, Quantity: hundredths(count(row['Quantity']) - part) },
          ];
        }),
      ),
    ).toBe(expected);
    expect(figuresOf(changed(rows, (row) => [row, { ...row, Quantity: '0' }]))).toBe(expected);
    expect(
      figuresOf(
        changed(rows, (row, index) => [
          row['Unit'] === 't' && index % 2 === 0
            ? { ...row, Unit: 'kg', Quantity: String(count(row['Quantity']) * 10) }
            : row,
        ]),
      ),
    ).toBe(expected);
  });
});

test('twice of everything changes no footprint and no share', () => {
  const intensities = (rows: Rows): readonly NumberJson[] =>
    result(tablesOf(rows)).products.flatMap(({ footprint, recycledContent: { otherBasis: _, ...recycledContent } }) =>
      [
        footprint.locationBased.total,
        footprint.marketBased.total,
        footprint.embedded.indirect,
        ...Object.values(recycledContent).map((share) => share.total),
      ].map((text) => text && exact(text).toSignificantDigits(25).toFixed()),
    );
  always((rows) =>
    expect(intensities(changed(rows, (row) => [{ ...row, Quantity: hundredths(2 * count(row['Quantity'])) }]))).toEqual(
      intensities(rows),
    ),
  );
});

test('shares lie between nothing and the whole, and pre- and post-consumer are together the total', () => {
  always((rows) => {
    for (const { recycledContent } of result(tablesOf(rows)).products) {
      for (const { preConsumer, postConsumer, total: both } of Object.values(recycledContent)) {
        if (preConsumer === null || postConsumer === null || both === null) {
          expect([preConsumer, postConsumer, both]).toEqual([null, null, null]);
          continue;
        }
        for (const share of [preConsumer, postConsumer, both])
          expect(exact(share).gte(0) && exact(share).lte(1)).toBe(true);
        expect(exact(preConsumer).plus(postConsumer).minus(both).abs().lte('1e-28')).toBe(true);
      }
    }
  });
});

test('totals are the sums of their lines to the last digit, and what leaves is the inventory', () => {
  always((rows) => {
    const { calculation } = plant(tablesOf(rows));
    const { inventory, lines, scrap, crossfoot } = calculation!;
    for (const channel of ['scope1', 'scope2Location', 'scope2Market', 'scope3_1', 'scope3_3'] as const) {
      const ofSites = total(inventory.sites.map((site) => numberOf(site.emissions[channel])!));
      const ofLines = total(
        lines.filter((line) => line.channels.includes(channel)).map((line) => numberOf(line.emissions)!),
      );
      expect([ofSites.toFixed(), ofLines.toFixed()]).toEqual([
        numberOf(inventory.emissions[channel])!.toFixed(),
        numberOf(inventory.emissions[channel])!.toFixed(),
      ]);
    }
    const scrapSum = numberOf(scrap.total);
    expect(
      total([scrap.internal, scrap.preConsumer, scrap.postConsumer].map((node) => numberOf(node)!)).toFixed(),
    ).toBe(scrapSum!.toFixed());
    expect(crossfoot.views.map(({ difference }) => statedDifference(difference)?.toFixed())).toEqual(['0', '0']);
  });
});

test('every check of the result holds, and the sheets can be laid out', () => {
  always((rows) => {
    const assessment = plant(tablesOf(rows));
    expect(assessment.reports.sheets.length).toBeGreaterThan(5);
    const found = computed(assessment);
    expect([errors(found), crossfootHolds(found), found.checks.filter(({ holds }) => holds === false)]).toEqual([
      [],
      [true, true],
      [],
    ]);
  });
});

test('more post-consumer scrap never lowers a recycled share', () => {
  const shares = (rows: Rows): readonly NumberJson[] =>
    result(tablesOf(rows)).products.map(({ recycledContent }) => recycledContent.organisation.total);
  always((rows) => {
    const more: Rows = {
      ...rows,
      Scrap: [...rows.Scrap, { Process: 'P0', Class: 'post-consumer', Quantity: '50', Unit: 't' }],
    };
    const after = shares(more);
    shares(rows).forEach((before, index) => {
      const raised = after[index];
      if (before !== null && typeof raised === 'string') expect(exact(raised).gte(before)).toBe(true);
    });
  });
});
