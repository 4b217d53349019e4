/**
 * When a certificate may be claimed, scheme by scheme: one table of dated rules. To add a rule, add a row; a year is judged by the rules of that year.
 * `checked: false` marks what is general knowledge and was not read in its source.
 */
import type { ChoiceOf } from '../../ledgers/allLedgers';
import { schemeChoices } from '../../ledgers/commonColumns';

export type Scheme = ChoiceOf<'Certificates', 'scheme'>;
const schemes: readonly Scheme[] = schemeChoices.map(({ value }) => value);

/** What a claim is for: scope 2 of the inventory, the footprint of a product, RE100, CBAM. */
export const purposes = ['inventory', 'product', 'RE100', 'CBAM'] as const;
export type Purpose = (typeof purposes)[number];

/** What a rule asks. Days are ISO days; a month counts from its first to its last day. */
type RuleTest =
  /** The electricity was generated on this day at the latest. */
  | { readonly kind: 'generated until'; readonly day: string }
  /** Redeemed within so many months, the month of generation counted as the first; `orUntil` where that is later. */
  | {
      readonly kind: 'redeemed within';
      readonly months: number;
      readonly orUntil?: { readonly generatedBefore: string; readonly day: string };
    }
  /** Generated in the calendar years of the claim or so many months around them. */
  | { readonly kind: 'generated around'; readonly monthsBefore: number; readonly monthsAfter: number }
  | { readonly kind: 'never' }
  /** Cannot be told from the ledger: said as a condition. */
  | { readonly kind: 'condition' }
  /** A condition where the electricity was generated more than so many months before the claim. */
  | { readonly kind: 'condition when older'; readonly months: number }
  /** A condition on certificates of this technology that were bought. */
  | { readonly kind: 'condition when bought'; readonly technology: RegExp };

export interface EligibilityRule {
  readonly id: EligibilityRuleId;
  readonly schemes: readonly Scheme[];
  /** Only certificates of this market. */
  readonly market?: string;
  /** The rule holds for claims that begin on or after / end before this day. */
  readonly claimsFrom?: string;
  readonly claimsBefore?: string;
  readonly purposes: readonly Purpose[];
  readonly test: RuleTest;
  /** Whether somebody read the rule in its source, which the words of the languages name. */
  readonly checked: boolean;
}

export const eligibilityRuleIds = [
  'cbam-never',
  'vintage-near-claim',
  'irec-china-generation',
  'irec-china-issuance',
  'irec-china-subsidised',
  'gec-validity',
  'gec-not-tradable',
  'go-validity',
  'rego-validity',
  'rec-window',
  'other-scheme',
  're100-gec-before-2025',
  're100-commissioning',
] as const;
type EligibilityRuleId = (typeof eligibilityRuleIds)[number];

const claims: readonly Purpose[] = ['inventory', 'product', 'RE100'];

export const eligibilityRules: readonly EligibilityRule[] = [
  {
    id: 'cbam-never',
    schemes,
    purposes: ['CBAM'],
    test: { kind: 'never' },
    checked: true,
  },
  {
    id: 'vintage-near-claim',
    schemes: schemes.filter((scheme) => scheme !== 'REC'),
    purposes: claims,
    test: { kind: 'condition when older', months: 12 },
    checked: false,
  },
  {
    id: 'irec-china-generation',
    schemes: ['I-REC(E)'],
    market: 'China',
    purposes: claims,
    test: { kind: 'generated until', day: '2024-12-31' },
    checked: true,
  },
  {
    id: 'irec-china-issuance',
    schemes: ['I-REC(E)'],
    market: 'China',
    purposes: claims,
    test: { kind: 'condition' },
    checked: true,
  },
  {
    id: 'irec-china-subsidised',
    schemes: ['I-REC(E)'],
    market: 'China',
    claimsFrom: '2023-01-01',
    purposes: claims,
    test: { kind: 'condition' },
    checked: true,
  },
  {
    id: 'gec-validity',
    schemes: ['GEC'],
    purposes: claims,
    test: { kind: 'redeemed within', months: 24, orUntil: { generatedBefore: '2024-01-01', day: '2025-12-31' } },
    checked: true,
  },
  {
    id: 'gec-not-tradable',
    schemes: ['GEC'],
    purposes: claims,
    test: { kind: 'condition when bought', technology: /hydro|水电/i },
    checked: true,
  },
  {
    id: 'go-validity',
    schemes: ['GO'],
    purposes: claims,
    test: { kind: 'redeemed within', months: 18 },
    checked: false,
  },
  {
    id: 'rego-validity',
    schemes: ['REGO'],
    purposes: claims,
    test: { kind: 'condition' },
    checked: false,
  },
  {
    id: 'rec-window',
    schemes: ['REC'],
    purposes: claims,
    test: { kind: 'generated around', monthsBefore: 6, monthsAfter: 3 },
    checked: false,
  },
  {
    id: 'other-scheme',
    schemes: ['other'],
    purposes: claims,
    test: { kind: 'condition' },
    checked: true,
  },
  {
    id: 're100-gec-before-2025',
    schemes: ['GEC'],
    claimsBefore: '2025-01-01',
    purposes: ['RE100'],
    test: { kind: 'condition' },
    checked: false,
  },
  {
    id: 're100-commissioning',
    schemes,
    claimsFrom: '2024-01-01',
    purposes: ['RE100'],
    test: { kind: 'condition' },
    checked: true,
  },
];
