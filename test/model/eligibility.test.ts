/** Each certificate says for which purposes it counts, and why not; a year is judged by the rules of that year. */
import { certificateFacts, type Certificate } from '../../src/model/certificates/certificates';
import { judge, lastDayToRedeem, type Claimant, type Verdicts } from '../../src/model/certificates/eligibility';
import { eligibilityRuleIds, eligibilityRules } from '../../src/model/certificates/eligibilityRules';
import { languages, words } from '../../src/language/words';
import { marketOf } from '../../src/model/certificates/markets';
import { schemeChoices } from '../../src/ledgers/commonColumns';
import { readLedgers } from '../../src/ledgers/readLedgers';
import { dateOfSerial, serialOfDate } from '../../src/quantity/calendarDate';
import { snapshotOf } from '../support/plant';
import { certificate, certificateLedger } from '../calculation/certificates/worked';

type Cells = Readonly<Record<string, string | number>>;

const read = (cells: Cells): Certificate =>
  certificateFacts(
    readLedgers(
      snapshotOf({
        Certificates: certificateLedger(
          certificate('C', 100, { 'Generated from': '2024-01-01', 'Generated to': '2024-12-31', ...cells }),
        ),
      }),
    ),
  ).certificates[0]!;
const year = (number: number): Claimant['period'] => ({
  from: serialOfDate(number, 1, 1),
  to: serialOfDate(number, 12, 31),
});
const judged = (cells: Cells, claimant: Partial<Claimant> = {}): Verdicts =>
  judge(read(cells), {
    organisation: 'Plant Ltd',
    period: year(2024),
    markets: ['China'],
    further: [],
    furtherConditions: [],
    ...claimant,
  });
const why = (verdicts: Verdicts): readonly string[] =>
  verdicts.inventory.reasons.map(({ code, rule }) => rule?.id ?? code);
const conditions = (verdicts: Verdicts): readonly string[] =>
  verdicts.inventory.conditions.map(({ code, rule }) => rule?.id ?? code);

test('a certificate redeemed for this organisation, in this market and year, counts for all but CBAM', () => {
  const verdicts = judged({});
  expect(Object.values(verdicts).map(({ purpose, counts }) => [purpose, counts])).toEqual([
    ['inventory', true],
    ['product', true],
    ['RE100', true],
    ['CBAM', false],
  ]);
  expect(verdicts.CBAM.reasons.map(({ rule }) => rule?.id)).toEqual(['cbam-never']);
});

test.each<readonly [Cells, string]>([
  [{ Status: 'purchased' }, 'not redeemed'],
  [{ Status: 'sold' }, 'sold'],
  [{ Status: 'expired' }, 'expired'],
  [{ Beneficiary: '' }, 'no beneficiary'],
  [{ Beneficiary: 'Broker Ltd' }, 'other beneficiary'],
  [{ 'Claim from': '2023-01-01', 'Claim to': '2023-12-31' }, 'outside the claim period'],
  [{ Country: 'Norway' }, 'other market'],
  [{ 'Generated from': '2025-01-01', 'Generated to': '2025-02-28' }, 'generated after the claim'],
  [{ Technology: 'CCER wind' }, 'not an attribute certificate'],
])('%j does not count: %s', (cells, reason) => {
  const verdicts = judged(cells);
  expect(why(verdicts)).toContain(reason);
  expect([verdicts.inventory.counts, verdicts.product.counts, verdicts.RE100.counts]).toEqual([false, false, false]);
});

test('a name is the same in other letters and with other stops', () => {
  expect(why(judged({ Beneficiary: 'PLANT, LTD.' }))).toEqual([]);
});

test('a blank claim period means the reporting period; one beyond it is said', () => {
  expect(conditions(judged({}))).toEqual([]);
  expect(conditions(judged({ 'Claim from': '2024-07-01', 'Claim to': '2025-06-30' }))).toContain(
    'claim beyond the period',
  );
});

test('what cannot be told is a condition: market, days of generation, organisation', () => {
  expect(conditions(judged({ Country: '' }))).toContain('market not known');
  expect(conditions(judged({}, { markets: [undefined] }))).toContain('market not known');
  expect(conditions(judged({ 'Generated from': '', 'Generated to': '' }))).toContain('generation not known');
  expect(conditions(judged({ Beneficiary: 'Anybody' }, { organisation: '' }))).toEqual(['organisation not known']);
});

describe('I-REC(E) of China', () => {
  const irec = { Scheme: 'I-REC(E)' };
  test('counts with generation until the end of 2024', () => {
    expect(why(judged(irec))).toEqual([]);
    expect(
      why(
        judged(
          { ...irec, 'Generated from': '2025-01-01', 'Generated to': '2025-01-31', 'Redeemed on': '2025-03-01' },
          { period: year(2025) },
        ),
      ),
    ).toEqual(['irec-china-generation']);
  });
  test('of another country counts in that country after 2024', () => {
    const india = { ...irec, Country: 'India', 'Generated from': '2025-01-01', 'Generated to': '2025-01-31' };
    expect(why(judged(india, { period: year(2025), markets: ['India'] }))).toEqual([]);
  });
  test('says what the ledger cannot tell: day of issue, subsidy', () => {
    expect(conditions(judged(irec))).toEqual(['irec-china-issuance', 'irec-china-subsidised']);
  });
});

describe('GEC of China', () => {
  const day = (cells: Cells): string | undefined => dateOfSerial(lastDayToRedeem(read(cells))!);
  test('is valid for two years, the month of generation the first of 24', () => {
    expect(day({ 'Generated from': '2024-03-15', 'Generated to': '2024-03-31' })).toBe('2026-02-28');
    expect(day({ 'Generated from': '2025-01-01', 'Generated to': '2025-01-31' })).toBe('2026-12-31');
  });
  test('of electricity before 2024 is valid until the end of 2025', () => {
    expect(day({ 'Generated from': '2022-05-01', 'Generated to': '2022-05-31' })).toBe('2025-12-31');
  });
  test('redeemed a day too late does not count', () => {
    const cells = { 'Generated from': '2024-03-01', 'Generated to': '2024-03-31' };
    expect(why(judged({ ...cells, 'Redeemed on': '2026-02-28' }))).toEqual([]);
    expect(why(judged({ ...cells, 'Redeemed on': '2026-03-01' }))).toEqual(['gec-validity']);
  });
  test('of bought hydropower is doubtful; RE100 had conditions before 2025', () => {
    expect(conditions(judged({ Technology: 'Hydropower', Invoice: 'A' }))).toEqual(['gec-not-tradable']);
    expect(judged({}).RE100.conditions.map(({ rule }) => rule?.id)).toEqual([
      're100-gec-before-2025',
      're100-commissioning',
    ]);
    const later = { 'Generated from': '2025-01-01', 'Generated to': '2025-06-30' };
    expect(judged(later, { period: year(2025) }).RE100.conditions.map(({ rule }) => rule?.id)).toEqual([
      're100-commissioning',
    ]);
  });
});

test('a GO is cancelled within 18 months, in any country of its market', () => {
  const go = { Scheme: 'GO', Country: 'Norway', 'Generated from': '2024-01-01', 'Generated to': '2024-01-31' };
  expect(why(judged({ ...go, 'Redeemed on': '2025-06-30' }, { markets: [marketOf('Germany')] }))).toEqual([]);
  expect(why(judged({ ...go, 'Redeemed on': '2025-07-01' }, { markets: [marketOf('Germany')] }))).toEqual([
    'go-validity',
  ]);
});

test('a REC is of the year of the claim, six months before or three after', () => {
  const rec = (from: string, to: string): readonly string[] =>
    why(
      judged(
        { Scheme: 'REC', Country: 'USA', 'Generated from': from, 'Generated to': to },
        { markets: [marketOf('Canada')] },
      ),
    );
  expect([rec('2023-07-01', '2023-07-31'), rec('2025-03-01', '2025-03-31')]).toEqual([[], []]);
  expect([rec('2023-06-01', '2023-06-30'), rec('2025-04-01', '2025-04-30')]).toEqual([['rec-window'], ['rec-window']]);
});

test('a customer’s product that is not named keeps a certificate from footprints, not from the inventory', () => {
  const verdicts = judged({ Customer: 'Cars', Site: 'East' });
  expect([verdicts.inventory.counts, verdicts.product.counts]).toEqual([true, false]);
  expect(judged({ Customer: 'Cars', Product: 'Sheet' }).product.counts).toBe(true);
});

test('every scheme has a rule of its own', () => {
  const own = eligibilityRules.flatMap(({ schemes }) => (schemes.length === 1 ? schemes : []));
  expect(schemeChoices.map(({ value }) => value).filter((scheme) => !own.includes(scheme))).toEqual([]);
});

test('every rule has one row, a source, and says whether it was checked', () => {
  expect(eligibilityRules.map(({ id }) => id)).toEqual(
    [...eligibilityRuleIds].sort(
      (a, b) =>
        eligibilityRules.findIndex((rule) => rule.id === a) - eligibilityRules.findIndex((rule) => rule.id === b),
    ),
  );
  expect(new Set(eligibilityRules.map(({ id }) => id)).size).toBe(eligibilityRuleIds.length);
  for (const rule of eligibilityRules)
    expect(languages.filter((language) => words(language).certificates.ruleSource[rule.id].length < 15)).toEqual([]);
});

test.each([
  ['Shandong', 'China'],
  ['山东省', 'China'],
  ['内蒙古自治区', 'China'],
  ['广西壮族自治区', 'China'],
  ['CN', 'China'],
  ['Deutschland', undefined],
  ['Germany', 'Europe (AIB)'],
  ['', undefined],
])('the market of %s is %s', (place, market) => {
  expect(marketOf(place)).toBe(market);
});
