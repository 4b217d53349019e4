/** What the certificate sheets share: numbers by which their sections name one another, live ledger cells, reasons in words. */
import type { CertificatePool, PoolPart } from '../calculation/certificates/certificateClaims';
import type { JudgedCertificate } from '../calculation/certificates/judgedCertificates';
import type { Node } from '../calculation/node';
import type { LedgerTable } from '../ledgers/ledgerTable';
import { wordFor, type Words } from '../language/words';
import type { Reason } from '../model/eligibility';
import { purposes } from '../model/eligibilityRules';
import { figure } from './contents';
import { formats, type ReportContext } from './context';
import { reference, type Cell, type Content } from './draft';
import { ledgerColumn } from './ledgerFormulas';
import type { Section } from './section';

/** The sections as they are laid out, for the formulas of the others. */
export interface CertificateSections {
  entries?: Section;
  ledger?: Section;
  parts?: Section;
  pools?: Section;
  consumers?: Section;
  claims?: Section;
  purchases?: Section;
}

export const perMegawattHour = 'tCO2e/MWh';
export const moneyFormat = '#,##0.00_)';

/** Number of a pool, from 1 in the order of use. */
export function poolNumber(context: ReportContext, pool: CertificatePool): number {
  return context.calculation.certificates.claims.run.pools.findIndex((run) => run.pool === pool) + 1;
}

/** Parts of all pools in the order of use. */
export function orderedParts(context: ReportContext): readonly { readonly pool: CertificatePool; readonly part: PoolPart }[] {
  return context.calculation.certificates.claims.run.pools.flatMap(({ pool }) => pool.parts.map((part) => ({ pool, part })));
}

/** A number of the ledger, live by its row, which stands in a cell. */
export function ledgerFigure(node: Node, table: LedgerTable, key: string, row: Cell, format: string = formats.quantity): Content {
  return figure(node, format, ({ sheet }) => `INDEX(${ledgerColumn(table, key) ?? ''},${reference(row, sheet)})`);
}

/** A part in proportion, as one formula for every row: `own` of the whole that is used. */
export function proRataFormula(own: string, used: string, whole: string): string {
  return `IF(${whole}=0,0,${own}*MIN(1,${used}/${whole}))`;
}

/** A reason in words, with what differs and whether its rule was checked. */
export function reasonText({ certificates: words }: Words, { code, rule, detail }: Reason): string {
  const name = rule ? wordFor(words.ruleName, rule.id) : words.reason[code];
  const further = [detail ?? '', rule && !rule.checked ? words.notChecked : ''].filter(Boolean).join('; ');
  return further === '' ? name : `${name} (${further})`;
}

/** Why a certificate counts or not, purpose by purpose; what all purposes share is said once. */
export function whyText(words: Words, { verdicts }: JudgedCertificate): string {
  const common = [...verdicts.inventory.reasons, ...verdicts.inventory.conditions].map((reason) => reasonText(words, reason));
  const apart = purposes.filter((purpose) => purpose === 'product' || purpose === 'RE100').flatMap((purpose) => {
    const own = [...verdicts[purpose].reasons, ...verdicts[purpose].conditions].map((reason) => reasonText(words, reason)).filter((reason) => !common.includes(reason));
    return own.length > 0 ? [`${words.certificates.purpose[purpose]}: ${own.join(', ')}`] : [];
  });
  return [...(common.length > 0 ? [common.join(', ')] : []), ...apart].join(' · ');
}
