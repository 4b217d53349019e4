/** Whether a certificate counts, purpose by purpose, and every reason why or why not. */
import { recordOf } from '../../quantity/recordOf';
import { cleanText } from '../../ledgers/cleanText';
import { isoSerial, monthOf, monthText, type Days } from '../calendarMonths';
import type { Certificate } from './certificates';
import { eligibilityRules, purposes, type EligibilityRule, type Purpose } from './eligibilityRules';
import { marketOfCountry } from './markets';

/** Why a certificate does not count (or, as a condition, what to look at though it counts). */
export type ReasonCode =
  | 'not redeemed'
  | 'sold'
  | 'expired'
  | 'no beneficiary'
  | 'other beneficiary'
  | 'outside the claim period'
  | 'other market'
  | 'generated after the claim'
  | 'rule'
  | 'claimed elsewhere'
  | 'not an attribute certificate'
  | 'own use'
  | 'unit slip'
  | 'product not named'
  | 'target unknown'
  // conditions
  | 'organisation not known'
  | 'market not known'
  | 'generation not known'
  | 'redemption day not known'
  | 'claim beyond the period'
  | 'partly generated after the claim'
  | 'days contradict'
  | 'partly claimed elsewhere'
  | 'perhaps one generation';

export interface Reason {
  readonly code: ReasonCode;
  /** Set where a rule of the table speaks. */
  readonly rule?: EligibilityRule;
  /** What differs: the beneficiary, the country, the day, the other certificate. */
  readonly detail?: string;
}

export interface Verdict {
  readonly purpose: Purpose;
  readonly counts: boolean;
  /** Why not; empty where it counts. */
  readonly reasons: readonly Reason[];
  readonly conditions: readonly Reason[];
}

export type Verdicts = Readonly<Record<Purpose, Verdict>>;

/** What the certificate is judged against. */
export interface Claimant {
  readonly organisation: string;
  readonly period: Days;
  /** Markets of the sites that the certificate may be used for; blank ones are not known. */
  readonly markets: readonly (string | undefined)[];
  /** Reasons found beside the certificate's own row, such as serials that another one claims. */
  readonly further: readonly Reason[];
  /** The same for what is only to be looked at. */
  readonly furtherConditions: readonly Reason[];
}

/** The days that a certificate is claimed for; blank ones mean the reporting period. */
export function claimDays(certificate: Pick<Certificate, 'claimFrom' | 'claimTo'>, period: Days): Days {
  return { from: Math.floor(certificate.claimFrom ?? period.from), to: Math.floor(certificate.claimTo ?? period.to) };
}

/** Verdicts for every purpose. */
export function judge(certificate: Certificate, claimant: Claimant): Verdicts {
  const { reasons, conditions } = ownReasons(certificate, claimant);
  const verdict = (purpose: Purpose): Verdict => {
    const ruled = eligibilityRules
      .filter((rule) => applies(rule, certificate, purpose, claimant.period))
      .map((rule) => ({ rule, outcome: outcome(rule, certificate, claimant.period) }));
    const against = ruled
      .filter((item) => item.outcome === 'fails')
      .map(({ rule }): Reason => ({ code: 'rule', rule }));
    const onCondition = ruled
      .filter((item) => item.outcome === 'condition')
      .map(({ rule }): Reason => ({ code: 'rule', rule }));
    const unnamed: readonly Reason[] =
      purpose === 'product' && certificate.customer !== '' && certificate.product === ''
        ? [{ code: 'product not named', detail: certificate.customer }]
        : [];
    const why = purpose === 'CBAM' ? against : [...reasons, ...against, ...unnamed];
    return {
      purpose,
      counts: why.length === 0,
      reasons: why,
      conditions: why.length === 0 ? [...conditions, ...onCondition] : [],
    };
  };
  return recordOf(purposes, verdict);
}

/** GHG Protocol Scope 2 Guidance (2015), table 7.1, criteria 2 to 5. */
function ownReasons(
  certificate: Certificate,
  claimant: Claimant,
): { readonly reasons: readonly Reason[]; readonly conditions: readonly Reason[] } {
  const reasons: Reason[] = [];
  const conditions: Reason[] = [];
  const statusReason = { purchased: 'not redeemed', sold: 'sold', expired: 'expired' } as const;
  if (certificate.status !== 'redeemed') reasons.push({ code: statusReason[certificate.status] });
  if (
    /CCER|carbon (credit|offset)|碳信用|碳汇/i.test(
      cleanText(`${certificate.name} ${certificate.technology} ${certificate.purpose}`),
    )
  )
    reasons.push({ code: 'not an attribute certificate' });
  if (
    /self[- ]?(use|consum)|(not|non)[- ]?trad|自发自用|自用|不可交易/i.test(
      cleanText(`${certificate.technology} ${certificate.purpose}`),
    )
  )
    reasons.push({ code: 'own use' });
  if (certificate.status === 'redeemed' && certificate.beneficiary === '') reasons.push({ code: 'no beneficiary' });
  if (certificate.beneficiary !== '') {
    if (claimant.organisation === '')
      conditions.push({ code: 'organisation not known', detail: certificate.beneficiary });
    else if (!isSameName(certificate.beneficiary, claimant.organisation))
      reasons.push({ code: 'other beneficiary', detail: certificate.beneficiary });
  }
  const claim = claimDays(certificate, claimant.period);
  if (claim.to < claimant.period.from || claim.from > claimant.period.to || claim.to < claim.from)
    reasons.push({ code: 'outside the claim period' });
  else if (claim.from < claimant.period.from || claim.to > claimant.period.to)
    conditions.push({ code: 'claim beyond the period' });
  const market = marketOfCountry(certificate.country);
  const known = claimant.markets.filter((found) => found !== undefined);
  if (market !== undefined && known.length > 0 && known.length === claimant.markets.length && !known.includes(market))
    reasons.push({ code: 'other market', detail: certificate.country });
  else if (market === undefined || known.length < claimant.markets.length)
    conditions.push({ code: 'market not known' });
  const { generatedFrom, generatedTo, redeemedOn } = certificate;
  if (generatedFrom === undefined && generatedTo === undefined) conditions.push({ code: 'generation not known' });
  else if (certificate.scheme !== 'REC' && (generatedFrom ?? 0) >= claim.to + 1)
    reasons.push({ code: 'generated after the claim' });
  else if (certificate.scheme !== 'REC' && (generatedTo ?? 0) >= claim.to + 1)
    conditions.push({ code: 'partly generated after the claim' });
  if (
    (generatedFrom ?? -Infinity) > (generatedTo ?? Infinity) ||
    (generatedFrom ?? generatedTo ?? -Infinity) > (redeemedOn ?? Infinity)
  )
    conditions.push({ code: 'days contradict' });
  return { reasons: [...reasons, ...claimant.further], conditions: [...conditions, ...claimant.furtherConditions] };
}

function applies(rule: EligibilityRule, certificate: Certificate, purpose: Purpose, period: Days): boolean {
  const claim = claimDays(certificate, period);
  const inTime =
    (rule.claimsFrom === undefined || claim.to >= isoSerial(rule.claimsFrom)) &&
    (rule.claimsBefore === undefined || claim.from < isoSerial(rule.claimsBefore));
  const inMarket = rule.market === undefined || marketOfCountry(certificate.country) === rule.market;
  return rule.purposes.includes(purpose) && rule.schemes.includes(certificate.scheme) && inTime && inMarket;
}

/** `passes` says nothing; a test without the dates that it needs is a condition. */
function outcome(rule: EligibilityRule, certificate: Certificate, period: Days): 'passes' | 'fails' | 'condition' {
  const { test } = rule;
  const [from, to] = [
    certificate.generatedFrom ?? certificate.generatedTo,
    certificate.generatedTo ?? certificate.generatedFrom,
  ];
  const claim = claimDays(certificate, period);
  switch (test.kind) {
    case 'never':
      return 'fails';
    case 'condition':
      return 'condition';
    case 'condition when older':
      return to === undefined || to >= monthOf(claim.from, -test.months).from ? 'passes' : 'condition';
    case 'condition when bought':
      return test.technology.test(cleanText(certificate.technology)) && certificate.invoice !== ''
        ? 'condition'
        : 'passes';
    case 'generated until':
      return to === undefined ? 'condition' : to < isoSerial(test.day) + 1 ? 'passes' : 'fails';
    case 'redeemed within': {
      const last = lastDayToRedeem(certificate);
      return last === undefined || certificate.redeemedOn === undefined
        ? 'condition'
        : certificate.redeemedOn < last + 1
          ? 'passes'
          : 'fails';
    }
    case 'generated around': {
      if (from === undefined || to === undefined) return 'condition';
      const years = {
        from: isoSerial(`${monthText(claim.from).slice(0, 4)}-01-01`),
        to: isoSerial(`${monthText(claim.to).slice(0, 4)}-12-31`),
      };
      return from >= monthOf(years.from, -test.monthsBefore).from && to < monthOf(years.to, test.monthsAfter).to + 1
        ? 'passes'
        : 'fails';
    }
  }
}

/** The last day on which a certificate may be redeemed under its scheme; nothing where no rule says one or the month of generation is not known. */
export function lastDayToRedeem(certificate: Certificate): number | undefined {
  const generated = certificate.generatedFrom ?? certificate.generatedTo;
  const rule = eligibilityRules.find(
    ({ schemes, test }) => schemes.includes(certificate.scheme) && test.kind === 'redeemed within',
  );
  if (generated === undefined || rule?.test.kind !== 'redeemed within') return undefined;
  const { months, orUntil } = rule.test;
  const last = monthOf(generated, months - 1).to;
  return orUntil && generated < isoSerial(orUntil.generatedBefore) ? Math.max(last, isoSerial(orUntil.day)) : last;
}

/** True where two names are spelled alike but for case, blanks and punctuation. */
export function isSameName(one: string, other: string): boolean {
  const plain = (name: string): string =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
  return plain(one) === plain(other);
}
