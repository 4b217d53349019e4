/**
 * What an auditor found in the rows of a sample, and what that says of all emissions: the most likely error, and the limits that it does not exceed at the confidence. Monetary-unit
 * sampling as AICPA's guide on audit sampling describes it, by general knowledge; not checked against the guide, nor against ISA 530.
 */
import { exact, total, ZERO, type Exact } from '../quantity/exact';
import { certaintyFactor } from './auditFactors';
import type { AuditSample, SampledRow } from './auditSample';

/** Errors up to which the limits are told. */
const mostErrors = 20;

/** In the order of the answers that each language has. */
export const answerKeys = ['yes', 'no', 'open'] as const;
export type Answer = (typeof answerKeys)[number];

/** What an auditor says of a row. */
export interface Vouched {
  /** Whether it agrees with its document; nothing where nobody has said. */
  readonly agrees?: Answer;
  /** The quantity found, in the unit of the row. */
  readonly found?: Exact;
  readonly note: string;
}

/** What follows from what was found; amounts in tCO2e. */
export interface AuditFound {
  readonly certain: number;
  readonly sampled: number;
  readonly open: number;
  readonly noEvidence: number;
  /** Of each row: its error, and of a row drawn by chance its error as a share of its emissions. */
  readonly rows: readonly { readonly error: Exact; readonly tainting?: Exact }[];
  /** Errors of the rows taken for sure; those of the others projected; both together. */
  readonly known: Exact;
  readonly projected: Exact;
  readonly likely: Exact;
  /** What may be wrong where no error is found: interval × factor for none. */
  readonly basicPrecision: Exact;
  /** At most booked too high, and too low. */
  readonly over: Exact;
  readonly under: Exact;
  /** By number of errors, from none on: the factor of the confidence. */
  readonly factors: readonly Exact[];
  /** The taintings too high, and too low, the largest first. */
  readonly largest: { readonly over: readonly Exact[]; readonly under: readonly Exact[] };
  readonly conclusion: 'notYet' | 'accepted' | 'beyond';
}

/** Follows the sheet `Audit result`, in exact decimals. */
export function auditFound(
  {
    rows,
    interval,
    material,
    choice,
  }: Pick<AuditSample, 'interval' | 'material' | 'choice'> & {
    readonly rows: readonly Pick<SampledRow, 'quantity' | 'emissions' | 'isCertain' | 'evidence'>[];
  },
  vouched: readonly Vouched[],
): AuditFound {
  const found = rows.map(({ quantity, emissions, isCertain }, index) => {
    const now = vouched[index]?.found;
    const error = now && quantity !== 0 ? exact(emissions).times(exact(1).minus(now.div(quantity))) : ZERO;
    return isCertain ? { error } : { error, tainting: emissions === 0 ? ZERO : error.div(Math.abs(emissions)) };
  });
  const certain = rows.filter(({ isCertain }) => isCertain).length;
  const settled = vouched.filter(({ agrees, found: now }) => agrees === 'yes' || (agrees === 'no' && now)).length;
  const known = found.flatMap(({ error, tainting }) => (tainting ? [] : [error]));
  const taintings = found.flatMap(({ tainting }) => tainting ?? []);
  const factors = Array.from({ length: mostErrors + 1 }, (_, errors) =>
    exact(certaintyFactor(choice.confidence, errors)),
  );
  const basicPrecision = (factors[0] ?? ZERO).times(interval);
  const ofSign = (values: readonly Exact[], sign: 1 | -1): readonly Exact[] =>
    values.map((value) => value.times(sign)).filter((value) => value.greaterThan(0));
  const largestOf = (sign: 1 | -1): readonly Exact[] =>
    [...ofSign(taintings, sign)].sort((a, b) => b.comparedTo(a)).slice(0, mostErrors);
  const limit = (sign: 1 | -1): Exact => {
    const more = largestOf(sign).map((tainting, index) =>
      tainting.times((factors[index + 1] ?? ZERO).minus(factors[index] ?? ZERO)),
    );
    return total(ofSign(known, sign)).plus(basicPrecision).plus(total(more).times(interval));
  };
  const sums = { known: total(known), projected: total(taintings).times(interval) };
  const [over, under, open] = [limit(1), limit(-1), rows.length - settled];
  const most = over.greaterThan(under) ? over : under;
  return {
    ...{ certain, sampled: rows.length - certain, open, rows: found, factors, basicPrecision, over, under, ...sums },
    largest: { over: largestOf(1), under: largestOf(-1) },
    noEvidence: rows.filter(({ evidence }) => evidence === '').length,
    likely: sums.known.plus(sums.projected),
    conclusion: open > 0 ? 'notYet' : most.minus(material).toDecimalPlaces(6).greaterThan(0) ? 'beyond' : 'accepted',
  };
}
