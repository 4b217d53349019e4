/** Own generation whose certificates were sold: its use takes the residual mix, as if it had been bought without a certificate. */
import { finding, type Finding } from '../../findings/finding';
import { nameKey } from '../../ledgers/cleanText';
import type { Days } from '../../model/calendarMonths';
import { invoiceNames } from '../../model/certificates/certificateInvoices';
import {
  placeOfCertificate,
  type CertificateFacts,
  type UnreadableRow,
  type CertificateKey,
} from '../../model/certificates/certificates';
import { mayBe, readText, unknownPurchases } from '../../model/certificates/unreadableCertificates';
import { groupedBy } from '../../quantity/groupedBy';
import type { Plant } from '../../model/plant';
import { plainText } from '../../quantity/exact';
import { follows, numberOf, unknownNode, zero, type Node } from '../graph/node';
import { partOfWhole } from '../rules/partOfWhole';
import { portion } from '../rules/portion';
import { total } from '../rules/total';
import { runClaims, type ClaimRun, type Consumer, type Pool } from './claimRun';
import type { ProcessOutput } from '../chain/outputs';
import { dedicationOf, dedicationOfUnreadable, marketsOfProcesses, type Dedication } from './dedication';
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
  /** Sold certificates that are not taken for this period's own generation. */
  readonly setAside: readonly Finding[];
}

/** Certificates that were sold and never bought are of own generation; what is generated in other years is not this year's. The narrowly named come first. */
export function soldGenerationOf(
  plant: Plant,
  outputs: readonly ProcessOutput[],
  electricity: Electricity,
  judged: readonly JudgedCertificate[],
  facts: CertificateFacts,
): SoldGeneration {
  const bought = new Set(facts.purchases.map(({ invoice }) => nameKey(invoice)));
  const isOwn = ({ certificate, invoice }: JudgedCertificate): boolean =>
    certificate.status === 'sold' && (invoice === '' || !bought.has(nameKey(invoice)));
  const isInPeriod = ({ certificate: { generatedFrom, generatedTo } }: JudgedCertificate): boolean =>
    (generatedFrom ?? generatedTo ?? plant.period.from) <= plant.period.to &&
    (generatedTo ?? generatedFrom ?? plant.period.to) >= Math.floor(plant.period.from);
  const own = [...electricity['on-site'].values()];
  const sold = judged.filter((certificate) => isOwn(certificate) && isInPeriod(certificate));
  const consumersOf = ({ processes }: Dedication): readonly number[] =>
    own.flatMap(({ process }, index) => (processes.includes(process) ? [index] : []));
  const named = (consumers: readonly number[]): string =>
    consumers
      .map((index) => plant.processes[own[index]?.process ?? -1]?.label ?? '')
      .sort()
      .join(' ');
  const unsure = unknownSales(plant, outputs, sold, facts);
  const isUnsure = new Set(unsure.flatMap(({ certificate }) => certificate ?? []));
  const unknown = unsure.map(({ dedication, errors }): SoldPool => ({
    label: '',
    consumers: consumersOf(dedication),
    certificates: [],
    volume: unknownNode(errors),
  }));
  const known = sold.filter((certificate) => !isUnsure.has(certificate));
  const pools = [...groupedBy(known, ({ dedication }) => JSON.stringify(consumersOf(dedication))).values()]
    .map((group): SoldPool => {
      const certificates = group.map((certificate) => ({
        judged: certificate,
        megawattHours: follows(portion, certificate.megawattHours, certificate.ownShare),
      }));
      const [label = ''] = group.map(({ dedication }) => dedication.label).sort();
      return {
        label,
        consumers: group[0] ? consumersOf(group[0].dedication) : [],
        certificates,
        volume: follows(total, ...certificates.map(({ megawattHours }) => megawattHours)),
      };
    })
    .sort((a, b) => a.consumers.length - b.consumers.length || (named(a.consumers) < named(b.consumers) ? -1 : 1));
  const run = runClaims(
    own.map(({ process, total: grid }): Consumer => ({ process, grid })),
    // What is not known comes first, so that everything behind it is unknown, too.
    [...unknown, ...pools],
  );
  const processes =
    pools.length + unknown.length === 0
      ? []
      : own.map(({ process, total: generated }, index): ProcessSold => {
          const withoutAttributes = run.covered[index] ?? zero;
          return { process, generated, withoutAttributes, share: follows(partOfWhole, withoutAttributes, generated) };
        });
  return {
    run,
    processes,
    withoutAttributes: follows(total, ...processes.map((one) => one.withoutAttributes)),
    setAside: own.length === 0 ? [] : setAside(judged.filter(isOwn), sold),
  };
}

/** Sold certificates of other years, said once with their number, and of another market than all that is generated. */
function setAside(own: readonly JudgedCertificate[], sold: readonly JudgedCertificate[]): readonly Finding[] {
  const say = (
    { certificate }: JudgedCertificate,
    severity: Finding['severity'],
    key: CertificateKey,
    more: { readonly count: string } | { readonly value: string },
  ): Finding =>
    finding(
      'sold-certificate-set-aside',
      placeOfCertificate(certificate, key),
      { certificate: certificate.name, ...more },
      severity,
    );
  const elsewhen = own.filter((certificate) => !sold.includes(certificate));
  const elsewhere = sold.filter(({ verdicts }) =>
    verdicts.inventory.reasons.some(({ code }) => code === 'other market'),
  );
  return [
    ...elsewhen.slice(0, 1).map((one) => say(one, 'note', 'generatedFrom', { count: String(elsewhen.length) })),
    ...elsewhere.map((one) => say(one, 'warning', 'country', { value: one.certificate.country })),
  ];
}

/** Sales of which it is not known how much, of what, or whether it was bought before. */
function unknownSales(
  plant: Plant,
  outputs: readonly ProcessOutput[],
  sold: readonly JudgedCertificate[],
  facts: CertificateFacts,
): readonly {
  readonly certificate?: JudgedCertificate;
  readonly dedication: Dedication;
  readonly errors: readonly Finding[];
}[] {
  const markets = marketsOfProcesses(plant);
  const invoiceOf = invoiceNames(facts.purchases);
  const bought = new Set(facts.purchases.map(({ invoice }) => nameKey(invoice)));
  const ofRows = facts.unreadable.filter((row) => {
    const invoice = invoiceOf({ invoice: readText(row.cells.invoice), name: readText(row.cells.certificate) });
    const isBought = !row.cells.invoice.isUnread && invoice !== '' && bought.has(nameKey(invoice));
    return mayBe(row, 'sold') && !isBought && mayBeGeneratedIn(row, plant.period);
  });
  return [
    ...(facts.tableErrors.length > 0
      ? [
          {
            dedication: dedicationOf({ product: '', process: '', site: '', country: '' }, plant, outputs, markets),
            errors: facts.tableErrors,
          },
        ]
      : []),
    ...ofRows.map((row) => ({
      dedication: dedicationOfUnreadable(row, plant, outputs, markets),
      errors: row.errors,
    })),
    ...sold.flatMap((certificate) => {
      const errors = [...unknownPurchases(certificate.certificate, facts), ...certificate.targetErrors];
      return errors.length > 0
        ? [{ certificate, dedication: certificate.mayCover ?? certificate.dedication, errors }]
        : [];
    }),
  ];
}

/** False where both days of generation can be read and lie outside the period. */
function mayBeGeneratedIn(row: UnreadableRow, period: Days): boolean {
  if (row.cells.generatedFrom.isUnread || row.cells.generatedTo.isUnread) return true;
  const [from, to] = [row.cells.generatedFrom.value, row.cells.generatedTo.value];
  return (from ?? to ?? period.from) <= period.to && (to ?? from ?? period.to) >= Math.floor(period.from);
}

/** Pool by pool: what takes the residual mix, and what is sold beyond the own use. */
export function soldFindings({ run, setAside }: SoldGeneration): readonly Finding[] {
  const ofPools = run.pools.flatMap(({ pool, used, left }): readonly Finding[] => {
    const [first] = pool.certificates;
    if (!first) return [];
    const say = (code: 'own-generation-sold' | 'own-generation-sold-beyond', amount: Node): readonly Finding[] => {
      const value = numberOf(amount);
      if (!value || value.isZero()) return [];
      return [
        finding(code, placeOfCertificate(first.judged.certificate, 'status'), {
          site: pool.label,
          value: plainText(value, 12),
          unit: 'MWh',
        }),
      ];
    };
    return [...say('own-generation-sold', used), ...say('own-generation-sold-beyond', left)];
  });
  return [...setAside, ...ofPools];
}
