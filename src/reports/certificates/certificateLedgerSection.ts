/** `Certificate claims`: the claim ledger certificate by certificate, and the rows that cannot be read. */
import type { CertificateUse } from '../../calculation/certificates/certificateClaims';
import { isExpiring, isForOthers, isLapsed } from '../../calculation/certificates/matchStatus';
import { zero, type Node } from '../../calculation/graph/node';
import { proRata } from '../../calculation/rules/proRata';
import type { CertificateStatus, UnreadableRow } from '../../model/certificates/certificates';
import { nameKey } from '../../ledgers/cleanText';
import { formulaText } from '../../workbook/structuredReference';
import { orderedParts } from './certificateColumns';
import { figure, placeText, text } from '../layout/contents';
import { formats, type ReportContext } from '../context';
import { numberColumn } from '../layout/columns';
import type { Content, References } from '../layout/draft';
import { ledgerColumn } from '../layout/ledgerFormulas';
import { inMegawattHours } from '../sums/sumOf';
import { putLedgerRows, type ListedRow } from './ledgerRows';
import { putSection, type OfRow, type Section, type SectionColumn } from '../layout/section';

type Column = SectionColumn<CertificateUse>;

const certificateOf = (use: CertificateUse) => use.judged.certificate;

/** Name of the certificate as typed. */
export function nameCell(use: CertificateUse): Content {
  return text(certificateOf(use).name, { role: 'label' });
}

/** What a verdict rests on. */
const compared = [
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
  'redeemedOn',
  'generatedFrom',
  'generatedTo',
  'claimFrom',
  'claimTo',
  'volume',
] as const;

/** The claim ledger: how much of each certificate counts, is used and is left. */
export function putCertificateLedger(context: ReportContext): Section {
  const { calculation, words, drafts } = context;
  const { certificates: names } = words;
  return putSection<CertificateUse>(
    drafts.certificates,
    [...whatColumns(context), ...volumeColumns(context), ...dayColumns(context), ...numberColumns(context)],
    calculation.certificates.claims.certificates,
    { title: names.titles.ledger, table: 'Certificate_use' },
  );
}

function whatColumns(context: ReportContext): readonly Column[] {
  const { certificates: names, label, certificateStatus } = context.words;
  return [
    numberColumn(context.report.heads.number),
    { key: 'certificate', head: label.certificate, cell: nameCell },
    {
      key: 'dedicated',
      head: names.heads.dedicated,
      cell: (use) => text(use.judged.dedication.label || names.step.free),
    },
    { key: 'customer', head: names.heads.customer, cell: (use) => text(certificateOf(use).customer) },
    { key: 'scheme', head: names.heads.scheme, cell: (use) => text(certificateOf(use).scheme) },
    { key: 'status', head: names.heads.status, cell: (use) => text(certificateStatus[certificateOf(use).status]) },
    { key: 'invoice', head: names.heads.invoice, cell: (use) => text(use.judged.invoice) },
  ];
}

function volumeColumns(context: ReportContext): readonly Column[] {
  const { calculation, words, report } = context;
  const { claims } = calculation.certificates;
  const { heads } = words.certificates;
  const [first] = claims.certificates;
  const volumes = first && ledgerColumn(certificateOf(first).table, 'volume');
  const inMWh = (
    key: string,
    head: string,
    nodeOf: (use: CertificateUse) => Node,
    formula: (of: OfRow, references: References) => string,
  ): Column => ({ key, head, unit: 'MWh', cell: (use) => figure(nodeOf(use), formats.exactQuantity), formula });
  return [
    {
      key: 'volume',
      head: heads.volume,
      cell: (use) => figure(use.judged.volume, formats.exactQuantity),
      formula: (of) => `INDEX(${volumes ?? ''},${of('row')})`,
    },
    {
      key: 'unit',
      head: report.heads.unitRead,
      cell: (use) => text(certificateOf(use).unit.symbol, { align: 'center' }),
    },
    inMWh(
      'megawattHours',
      heads.megawattHours,
      ({ judged }) => judged.megawattHours,
      inMegawattHours(context, 'volume'),
    ),
    {
      key: 'countedShare',
      head: heads.countedShare,
      cell: (use) => figure(use.judged.countedShare, formats.share),
    },
    inMWh(
      'counted',
      heads.counted,
      ({ judged }) => judged.counted,
      (of) => `${of('megawattHours')}*${of('countedShare')}`,
    ),
    inMWh(
      'used',
      heads.used,
      ({ used }) => used,
      (of, { sheet }) => {
        const { parts } = context.laid('certificates');
        if (!parts) return '0';
        const ofPart = (key: 'used' | 'volume'): string => `INDEX(${parts.range(key, sheet)},${of('part')})`;
        return `IF(${of('part')}="",0,${proRata.formula(of('counted'), ofPart('used'), ofPart('volume'))})`;
      },
    ),
    inMWh(
      'left',
      heads.leftToClaim,
      ({ left }) => left,
      (of) => `${of('counted')}-${of('used')}`,
    ),
    inMWh(
      'uncounted',
      heads.uncounted,
      ({ uncounted }) => uncounted,
      (of) => `IF(${of('status')}=${statusText(context, 'redeemed')},${of('megawattHours')}-${of('counted')},0)`,
    ),
  ];
}

const statusText = ({ words }: ReportContext, status: CertificateStatus): string =>
  formulaText(words.certificateStatus[status]);

/** Whose time is over by the end of the period, or within the days after it. */
function dayColumns(context: ReportContext): readonly Column[] {
  const { words, calculation } = context;
  const { heads, figureHeads } = words.certificates;
  const { limits } = calculation.certificates.match;
  const held = (of: OfRow, day: string): string =>
    `AND(${of('status')}=${statusText(context, 'purchased')},${of('lastDay')}<>"",${day})`;
  const ifSo = (use: CertificateUse, isSo: boolean): Content =>
    figure(isSo ? use.judged.megawattHours : zero, formats.exactQuantity);
  return [
    {
      key: 'lastDay',
      head: heads.lastDay,
      cell: ({ judged: { lastDay } }) =>
        lastDay === undefined ? undefined : { value: Math.floor(lastDay), format: formats.date },
    },
    {
      key: 'lapsed',
      head: figureHeads.lapsed,
      unit: 'MWh',
      cell: (use) => ifSo(use, isLapsed(use.judged, limits)),
      formula: (of, { node }) => {
        const isOver = held(of, `${of('lastDay')}<${node(limits.periodEnd)}`);
        return `IF(OR(${of('status')}=${statusText(context, 'expired')},${isOver}),${of('megawattHours')},0)`;
      },
    },
    {
      key: 'expiring',
      head: figureHeads.expiring,
      unit: 'MWh',
      cell: (use) => ifSo(use, isExpiring(use.judged, limits)),
      formula: (of, { node }) => {
        const [day, end] = [of('lastDay'), node(limits.periodEnd)];
        return `IF(${held(of, `${day}>=${end},${day}<=${end}+${node(limits.expiryDays)}`)},${of('megawattHours')},0)`;
      },
    },
  ];
}

/** By which other tables and formulas find it: its row, whether it is of another beneficiary, and the numbers under which they list what it is part of. */
function numberColumns(context: ReportContext): readonly Column[] {
  const { calculation, words } = context;
  const { match, disclosure, matchings } = calculation.certificates;
  const { heads } = words.certificates;
  const partNumbers = new Map(orderedParts(context).map(({ part }, index) => [part, index + 1]));
  const invoiceNumbers = new Map(match.invoices.map((invoice, index) => [nameKey(invoice.invoice), index + 1]));
  const instrumentNumbers = new Map(
    disclosure.instruments.flatMap(({ certificates }, index) => certificates.map((use) => [use, index + 1] as const)),
  );
  const supplyNumbers = new Map(
    matchings
      .flatMap(({ matching }) => matching.monthly?.supplies ?? [])
      .flatMap((supply, index) => supply.certificates.map((judged) => [judged, index + 1] as const)),
  );
  const column = (key: string, head: string, numberOf: (use: CertificateUse) => number | undefined): Column => ({
    key,
    head,
    isForScreen: true,
    cell: (use) => ({ value: numberOf(use) ?? null, align: 'center' }),
  });
  return [
    column('row', heads.row, (use) => certificateOf(use).row + 1),
    column('otherBeneficiary', heads.otherBeneficiary, ({ judged }) => (isForOthers(judged) ? 1 : 0)),
    column('part', heads.part, ({ part }) => part && partNumbers.get(part)),
    ...(context.standing.includes('timeMatching')
      ? [column('supply', heads.supply, ({ judged }) => supplyNumbers.get(judged))]
      : []),
    column('instrument', heads.instrument, (use) => instrumentNumbers.get(use)),
    column('invoiceNumber', heads.invoiceNumber, ({ judged }) => invoiceNumbers.get(nameKey(judged.invoice))),
  ];
}

/** Rows that cannot be read; nothing where there are none. */
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
    ],
    unreadable,
    { title: names.titles.unreadable, column: 2 },
  );
}

/** All rows of the ledger as they were calculated, those that cannot be read among them, so that a mended one is noticed. */
export function putCertificateRows(context: ReportContext): Section | undefined {
  const { calculation, words, drafts } = context;
  const { facts, claims } = calculation.certificates;
  const table = facts.certificates[0]?.table ?? facts.unreadable[0]?.table;
  if (!table) return undefined;
  const rows: readonly ListedRow[] = [
    ...claims.certificates.map(({ judged: { certificate, isSlip } }) => ({ ...certificate, isSlip })),
    ...facts.unreadable.map(({ row, cells }) => ({
      name: cells.certificate.value,
      row,
      volume: undefined,
      isSlip: false,
    })),
  ];
  return putLedgerRows(context, drafts.certificates, {
    own: 'Certificate_rows',
    nameHead: words.label.certificate,
    table,
    keys: compared,
    rows: rows.toSorted((a, b) => a.row - b.row),
  });
}
