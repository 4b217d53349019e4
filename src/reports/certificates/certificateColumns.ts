/** What the certificate sheets share: numbers by which their sections name one another, reasons in words. */
import type { CertificatePool, PoolPart } from '../../calculation/certificates/claimPools';
import type { JudgedCertificate } from '../../calculation/certificates/judgedCertificates';
import { wordFor, type Words } from '../../language/words';
import type { Reason } from '../../model/certificates/eligibility';
import type { ReportContext } from '../context';

export const perMegawattHour = 'tCO2e/MWh';

/** Number of a pool, from 1 in the order of use. */
export function poolNumber(context: ReportContext, pool: CertificatePool): number {
  return context.calculation.certificates.claims.run.pools.findIndex((run) => run.pool === pool) + 1;
}

/** Parts of all pools in the order of use. */
export function orderedParts(
  context: ReportContext,
): readonly { readonly pool: CertificatePool; readonly part: PoolPart }[] {
  return context.calculation.certificates.claims.run.pools.flatMap(({ pool }) =>
    pool.parts.map((part) => ({ pool, part })),
  );
}

/** A reason in words, with the purpose it is confined to, what differs, and whether its rule was checked. */
function reasonText(words: Words, { code, rule, detail }: Reason, purpose = ''): string {
  const { certificates: names } = words;
  const name = rule ? wordFor(names.ruleName, rule.id) : names.reason[code];
  const further = [purpose, detail ?? '', rule && !rule.checked ? names.notChecked : '']
    .filter(Boolean)
    .join(separator);
  return further === '' ? name : words.withUnit(name, further);
}

const separator = ' · ';

/** Why a certificate counts or not; what all purposes share is said once, without a purpose. */
export function whyText(words: Words, { verdicts }: JudgedCertificate): string {
  const common = [...verdicts.inventory.reasons, ...verdicts.inventory.conditions];
  const isCommon = (reason: Reason): boolean =>
    common.some((other) => other.code === reason.code && other.rule === reason.rule);
  const apart = (['product', 'RE100'] as const).flatMap((purpose) =>
    [...verdicts[purpose].reasons, ...verdicts[purpose].conditions]
      .filter((reason) => !isCommon(reason))
      .map((reason) => reasonText(words, reason, words.certificates.purpose[purpose])),
  );
  return [...common.map((reason) => reasonText(words, reason)), ...apart].join(separator);
}
