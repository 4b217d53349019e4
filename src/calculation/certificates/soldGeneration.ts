/** Own generation whose certificates were sold: its use takes the residual mix, as if it had been bought without a certificate. */
import type { Finding } from '../../findings/finding';
import { formulaKey } from '../../ledgers/cleanText';
import { placeOfCertificate, type CertificateFacts } from '../../model/certificates';
import { groupedBy } from '../../quantity/groupedBy';
import type { Plant } from '../../model/plant';
import { plainText } from '../../quantity/exact';
import { follows, numberOf, zero, type Node } from '../node';
import { partOfWhole } from '../rules/partOfWhole';
import { portion } from '../rules/portion';
import { total } from '../rules/total';
import { runClaims, type ClaimRun, type Consumer, type Pool } from './claimRun';
import type { Electricity } from './gridElectricity';
import type { JudgedCertificate } from './judgedCertificates';

/** Sold certificates of the same generation. */
export interface SoldPool extends Pool {
  /** Site, process and product that they name; empty for all own generation. */
  readonly label: string;
  /** With their own MWh, another certificate's claim left out. */
  readonly certificates: readonly { readonly judged: JudgedCertificate; readonly megawattHours: Node }[];
}

/** On-site electricity of a process, MWh. */
export interface ProcessSold {
  readonly process: number;
  readonly generated: Node;
  /** Used though the certificates were sold, and its part of all. */
  readonly withoutAttributes: Node;
  readonly share: Node;
}

export interface SoldGeneration {
  readonly run: ClaimRun<SoldPool>;
  /** Processes with on-site electricity; none where nothing was sold. */
  readonly processes: readonly ProcessSold[];
  /** MWh of all own use without attributes. */
  readonly withoutAttributes: Node;
}

/** Certificates that were sold and never bought are of own generation; what is generated in other years is not this year's. The narrowly named come first. */
export function soldGenerationOf(
  plant: Plant,
  electricity: Electricity,
  judged: readonly JudgedCertificate[],
  facts: CertificateFacts,
): SoldGeneration {
  const bought = new Set(facts.purchases.map(({ invoice }) => formulaKey(invoice)));
  const isOwn = ({ certificate, invoice }: JudgedCertificate): boolean =>
    certificate.status === 'sold' && (invoice === '' || !bought.has(formulaKey(invoice)));
  const isInPeriod = ({ certificate: { generatedFrom, generatedTo } }: JudgedCertificate): boolean =>
    (generatedFrom ?? generatedTo ?? plant.period.from) <= plant.period.to &&
    (generatedTo ?? generatedFrom ?? plant.period.to) >= Math.floor(plant.period.from);
  const own = [...electricity['on-site'].values()];
  const sold = judged.filter((certificate) => isOwn(certificate) && isInPeriod(certificate));
  const consumersOf = ({ dedication }: JudgedCertificate): readonly number[] =>
    own.flatMap(({ process }, index) => (dedication.processes.includes(process) ? [index] : []));
  const named = (consumers: readonly number[]): string =>
    consumers
      .map((index) => plant.processes[own[index]?.process ?? -1]?.label ?? '')
      .sort()
      .join(' ');
  const pools = [...groupedBy(sold, (certificate) => JSON.stringify(consumersOf(certificate))).values()]
    .map((group): SoldPool => {
      const certificates = group.map((certificate) => ({
        judged: certificate,
        megawattHours: follows(portion, certificate.megawattHours, certificate.ownShare),
      }));
      const [label = ''] = group.map(({ dedication }) => dedication.label).sort();
      return {
        label,
        consumers: group[0] ? consumersOf(group[0]) : [],
        certificates,
        volume: follows(total, ...certificates.map(({ megawattHours }) => megawattHours)),
      };
    })
    .sort((a, b) => a.consumers.length - b.consumers.length || (named(a.consumers) < named(b.consumers) ? -1 : 1));
  const run = runClaims(
    own.map(({ process, total: grid }): Consumer => ({ process, grid })),
    pools,
  );
  const processes =
    pools.length === 0
      ? []
      : own.map(({ process, total: generated }, index): ProcessSold => {
          const withoutAttributes = run.covered[index] ?? zero;
          return { process, generated, withoutAttributes, share: follows(partOfWhole, withoutAttributes, generated) };
        });
  return { run, processes, withoutAttributes: follows(total, ...processes.map((one) => one.withoutAttributes)) };
}

/** Pool by pool: what takes the residual mix, and what is sold beyond the own use. */
export function soldFindings({ run }: SoldGeneration): readonly Finding[] {
  return run.pools.flatMap(({ pool, used, left }): readonly Finding[] => {
    const [first] = pool.certificates;
    if (!first) return [];
    const say = (code: Finding['code'], severity: Finding['severity'], amount: Node): readonly Finding[] => {
      const value = numberOf(amount);
      if (!value || value.isZero()) return [];
      return [
        {
          code,
          severity,
          place: placeOfCertificate(first.judged.certificate, 'status'),
          details: { site: pool.label, value: plainText(value, 12), unit: 'MWh' },
        },
      ];
    };
    return [...say('own-generation-sold', 'warning', used), ...say('own-generation-sold-beyond', 'note', left)];
  });
}
