/** What must be said with market-based figures: instruments, vintages, markets, what the rest takes, and both methods. */
import type { Factor } from '../../model/factors';
import { groupedBy } from '../../quantity/groupedBy';
import { marketOfCountry } from '../../model/certificates/markets';
import { technologyFamily } from '../../model/certificates/technologies';
import { follows, numberOf, reasonsOf, unknownTerms, type Node } from '../graph/node';
import { total } from '../rules/total';
import type { EmissionLine } from '../emissions/emissionLine';
import type { CertificateClaims, CertificateUse } from './certificateClaims';
import { mayBeUnnamed } from './claimPools';
import type { Electricity } from './gridElectricity';

/** Certificates that are used, alike in scheme, technology and country. */
export interface Instrument {
  readonly scheme: string;
  readonly technology: string;
  readonly country: string;
  readonly market: string;
  /** First and last day of generation as serials, of those that say them. */
  readonly generated: { readonly from: number; readonly to: number } | undefined;
  /** First and last day of redemption as serials. */
  readonly redeemed: { readonly from: number; readonly to: number } | undefined;
  /** Used of those that do not say them, MWh; nothing where all do. */
  readonly undated: Node | undefined;
  /** Used, MWh. */
  readonly used: Node;
  readonly certificates: readonly CertificateUse[];
}

export interface DisclosureFacts {
  readonly instruments: readonly Instrument[];
  readonly markets: readonly string[];
  /** True where what is uncovered takes a residual mix everywhere; the factors that it takes. */
  readonly hasResidualMix: boolean;
  readonly residualFactors: readonly { readonly factor: Factor; readonly source: string }[];
  /** MWh used for customers' products that are not named; nothing where there are none. */
  readonly unnamed: Node | undefined;
  /** MWh used by product and customer that certificates are dedicated to. */
  readonly dedicated: readonly { readonly product: string; readonly customer: string; readonly megawattHours: Node }[];
}

/** The facts of the claims; instruments in the order of the ledger. */
export function disclosureFacts(
  claims: CertificateClaims,
  electricity: Electricity,
  lines: readonly EmissionLine[],
): DisclosureFacts {
  // Rows that cannot be read may be of any instrument, and for any product.
  const unread = unknownTerms(
    claims.run.pools.flatMap(({ pool }) =>
      pool.parts.filter(({ certificates }) => certificates.length === 0).flatMap(({ volume }) => reasonsOf(volume)),
    ),
  );
  const used = claims.certificates.filter((use) => use.part && !numberOf(use.used)?.isZero());
  const groups = groupedBy(
    used,
    ({
      judged: {
        certificate: { scheme, technology, country },
      },
    }) => JSON.stringify([scheme, technologyFamily(technology), marketOfCountry(country) ?? '']),
  );
  const instruments = [...groups.values()].map((certificates): Instrument => {
    const spans = certificates.map(
      ({
        judged: {
          certificate: { generatedFrom, generatedTo },
        },
      }) => [generatedFrom ?? generatedTo, generatedTo ?? generatedFrom] as const,
    );
    const known = spans.flatMap(([from, to]) => (from === undefined || to === undefined ? [] : [{ from, to }]));
    const undated = certificates.filter((_, index) => spans[index]?.[0] === undefined);
    const first = certificates[0]?.judged.certificate;
    return {
      scheme: first?.scheme ?? '',
      technology: first?.technology ?? '',
      country: first?.country ?? '',
      market: marketOfCountry(first?.country ?? '') ?? '',
      certificates,
      used: follows(total, ...certificates.map(({ used }) => used), ...unread),
      undated: undated.length > 0 ? follows(total, ...undated.map(({ used }) => used), ...unread) : undefined,
      generated: spanOf(known.flatMap(({ from, to }) => [from, to])),
      redeemed: spanOf(certificates.flatMap(({ judged }) => judged.certificate.redeemedOn ?? [])),
    };
  });
  const unnamed = claims.claims.filter((claim) => mayBeUnnamed(claim.part));
  const grid = [...electricity.grid.values()].flatMap((process) => process.lines.map((line) => line.input));
  const residualLines = (input: EmissionLine['input']): readonly EmissionLine[] =>
    lines.filter(
      (line) => line.input === input && line.component === 'residual' && line.channels.includes('scope2Market'),
    );
  const factors = new Map(
    grid.flatMap(residualLines).flatMap(({ factor }) => (factor ? [[factor.row, factor] as const] : [])),
  );
  return {
    instruments,
    markets: [...new Set(instruments.flatMap(({ market }) => (market === '' ? [] : [market])))],
    hasResidualMix: grid.length > 0 && grid.every((input) => residualLines(input).length > 0),
    residualFactors: [...factors.values()].map((factor) => ({
      factor,
      source: [factor.source, factor.reference].filter(Boolean).join(', '),
    })),
    unnamed: unnamed.length > 0 ? follows(total, ...unnamed.map((claim) => claim.megawattHours), ...unread) : undefined,
    dedicated: dedicatedClaims(claims, unread),
  };
}

/** The first and the last of some days; nothing for none. */
function spanOf(days: readonly number[]): Instrument['generated'] {
  if (days.length === 0) return undefined;
  const [from, to] = [(a: number, b: number) => Math.min(a, b), (a: number, b: number) => Math.max(a, b)] as const;
  return { from: days.reduce(from), to: days.reduce(to) };
}

/** What is used of certificates dedicated to products, by product and customer. */
function dedicatedClaims(claims: CertificateClaims, unread: readonly Node[]): DisclosureFacts['dedicated'] {
  const dedicated = claims.claims.filter(({ pool, part }) => pool.dedication.step === 'product' && part.forProducts);
  const groups = groupedBy(dedicated, (claim) =>
    JSON.stringify([claim.output?.product.name ?? '', claim.part.customer]),
  );
  return [...groups].flatMap(([key, group]) => {
    const [product = '', customer = ''] = JSON.parse(key) as readonly string[];
    const megawattHours = follows(total, ...group.map((claim) => claim.megawattHours), ...unread);
    return numberOf(megawattHours)?.isZero() ? [] : [{ product, customer, megawattHours }];
  });
}
