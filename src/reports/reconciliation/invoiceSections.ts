/** On `Reconciliation`: a row for each invoice, its volumes and its status, and below how much money of it is at risk and why. */
import type { InvoiceMatch } from '../../calculation/certificates/invoiceMatch';
import { volumeKeys, type FigureKey } from '../../calculation/certificates/matchFigures';
import { matchStatuses, type MatchStatus } from '../../calculation/certificates/matchStatus';
import { atMost } from '../../calculation/rules/atMost';
import { excess } from '../../calculation/rules/excess';
import { olderThan } from '../../calculation/rules/olderThan';
import { partOfWhole } from '../../calculation/rules/partOfWhole';
import { formulaText } from '../../workbook/structuredReference';
import { formats, type ReportContext } from '../context';
import { numberColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { putSection, type OfRow, type Section, type SectionColumn } from '../layout/section';
import { sumIn, type SumCriterion } from '../layout/sums';
import {
  ageColumns,
  currencyColumn,
  figureColumns,
  limitIn,
  matchSections,
  moneyCell,
  withheldText,
  type RowFormula,
} from './matchColumns';

/** So many certificates of an invoice are named; the others are counted. */
const named = 3;

/** Invoices with what is held for them. */
export function putInvoices(context: ReportContext): Section {
  const { words, drafts, calculation } = context;
  const { match } = calculation.certificates;
  const { titles, heads, notes, figureHeads } = words.certificates;
  const groups = new Map(
    match.suppliers.flatMap((supplier, index) => supplier.invoices.map((invoice) => [invoice, index + 1] as const)),
  );
  const money = (key: 'cost' | 'atRisk'): SectionColumn<InvoiceMatch> => ({
    key,
    head: figureHeads[key],
    cell: (invoice) => moneyCell(context, invoice, invoice[key]),
    formula: (of, { sheet }) => `INDEX(${matchSections(context).money.range(key, sheet)},${of('number')})`,
  });
  return putSection<InvoiceMatch>(
    drafts.reconciliation,
    [
      numberColumn(heads.invoiceNumber),
      { key: 'invoice', head: heads.invoice, cell: ({ invoice }) => text(invoice || '–', { role: 'label' }) },
      { key: 'supplier', head: heads.supplier, cell: ({ supplier }) => text(supplier) },
      {
        key: 'status',
        head: heads.status,
        states: statesOf(context),
        cell: ({ status }) =>
          status ? { value: words.certificates.status[status], align: 'center' } : withheldText(context),
        formula: (of, { sheet }) => statusFormula(context, of, sheet),
      },
      {
        key: 'date',
        head: heads.date,
        cell: ({ date }) => date && figure(date, formats.date),
        formula: (of, { sheet }) => {
          const { purchases } = context.laid('reconciliation');
          return purchases ? `INDEX(${purchases.range('date', sheet)},${of('line')})` : '0';
        },
      },
      currencyColumn(context),
      ...figureColumns<InvoiceMatch>(context, volumeKeys, (key) => volumeFormula(context, key)),
      money('cost'),
      money('atRisk'),
      { key: 'certificates', head: heads.certificates, cell: (invoice) => text(certificatesOf(context, invoice)) },
      {
        key: 'group',
        head: heads.group,
        isForScreen: true,
        cell: (invoice) => ({ value: groups.get(invoice) ?? null, align: 'center' }),
      },
      {
        key: 'line',
        head: heads.line,
        isForScreen: true,
        cell: ({ date, lines }) => {
          const line = date && lines.find((candidate) => candidate.date === date);
          return { value: line ? match.lines.indexOf(line) + 1 : null, align: 'center' };
        },
      },
    ],
    match.invoices,
    { title: titles.match, note: notes.match, table: 'Invoices' },
  );
}

/** An invoice that does not match is for finance to settle. */
function statesOf({ words }: ReportContext): NonNullable<SectionColumn<InvoiceMatch>['states']> {
  return matchStatuses.map((status) => [words.certificates.status[status], status === 'matched' ? 'good' : 'warning']);
}

function certificatesOf({ words }: ReportContext, { certificates }: InvoiceMatch): string {
  const names = certificates.slice(0, named).map(({ certificate }) => certificate.name);
  const more = certificates.length - names.length;
  return words.punctuation.listed(more > 0 ? [...names, words.certificates.andMore(more)] : names);
}

/** The first status that holds, as `statusOf` judges. */
function statusFormula(context: ReportContext, of: OfRow, sheet: string): string {
  const { status: names } = context.words.certificates;
  const limit = limitIn(context, context.calculation.certificates.match.limits.volumeTolerance, sheet);
  const steps: readonly (readonly [condition: string, status: MatchStatus])[] = [
    [`${of('otherBeneficiary')}>0`, 'wrong beneficiary'],
    [`${of('invoiced')}=0`, 'not invoiced'],
    [`${of('difference')}<-${limit}`, 'short'],
    [`${of('difference')}>${limit}`, 'over'],
    [`${of('lapsed')}>0`, 'expired'],
    [`${of('redeemed')}+${of('sold')}<${of('held')}-${limit}`, 'not redeemed'],
  ];
  return `${steps.map(([condition, status]) => `IF(${condition},${formulaText(names[status])},`).join('')}${formulaText(names.matched)}${')'.repeat(steps.length)}`;
}

/** Sums over the lines of the invoice and the certificates that name it. */
function volumeFormula(context: ReportContext, key: FigureKey): RowFormula {
  const { certificateStatus: statuses } = context.words;
  const is = (status: keyof typeof statuses): SumCriterion => ['status', formulaText(statuses[status])];
  const held =
    (values: string, ...criteria: readonly SumCriterion[]): RowFormula =>
    (of, { sheet }) =>
      sumIn(context.laid('certificates').ledger, values, sheet, ['invoiceNumber', of('number')], ...criteria);
  switch (key) {
    case 'invoiced':
      return ofLines(context, 'megawattHours');
    case 'redeemed':
      return held('megawattHours', is('redeemed'));
    case 'usable':
      return held('counted', is('redeemed'));
    case 'sold':
      return held('megawattHours', is('sold'));
    case 'lapsed':
      return held('lapsed');
    case 'otherBeneficiary':
      return held('megawattHours', is('redeemed'), ['otherBeneficiary', '1']);
    case 'difference':
      return (of) => `${of('held')}-${of('invoiced')}`;
    default:
      return held('megawattHours');
  }
}

function ofLines(context: ReportContext, values: 'megawattHours' | 'cost'): RowFormula {
  return (of, { sheet }) =>
    sumIn(context.laid('reconciliation').purchases, values, sheet, ['invoiceNumber', of('number')]);
}

const moneyColumns = [
  'cost',
  'costPerMegawattHour',
  'heldCost',
  'redeemedCost',
  'usableCost',
  'notRedeemedCost',
  'lapsedCost',
  'notUsableCost',
  'atRisk',
  'expiringCost',
] as const satisfies readonly FigureKey[];

/** The volumes that these are the money of. */
const volumesOfMoney = ['notRedeemed', 'notUsable', 'expiring'] as const satisfies readonly FigureKey[];

/** Money of the invoices, at the average price of each. */
export function putInvoiceMoney(context: ReportContext): Section {
  const { words, drafts, calculation } = context;
  const { match } = calculation.certificates;
  const { titles, heads } = words.certificates;
  return putSection<InvoiceMatch>(
    drafts.reconciliation,
    [
      numberColumn(heads.invoiceNumber),
      { key: 'invoice', head: heads.invoice, cell: ({ invoice }) => text(invoice || '–', { role: 'label' }) },
      { key: 'supplier', head: heads.supplier, cell: ({ supplier }) => text(supplier) },
      currencyColumn(context),
      ...figureColumns<InvoiceMatch>(context, moneyColumns, (key) => moneyFormula(context, key)),
      {
        key: 'age',
        head: heads.age,
        cell: ({ age }) => age && figure(age, formats.count),
        formula: (of, { sheet }) =>
          `${limitIn(context, match.limits.periodEnd, sheet)}-${ofInvoice(context, 'date', of, sheet)}`,
      },
      ...ageColumns<InvoiceMatch>(
        context,
        (_, limit) =>
          (of, { sheet }) =>
            olderThan.formula(of('notRedeemedCost'), of('age'), limitIn(context, limit, sheet)),
      ),
      ...figureColumns<InvoiceMatch>(context, volumesOfMoney, (key) => moneyFormula(context, key)).map((column) => ({
        ...column,
        isForScreen: true,
      })),
    ],
    match.invoices,
    { title: titles.invoiceMoney, table: 'Invoice_money' },
  );
}

/** What stands in a column of `Invoices` for the row's invoice. */
function ofInvoice(context: ReportContext, key: string, of: OfRow, sheet: string): string {
  return `INDEX(${matchSections(context).invoices.range(key, sheet)},${of('number')})`;
}

/** Money follows the average price of the invoice, and never a volume above the invoiced one. */
function moneyFormula(context: ReportContext, key: FigureKey): RowFormula {
  return (of, references) => {
    const volume = (name: FigureKey): string => ofInvoice(context, name, of, references.sheet);
    const priced = (megawattHours: string): string => `${megawattHours}*${of('costPerMegawattHour')}`;
    const paid = (name: FigureKey): string => priced(atMost.formula(volume(name), volume('invoiced')));
    const unpaid = excess.formula(volume('invoiced'), `${volume('redeemed')}-${volume('sold')}`);
    switch (key) {
      case 'cost':
        return ofLines(context, 'cost')(of, references);
      case 'costPerMegawattHour':
        return partOfWhole.formula(of('cost'), volume('invoiced'));
      case 'heldCost':
        return paid('held');
      case 'redeemedCost':
        return paid('redeemed');
      case 'usableCost':
        return paid('usable');
      case 'notRedeemed':
        return excess.formula(volume('invoiced'), `${volume('redeemed')}-${volume('sold')}-${volume('lapsed')}`);
      case 'notRedeemedCost':
        return priced(of('notRedeemed'));
      case 'lapsedCost':
        return priced(atMost.formula(volume('lapsed'), unpaid));
      case 'notUsable':
        return excess.formula(atMost.formula(volume('redeemed'), volume('invoiced')), volume('usable'));
      case 'notUsableCost':
        return priced(of('notUsable'));
      case 'atRisk':
        return ['notRedeemedCost', 'lapsedCost', 'notUsableCost'].map(of).join('+');
      case 'expiring':
        return sumIn(context.laid('certificates').ledger, 'expiring', references.sheet, [
          'invoiceNumber',
          of('number'),
        ]);
      default:
        return priced(atMost.formula(of('expiring'), of('notRedeemed')));
    }
  };
}
