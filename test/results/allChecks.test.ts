/** The gate: every check stands in one list, and a fault planted in any of them stops publication everywhere. */
import type { Assessment } from '../../src/assess';
import type { Calculation } from '../../src/calculation/calculate';
import { follows, given, type Node } from '../../src/calculation/graph/node';
import { difference } from '../../src/calculation/rules/difference';
import { total } from '../../src/calculation/rules/total';
import { summaryLines } from '../../src/commandline/summary';
import { exact } from '../../src/quantity/exact';
import { composeReports } from '../../src/reports/composeReports';
import { sheetKeys, type SheetKey } from '../../src/workbook/ownSheets';
import { allChecks, brokenChecks, verdictOf, type CheckKind } from '../../src/results/allChecks';
import { computed, errors, plant, year2024, type Tables } from '../support/plant';

const works: Tables = {
  Settings: year2024('Organisation | Works'),
  Production: `Site | Process | Product | Quantity | Unit | Role
East | Casthouse | Billet | 90 | t |
East | Casthouse | Ends | 10 | t | scrap
West | Press | Profile | 40 | t |`,
  Scrap: `Site | Process | Class | Quantity | Unit | Footprint
East | Casthouse | post-consumer | 60 | t |
East | Casthouse | pre-consumer | 20 | t | 5`,
  Materials: `Site | Process | Item | Quantity | Unit | Metal content
East | Casthouse | Ingot | 20 | t | 1
West | Press | Billet | 40 | t | 1`,
  Energy: `Site | Process | Carrier | Quantity | Unit
East | Casthouse | Electricity | 100 | MWh
West | Press | Electricity | 50 | MWh
East | Casthouse | Gas | 30 | GJ`,
  Certificates: `Certificate | Scheme | Volume | Unit | Status | Redeemed on | Beneficiary | Country
C1 | GEC | 30 | MWh | redeemed | 2024-06-01 | Works | CN`,
  Factors: `Item | Component | Gas | Value | Unit
Electricity | location | | 0.5 | t/MWh
Electricity | residual | | 0.6 | t/MWh
Electricity | upstream | | 0.1 | t/MWh
Electricity | tce | | 0.1229 | tce/MWh
Gas | direct | CO2 | 0.056 | t/GJ
Gas | direct | CH4 | 0.001 | kg/GJ
Gas | upstream | | 0.01 | t/GJ
Gas | tce | | 0.034 | tce/GJ
Ingot | footprint | | 10 | t/t
Ingot | embedded direct | | 2 | t/t
Ingot | embedded indirect | | 6 | t/t`,
};

const oneMore = given(exact('0.000001'), { kind: 'constant' });

/** The difference of the same two sums, the left one off by a millionth. */
function off(gap: Node): Node {
  const [left, right] = gap.inputs as [Node, Node];
  return follows(difference, follows(total, left, oneMore), right);
}

const offIn = <Item extends { readonly difference: Node }>(
  items: readonly Item[],
  isMeant: (item: Item) => boolean,
): readonly Item[] => {
  const first = items.find(isMeant);
  return items.map((item) => (item === first ? { ...item, difference: off(item.difference) } : item));
};

const planted: Readonly<Record<CheckKind, (calculation: Calculation) => Calculation>> = {
  crossfoot: (of) => ({ ...of, crossfoot: { ...of.crossfoot, views: offIn(of.crossfoot.views, () => true) } }),
  embedded: (of) => ({
    ...of,
    embeddedBalance: { ...of.embeddedBalance, difference: off(of.embeddedBalance.difference) },
  }),
  allocation: (of) => ({ ...of, allocationChecks: offIn(of.allocationChecks, () => true) }),
  metal: (of) => ({ ...of, metalBalance: { ...of.metalBalance, difference: off(of.metalBalance.difference) } }),
  certificates: (of) => ({
    ...of,
    certificates: { ...of.certificates, checks: offIn(of.certificates.checks, ({ kind }) => kind === 'volumes') },
  }),
  claims: (of) => ({
    ...of,
    certificates: { ...of.certificates, checks: offIn(of.certificates.checks, ({ kind }) => kind === 'claims') },
  }),
  sites: (of) => ({ ...of, totalChecks: offIn(of.totalChecks, ({ kind }) => kind === 'sites') }),
  gases: (of) => ({ ...of, totalChecks: offIn(of.totalChecks, ({ kind }) => kind === 'gases') }),
  scrap: (of) => ({ ...of, totalChecks: offIn(of.totalChecks, ({ kind }) => kind === 'scrap') }),
  energy: (of) => ({ ...of, totalChecks: offIn(of.totalChecks, ({ kind }) => kind === 'energy') }),
};

/** The assessment as it would be had the calculation come out so. */
function assessmentOf(right: Assessment, calculation: Calculation): Assessment {
  const { stages, quality, results: known, language, read } = right;
  if (!stages || !quality || !known) throw new Error('the plant has no results');
  const results = { ...known, checks: allChecks(calculation) };
  const findings = [...right.findings, ...brokenChecks(results.checks)];
  const names = Object.fromEntries(sheetKeys.map((key) => [key, key])) as Record<SheetKey, string>;
  const reports = composeReports({ calculation, stages, quality, results, findings, read, language }, names);
  return { ...right, calculation, results, findings, reports };
}

const right = plant(works);

test('the plant makes every kind of check, and all hold', () => {
  expect([...new Set(right.results!.checks.map(({ kind }) => kind))].sort()).toEqual(Object.keys(planted).sort());
  expect(right.results!.checks.filter((check) => verdictOf(check).state !== 'holds').map(({ name }) => name)).toEqual(
    [],
  );
  expect(errors(right)).toEqual([]);
});

describe.each(Object.keys(planted) as CheckKind[])('a fault planted in the check of %s', (kind) => {
  const faulty = assessmentOf(right, planted[kind](right.calculation!));
  const broken = faulty.results!.checks.filter((check) => verdictOf(check).state === 'broken');

  test('is an error finding that names it', () => {
    expect(broken.map((check) => check.kind)).toEqual([kind]);
    expect(faulty.findings.filter(({ code }) => code === 'crossfoot-broken')).toMatchObject([
      { severity: 'error', details: { check: broken[0]!.name, difference: `0.000001 ${broken[0]!.unit}` } },
    ]);
  });

  test('stands in the JSON, at the terminal and on the first sheet', () => {
    const json = computed(faulty);
    expect(json.checks.filter(({ holds }) => holds === false).map(({ check }) => check)).toEqual([broken[0]!.name]);
    expect(summaryLines(faulty).join('\n')).toContain(`Do not publish: "${broken[0]!.name}" does not hold`);
    const cover = faulty.reports.sheets.find((sheet) => sheet.key === 'crossfoot')!;
    const shown = cover.rows.flatMap((row) => row.map((cell) => cell?.value));
    expect(shown).toContain('do not publish: a check does not hold');
  });
});

test('a check that cannot be made names what prevents it', () => {
  const unread = plant({ ...works, Energy: works.Energy!.replace('100 | MWh', 'ca. 100 | MWh') });
  const json = computed(unread);
  const [first] = json.checks.filter(({ check }) => check === 'crossfoot market-based');
  expect(first).toMatchObject({ holds: null, blockedBy: [{ code: 'unreadable-number', cell: 'Energy!D2' }] });
  expect(summaryLines(unread).join('\n')).toMatch(/cannot be made, because of Energy!D2/);
});
