/** Electricity that is matched in time as one, whatever the days of its claims. */
import type { Days } from '../../model/calendarMonths';
import type { CertificateClaims, GridConsumer } from './certificateClaims';
import type { CertificatePool } from './claimPools';
import type { JudgedCertificate } from './judgedCertificates';

export type TimedKey = Pick<GridConsumer, 'process' | 'output'>;

/** True for a consumer of the key. */
export function isKey(key: TimedKey, consumer: TimedKey): boolean {
  return key.process === consumer.process && key.output === consumer.output;
}

/** The processes, and products of divided ones, each once. */
export function timedKeys(consumers: readonly GridConsumer[]): readonly TimedKey[] {
  return consumers
    .filter((consumer, index) => consumers.findIndex((other) => isKey(other, consumer)) === index)
    .map(({ process, output }) => ({ process, output }));
}

/** Consumers of the keys that a pool may be used for, whenever. */
export function keysOfPool(
  pool: CertificatePool,
  claims: CertificateClaims,
  keys: readonly TimedKey[],
): readonly number[] {
  const consumers = pool.consumers.flatMap((index) => claims.consumers[index] ?? []);
  return keys.flatMap((key, index) => (consumers.some((consumer) => isKey(key, consumer)) ? [index] : []));
}

/** Days of generation; one day alone is both. */
export function generationDays({ certificate }: JudgedCertificate): Days | undefined {
  const [from, to] = [
    certificate.generatedFrom ?? certificate.generatedTo,
    certificate.generatedTo ?? certificate.generatedFrom,
  ];
  return from === undefined || to === undefined || to < from
    ? undefined
    : { from: Math.floor(from), to: Math.floor(to) };
}
