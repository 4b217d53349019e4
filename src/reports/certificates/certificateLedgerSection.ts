/** `Certificate claims`: the claim ledger certificate by certificate, and the rows that cannot be read. */
import { recordOf } from '../../quantity/recordOf';
import type { CertificateUse } from '../../calculation/certificates/certificateClaims';
import { isForOthers } from '../../calculation/certificates/matchStatus';
import { proRata } from '../../calculation/rules/proRata';
import { nameKey } from '../../ledgers/cleanText';
import type { UnreadableRow } from '../../model/certificates/certificates';
import { toDouble } from '../../quantity/exact';
import { ledgerFigure, orderedParts, whyText } from './certificateColumns';
import { figure, placeText, text } from '../layout/contents';
import { formats, type ReportContext } from '../context';
import { reference, type Cell, type Content } from '../layout/draft';
import { sumIn } from '../layout/sums';
import { rowChanged } from './rowChanged';
import { putSection, type Section, type SectionColumn } from '../layout/section';

/** Name of the certificate as typed. */
export function nameCell({ judged: { certificate } }: CertificateUse): Content {
  return text(certificate.name, { role: 'label' });
}

/** What a verdict rests on; volumes are followed by formulas. */
const comparedColumns = [
  'certificate',
  'serialFrom',
  'serialTo',
  'scheme',
  'unit',
  'technology',
  'country',
  'status',
  'beneficiary',
  'site',
  'process',
  'product',
  'customer',
  'purpose',
  'invoice',
  'verificationKey',
] as const;
const comparedDays = ['redeemedOn', 'generatedFrom', 'generatedTo', 'claimFrom', 'claimTo'] as const;

/** The claim ledger: how much of each certificate counts, is used and is left. Its rows are those of the entries. */
export function putCertificateLedger(context: ReportContext, entries: Section): Section {
  const { calculation, words, drafts } = context;
  const { claims, match } = calculation.certificates;
  const { certificates: names, label } = words;
  const partNumbers = new Map(orderedParts(context).map(({ part }, index) => [part, index + 1]));
  const invoiceNumbers = new Map(match.invoices.map((invoice, index) => [nameKey(invoice.invoice), index + 1]));
  const instrumentNumbers = new Map(
    calculation.certificates.disclosure.instruments.flatMap(({ certificates }, index) =>
      certificates.map((use) => [use, index + 1] as const),
    ),
  );
  const certificateOf = (use: CertificateUse) => use.judged.certificate;
  const section = putSection<CertificateUse>(
    drafts.certificates,
    [
      { key: 'certificate', head: label.certificate, cell: (use) => nameCell(use) },
      {
        key: 'dedicated',
        head: names.heads.dedicated,
        cell: (use) => text(use.judged.dedication.label || names.step.free),
      },
      { key: 'customer', head: names.heads.customer, cell: (use) => text(certificateOf(use).customer) },
      { key: 'scheme', head: names.heads.scheme, cell: (use) => text(certificateOf(use).scheme) },
      {
        key: 'status',
        head: names.heads.status,
        cell: (use) => text(words.certificateStatus[certificateOf(use).status]),
      },
      { key: 'invoice', head: names.heads.invoice, cell: (use) => text(use.judged.invoice) },
      { key: 'row', head: names.heads.row, cell: (use) => ({ value: certificateOf(use).row + 1, align: 'center' }) },
      {
        key: 'volume',
        head: names.heads.volume,
        cell: (use, at) =>
          ledgerFigure(use.judged.volume, certificateOf(use).table, 'volume', at('row'), formats.exactQuantity),
      },
      {
        key: 'unit',
        head: label.unit,
        cell: (use) => text(certificateOf(use).unitText, { align: 'center' }),
      },
      {
        key: 'megawattHours',
        head: names.heads.megawattHours,
        unit: 'MWh',
        cell: (use) => figure(use.judged.megawattHours, formats.exactQuantity),
      },
      {
        key: 'countedShare',
        head: names.heads.countedShare,
        unit: context.report.units.share,
        cell: (use) => figure(use.judged.countedShare, formats.share),
      },
      {
        key: 'counted',
        head: names.heads.counted,
        unit: 'MWh',
        cell: (use) => figure(use.judged.counted, formats.exactQuantity),
      },
      { key: 'used', head: names.heads.used, unit: 'MWh', cell: (use, at) => usedCell(context, use, at) },
      {
        key: 'left',
        head: names.heads.leftToClaim,
        unit: 'MWh',
        cell: (use) => figure(use.left, formats.exactQuantity),
      },
      {
        key: 'uncounted',
        head: names.heads.uncounted,
        unit: 'MWh',
        cell: (use) => figure(use.uncounted, formats.exactQuantity),
      },
      {
        key: 'changed',
        head: names.heads.changed,
        cell: (use, at, index) => {
          const { table, row } = certificateOf(use);
          const known = comparedDays.filter((key) => certificateOf(use)[key] !== undefined);
          return rowChanged(table, row, at('row'), {
            same: [...comparedColumns, ...comparedDays.filter((key) => !known.includes(key))],
            followed: ['volume'],
            days: recordOf(known, (key) => entries.cell(key, index)),
            volume: {
              before: at('before'),
              slip: () => context.laid('reconciliation').slip,
              isSlip: use.judged.isSlip,
            },
          });
        },
      },
      { key: 'why', head: names.heads.why, cell: (use) => text(whyText(words, use.judged), { wrap: true }) },
      {
        key: 'part',
        head: names.heads.part,
        cell: (use) => ({ value: (use.part && partNumbers.get(use.part)) ?? null, align: 'center' }),
      },
      ...(context.standing.includes('timeMatching') ? [supplyColumn(context)] : []),
      {
        key: 'instrument',
        head: names.heads.instrument,
        cell: (use) => ({ value: instrumentNumbers.get(use) ?? null, align: 'center' }),
      },
      {
        key: 'invoiceNumber',
        head: names.heads.invoiceNumber,
        cell: (use) => ({ value: invoiceNumbers.get(nameKey(use.judged.invoice)) ?? null, align: 'center' }),
      },
      {
        key: 'otherBeneficiary',
        head: names.heads.otherBeneficiary,
        cell: (use) => ({ value: isForOthers(use.judged) ? 1 : 0, align: 'center' }),
      },
      {
        key: 'before',
        head: names.heads.asCalculated,
        cell: (use) => ({ value: toDouble(certificateOf(use).volume), format: formats.exactQuantity }),
      },
    ],
    claims.certificates,
    { title: names.titles.ledger, note: names.notes.changed },
  );
  drafts.certificates.extras.autoFilter = section.filterRange;
  return section;
}

/** The supply of `Time matching` that a certificate is part of. */
function supplyColumn({ calculation, words }: ReportContext): SectionColumn<CertificateUse> {
  const supplies = calculation.certificates.matchings.flatMap(({ matching }) => matching.monthly?.supplies ?? []);
  const numbers = new Map(
    supplies.flatMap((supply, index) => supply.certificates.map((judged) => [judged, index + 1] as const)),
  );
  return {
    key: 'supply',
    head: words.certificates.heads.supply,
    cell: (use) => ({ value: numbers.get(use.judged) ?? null, align: 'center' }),
  };
}

/** Its share of what its part uses; where it is the whole part, the claims of the part themselves. */
function usedCell(context: ReportContext, use: CertificateUse, at: (key: string) => Cell): Content {
  const { part } = use;
  const used = part && context.calculation.certificates.claims.usedByPart.get(part);
  if (!part || !used) return { value: 0, format: formats.exactQuantity };
  return figure(use.used, formats.exactQuantity, ({ node, sheet }) => {
    if (use.used !== used) return proRata.formula(reference(at('counted'), sheet), node(used), node(part.volume));
    return sumIn(context.laid('certificates').claims, 'megawattHours', sheet, ['part', reference(at('part'), sheet)]);
  });
}

/** Rows that cannot be read, so that a mended one is noticed; nothing where there are none. */
export function putUnreadable(context: ReportContext): Section | undefined {
  const { calculation, words, drafts } = context;
  const { unreadable } = calculation.certificates.facts;
  const { certificates: names, label } = words;
  if (unreadable.length === 0) return undefined;
  return putSection<UnreadableRow>(
    drafts.certificates,
    [
      {
        key: 'certificate',
        head: label.certificate,
        cell: ({ cells }) => text(cells.certificate.value, { role: 'label' }),
      },
      { key: 'finding', head: label.place, cell: ({ errors: [first] }) => text(first ? placeText(first) : '') },
      { key: 'row', head: names.heads.row, cell: ({ row }) => ({ value: row + 1, align: 'center' }) },
      {
        key: 'changed',
        head: names.heads.changed,
        cell: ({ table, row }, at) => rowChanged(table, row, at('row'), { same: [...table.columns.keys()] }),
      },
    ],
    unreadable,
    { title: names.titles.unreadable },
  );
}
