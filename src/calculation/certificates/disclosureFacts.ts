/** What must be said with market-based figures: instruments, vintages, markets, what the rest takes, and both methods. */
import { formulaKey } from '../../ledgers/cleanText';
import { marketOfCountry } from '../../model/markets';
import { follows, numberOf, type Node } from '../node';
import { total } from '../rules/total';
import type { EmissionLine } from '../emissionLines';
import type { CertificateClaims, CertificateUse } from './certificateClaims';
import type { Electricity } from './gridElectricity';

/** Certificates that are used, alike in scheme, technology and country. */
export interface Instrument {
  readonly scheme: string;
  readonly technology: string;
  readonly country: string;
  /** First and last day of generation as serials; nothing where one of them does not say. */
  readonly generated: { readonly from: number; readonly to: number } | undefined;
  /** Used, MWh. */
  readonly used: Node;
  readonly certificates: readonly CertificateUse[];
}

export interface DisclosureFacts {
  readonly instruments: readonly Instrument[];
  readonly markets: readonly string[];
  /** True where what is uncovered takes a residual mix everywhere. */
  readonly hasResidualMix: boolean;
  /** MWh used for customers' products that are not named; nothing where there are none. */
  readonly unnamed: Node | undefined;
  readonly hasDedicated: boolean;
}

/** The facts of the claims; instruments in the order of the ledger. */
export function disclosureFacts(claims: CertificateClaims, electricity: Electricity, lines: readonly EmissionLine[]): DisclosureFacts {
  const groups = new Map<string, CertificateUse[]>();
  for (const use of claims.certificates) {
    if (!use.part || numberOf(use.used)?.isZero()) continue;
    const { scheme, technology, country } = use.judged.certificate;
    const key = JSON.stringify([scheme, formulaKey(technology), marketOfCountry(country) ?? '']);
    const group = groups.get(key);
    if (group) group.push(use);
    else groups.set(key, [use]);
  }
  const instruments = [...groups.values()].map((certificates): Instrument => {
    const dates = certificates.map(({ judged: { certificate } }) => ({ from: certificate.generatedFrom ?? certificate.generatedTo, to: certificate.generatedTo ?? certificate.generatedFrom }));
    const known = dates.flatMap(({ from, to }) => (from === undefined || to === undefined ? [] : [{ from, to }]));
    const first = certificates[0]?.judged.certificate;
    return {
      scheme: first?.scheme ?? '', technology: first?.technology ?? '', country: first?.country ?? '', certificates, used: follows(total, ...certificates.map(({ used }) => used)),
      generated: known.length === dates.length && known.length > 0 ? { from: Math.min(...known.map(({ from }) => from)), to: Math.max(...known.map(({ to }) => to)) } : undefined,
    };
  });
  const unnamed = claims.claims.filter((claim) => !claim.part.forProducts);
  const grid = [...electricity.grid.values()].flatMap((process) => process.lines.map((line) => line.input));
  const takesResidual = (input: EmissionLine['input']): boolean => lines.some((line) => line.input === input && line.component === 'residual' && line.channels.includes('scope2Market'));
  return {
    instruments, markets: [...new Set(instruments.flatMap(({ country }) => marketOfCountry(country) ?? []))], hasResidualMix: grid.length > 0 && grid.every(takesResidual),
    unnamed: unnamed.length > 0 ? follows(total, ...unnamed.map((claim) => claim.megawattHours)) : undefined,
    hasDedicated: claims.claims.some((claim) => claim.pool.dedication.step === 'product'),
  };
}
