/** What must hold for any certificates: nothing beyond volume or consumption, nothing lost, nothing that depends on how the ledger is kept. */
import fc from 'fast-check';
import type { Calculation } from '../../../src/calculation/calculate';
import { marketChannels } from '../../../src/calculation/graph/channels';
import { statedDifference } from '../../../src/calculation/checks/checks';
import { numberOf, type Node } from '../../../src/calculation/graph/node';
import { stagesOf } from '../../../src/calculation/chain/stages';
import { scopes } from '../../../src/model/scopeLines';
import { exact, plainText, total, ZERO, type Exact } from '../../../src/quantity/exact';
import { calculated, lineOf, randomCertificate, randomPlant, type RandomCertificate } from './randomCertificates';

const some = fc.array(randomCertificate, { minLength: 1, maxLength: 7 });
const options = { seed: 20240101, numRuns: 60 };
const named = (certificates: readonly RandomCertificate[]): string[] =>
  certificates.map((one, index) => lineOf(`C${index}`, one));
const of = (node: Node | undefined): Exact => numberOf(node!)!;
const run = (lines: readonly string[]): Calculation => calculated(randomPlant(lines));
const market = (calculation: Calculation): Exact =>
  total(marketChannels.map((channel) => of(calculation.inventory.emissions[channel])));
/** Twenty digits: beyond that only the order in which a division was rounded shows. */
const text = (node: Node | undefined): string => plainText(of(node), 20);
const footprints = ({ emissions }: Calculation): readonly string[] =>
  emissions.footprints.flatMap((values) => marketChannels.map((channel) => text(values[channel])));

test('nothing is used beyond a certificate’s volume nor beyond what a consumer takes from the grid', () => {
  fc.assert(
    fc.property(some, (certificates) => {
      const { claims } = run(named(certificates)).certificates;
      for (const { judged, used, unused } of claims.certificates) {
        expect(
          of(used).greaterThanOrEqualTo(0) &&
            of(unused).greaterThanOrEqualTo(0) &&
            of(used).plus(of(unused)).equals(of(judged.megawattHours)),
        ).toBe(true);
      }
      claims.consumers.forEach(({ grid }, index) => {
        expect(of(claims.run.uncovered[index]).greaterThanOrEqualTo(0)).toBe(true);
        expect(of(claims.run.covered[index]).plus(of(claims.run.uncovered[index])).equals(of(grid))).toBe(true);
      });
    }),
    options,
  );
});

test('what the products are credited with is what is used, and used and left are what was redeemed, to the last digit', () => {
  fc.assert(
    fc.property(some, (certificates) => {
      const { claims, totals, coverage } = run(named(certificates)).certificates;
      const used = total(claims.certificates.map((certificate) => of(certificate.used)));
      expect(plainText(total(claims.claims.map((claim) => of(claim.megawattHours))), 60)).toBe(plainText(used, 60));
      expect(plainText(of(coverage.total.covered), 60)).toBe(plainText(used, 60));
      expect(of(totals.redeemed).equals(total(certificates.map(({ volume }) => exact(volume))))).toBe(true);
    }),
    options,
  );
});

test('products sold and what is unallocated carry the inventory in both views', () => {
  fc.assert(
    fc.property(some, (certificates) => {
      for (const { difference } of run(named(certificates)).crossfoot.views)
        expect(statedDifference(difference)?.equals(ZERO)).toBe(true);
    }),
    options,
  );
});

test('another certificate never raises market-based emissions and never changes location-based ones', () => {
  fc.assert(
    fc.property(some, randomCertificate, (certificates, another) => {
      const [before, after] = [run(named(certificates)), run(named([...certificates, another]))];
      expect(market(after).lessThanOrEqualTo(market(before))).toBe(true);
      expect(text(after.inventory.emissions.scope2Location)).toBe(text(before.inventory.emissions.scope2Location));
    }),
    options,
  );
});

test('the order of rows changes nothing', () => {
  fc.assert(
    fc.property(
      some.chain((certificates) =>
        fc.tuple(
          fc.constant(named(certificates)),
          fc.shuffledSubarray(named(certificates), { minLength: certificates.length }),
        ),
      ),
      ([lines, shuffled]) => {
        const [one, other] = [run(lines), run(shuffled)];
        expect(footprints(other)).toEqual(footprints(one));
        const uses = ({ certificates }: Calculation): readonly string[] =>
          certificates.claims.certificates.map(({ judged, used }) => `${judged.certificate.name} ${text(used)}`).sort();
        expect(uses(other)).toEqual(uses(one));
      },
    ),
    options,
  );
});

test('a certificate split in two is used as the whole was', () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 0, max: 100 }), (certificates, percent) => {
      const [first, ...others] = certificates as [RandomCertificate, ...RandomCertificate[]];
      const part = Math.floor((first.volume * percent) / 100);
      const whole = run([lineOf('Whole', first), ...named(others)]);
      const split = run([
        lineOf('Part 1', first, part),
        lineOf('Part 2', first, first.volume - part),
        ...named(others),
      ]);
      expect(footprints(split)).toEqual(footprints(whole));
      const used = ({ certificates: { claims } }: Calculation): readonly string[] =>
        claims.claims.map((claim) => text(claim.megawattHours));
      expect(used(split)).toEqual(used(whole));
    }),
    options,
  );
});

test('twice the electricity and twice the certificates leave every footprint where it is', () => {
  fc.assert(
    fc.property(some, (certificates) => {
      const doubled = (tables: ReturnType<typeof randomPlant>) => ({
        ...tables,
        ...Object.fromEntries(
          ['Production', 'Energy', 'Materials'].map((name) => [
            name,
            tables[name]!.replace(
              /\| (\d+) \| (t|MWh|kWh)/g,
              (_, amount: string, unit: string) => `| ${Number(amount) * 2} | ${unit}`,
            ),
          ]),
        ),
      });
      const once = run(named(certificates));
      const twice = calculated(
        doubled(randomPlant(certificates.map((one, index) => lineOf(`C${index}`, one, one.volume * 2)))),
      );
      expect(footprints(twice)).toEqual(footprints(once));
    }),
    { ...options, numRuns: 30 },
  );
});

test('the stages of every footprint add up to it, and the scopes of each stage to the stage, dedicated products included', () => {
  fc.assert(
    fc.property(some, (certificates) => {
      const calculation = run(named(certificates));
      const { contributions, contributionIn } = stagesOf(calculation.plant, calculation.outputs, calculation.emissions);
      contributions.forEach((stages, index) => {
        const whole = total(marketChannels.map((channel) => of(calculation.emissions.footprints[index]?.[channel])));
        expect(plainText(total(stages.map(of)), 20)).toBe(plainText(whole, 20));
        stages.forEach((stage, process) => {
          const byScope = scopes.map((scope) => of(contributionIn(scope, index, process)));
          expect(plainText(total(byScope), 20)).toBe(plainText(of(stage), 20));
        });
      });
    }),
    options,
  );
});
