/** What a certificate may be used for: the processes, and the product, that it is dedicated to, inside its market. */
import { nameKey } from '../../ledgers/cleanText';
import type { Certificate, UnreadableRow } from '../../model/certificates/certificates';
import { stepOf, type Step } from '../../model/certificates/doubleClaims';
import { readText } from '../../model/certificates/unreadableCertificates';
import { marketOf, marketOfCountry } from '../../model/certificates/markets';
import { carriesBurden, type Plant } from '../../model/plant';
import { regionOfSite } from '../../model/reportSettings';
import { nearestName } from '../../quantity/nearestName';
import type { ProcessOutput } from '../chain/outputs';

/** The part of a certificate that says what it is for. */
type Dedicated = Pick<Certificate, 'product' | 'process' | 'site' | 'country'>;

export interface Dedication {
  readonly step: Step;
  /** Narrower dedications first, from 0; what has one rank is equally narrow. */
  readonly rank: number;
  /** The texts of product, process and site, for people. */
  readonly label: string;
  /** Key of the product, set in the step of products. */
  readonly product: string | undefined;
  /** Processes of the plant, inside the market where it is known; ascending. */
  readonly processes: readonly number[];
  /** Markets of the processes before the market was looked at. */
  readonly markets: readonly (string | undefined)[];
  /** True where no other ledger names its site, so that it is taken for the site that they leave blank. */
  readonly isSiteElsewhere: boolean;
  /** A name that no ledger has, with the nearest known one. */
  readonly unknown: { readonly value: string; readonly near: string } | undefined;
}

/** The market of every process, from the region of its site; nothing where the region is none that we know. */
export function marketsOfProcesses(plant: Plant): readonly (string | undefined)[] {
  return plant.processes.map(
    (process) => marketOf(regionOfSite(plant.settings, process.site)) ?? marketOf(process.site),
  );
}

/** Resolves a dedication. A site that no ledger names is taken for the site that the ledgers leave blank, as everywhere. */
export function dedicationOf(
  certificate: Dedicated,
  plant: Plant,
  outputs: readonly ProcessOutput[],
  markets: readonly (string | undefined)[],
): Dedication {
  const { product, process, site } = certificate;
  const step = stepOf(certificate);
  const known = new Set(plant.processes.map((candidate) => nameKey(candidate.site)));
  const wantedSite = known.has(nameKey(site)) ? nameKey(site) : '';
  const atSite = (index: number): boolean => site === '' || nameKey(plant.processes[index]?.site ?? '') === wantedSite;
  const named = plant.processes
    .filter((candidate) => process === '' || nameKey(candidate.process) === nameKey(process))
    .map((candidate) => candidate.index);
  const makers = new Set(
    outputs
      .filter((output) => carriesBurden(output) && nameKey(output.product.name) === nameKey(product))
      .map((output) => output.process),
  );
  const meant = named.filter((index) => atSite(index) && (product === '' || makers.has(index)));
  const market = marketOfCountry(certificate.country);
  const processes = meant.filter(
    (index) => market === undefined || markets[index] === undefined || markets[index] === market,
  );
  const narrowness = [
    product !== '' && process !== '' && site !== '',
    product !== '' && process !== '',
    product !== '' && site !== '',
    product !== '',
    process !== '' && site !== '',
    process !== '',
    site !== '',
  ];
  const rank = narrowness.indexOf(true);
  return {
    step,
    rank: rank < 0 ? narrowness.length : rank,
    label: [product, process, site].filter(Boolean).join(' · '),
    product: product === '' ? undefined : nameKey(product),
    processes,
    isSiteElsewhere: site !== '' && !known.has(nameKey(site)) && meant.length > 0,
    markets: meant.map((index) => markets[index]),
    unknown: meant.length === 0 && step !== 'free' ? unknownName(certificate, plant) : undefined,
  };
}

/** The dedication put before all others, because what it says is not known: whatever it may cover is unknown before anything else is used. */
export function anyDedication(dedication: Dedication): Dedication {
  return { ...dedication, rank: -1, product: undefined, unknown: undefined };
}

/** What a row that cannot be read may be used for: as it says where product, process and site can be read, else wherever the readable ones of them allow. */
export function dedicationOfUnreadable(
  row: UnreadableRow,
  plant: Plant,
  outputs: readonly ProcessOutput[],
  markets: readonly (string | undefined)[],
): Dedication {
  const { product, process, site, country } = row.cells;
  const said: Dedicated = {
    product: readText(product),
    process: readText(process),
    site: readText(site),
    country: readText(country),
  };
  const dedication = dedicationOf(said, plant, outputs, markets);
  if (dedication.unknown) return mayCoverOf(said, plant, outputs, markets);
  return [product, process, site].some(({ isUnread }) => isUnread) ? anyDedication(dedication) : dedication;
}

/** What a certificate with a name that no ledger has may be used for: wherever its other names allow. */
export function mayCoverOf(
  certificate: Dedicated,
  plant: Plant,
  outputs: readonly ProcessOutput[],
  markets: readonly (string | undefined)[],
): Dedication {
  const { unknown } = dedicationOf(certificate, plant, outputs, markets);
  const without = (key: keyof Dedicated): string =>
    nameKey(certificate[key]) === nameKey(unknown?.value ?? '') ? '' : certificate[key];
  const { country } = certificate;
  const others = { product: without('product'), process: without('process'), site: without('site'), country };
  const found = dedicationOf(others, plant, outputs, markets);
  return anyDedication(
    found.unknown ? dedicationOf({ product: '', process: '', site: '', country }, plant, outputs, markets) : found,
  );
}

/** The first of the names that nothing has; where all are known they do not belong together. */
function unknownName(
  { product, process, site }: Dedicated,
  plant: Plant,
): { readonly value: string; readonly near: string } {
  const names: readonly (readonly [string, readonly string[]])[] = [
    [product, [...plant.products.values()].map(({ name }) => name)],
    [process, plant.processes.map((candidate) => candidate.process)],
    [site, plant.processes.map((candidate) => candidate.site)],
  ];
  for (const [value, known] of names) {
    if (value !== '' && !known.some((name) => nameKey(name) === nameKey(value)))
      return { value, near: nearestName(value, known.filter(Boolean)) ?? '' };
  }
  return { value: [product, process, site].filter(Boolean).join(' · '), near: '' };
}
