/** Words of the certificate sheets: titles, notes and what stands in the cells; heads, reasons and the text to publish have files of their own. */
import { certificateHeads } from './certificateHeads';
import { certificateReasons } from './certificateReasons';

export const certificates = {
  title: {
    claims: 'Certificate claims',
    reconciliation: 'Reconciliation of certificates: invoices, certificates held, redemptions',
    timeMatching: 'Time matching: a preview of the coming scope 2 rules',
  },
  titles: {
    totals: 'Totals',
    checks: 'Each certificate once',
    entries: 'What counts and why',
    ledger: 'Claim ledger, certificate by certificate',
    parts: 'Certificates that are alike',
    pools: 'Order of use',
    consumers: 'Grid electricity and what covers it, step by step',
    claims: 'Claims by product and customer',
    products: 'Electricity of the products where certificates make them differ',
    rates: 'Market-based emissions per MWh in these processes',
    coverage: 'Coverage of the organisation',
    processes: 'Coverage by process',
    electricity: 'Electricity by ledger sum',
    rows: 'Ledger rows as they were calculated',
    sites: 'Coverage by site',
    slots: 'Grid electricity by days',
    sold: 'Own generation whose certificates were sold',
    soldPools: 'Sold certificates against the own use',
    soldProcesses: 'Own use without attributes, by process',
    ownElectricity: 'Electricity made in the plant',
    wholePeriod: 'Coverage over the period, matched by month',
    months: 'Coverage by month',
    processMonths: 'Coverage by process and month',
    monthRates: 'Scope 2 emissions per MWh of grid electricity',
    monthSupply: 'Certificates by month of generation',
    monthEffect: 'What falls out of the match',
    monthEmissions: 'Emissions under matching in time',
    monthFootprints: 'Footprints under matching in time',
    rules: 'Dated rules by scheme',
    instruments: 'Instruments used',
    covered: 'Electricity covered by certificates',
    unreadable: 'Rows that cannot be read',
    limits: 'Limits',
    purchases: 'Invoice lines',
    glance: 'At a glance, by currency',
    open: 'Invoices to settle',
    actions: 'What to do next',
    match: 'Three-way match by invoice',
    suppliers: 'Three-way match by supplier and month',
    invoiceMoney: 'Money by invoice',
    currencies: 'Three-way match by currency',
    money: 'Money at risk and its age, by currency',
  },
  yesIf: 'yes, if',
  notes: {
    trace:
      'To follow one MWh: Reconciliation, invoice no. → claim ledger (same invoice no.) → certificates that are alike (group, lot) → order of use → grid electricity step by step → claims by product → coverage → Workings.',
    changed:
      'Row changed is 1 where the ledger row no longer says what was calculated: calculate again. Volumes are followed as they are.',
    ledger:
      'A certificate counts when it was redeemed for this organisation, inside the claim period and market, and nobody else claims it. CBAM accepts none.',
    order:
      'To a product first, then to a process, to a site, last those not dedicated; inside a step in proportion to what is still uncovered. Nothing is used beyond its volume nor beyond consumption; nothing rolls over.',
    claims:
      'A process’s electricity falls to its products by mass, or by allocation weight. Without a product: dedicated to a customer whose product is not named; it lowers the inventory and no footprint.',
    products:
      'Certificates dedicated to one product lower no other. What a product carries more or less than its share of the process is moved between them.',
    sold: 'Own use whose certificates were sold takes the residual mix. What is sold beyond the own use is taken for exported electricity.',
    coverage:
      'Certificates cover grid electricity only: never captive, on-site or directly supplied electricity. What is uncovered is what further certificates would be needed for. Emissions are those of all electricity of the process.',
    months:
      'As the scope 2 rules under revision would match: generation even over its days, used in the month of generation only. Not binding; no other sheet depends on it.',
    monthCoverage:
      'What is uncovered is what further certificates of that month would be needed for. Emissions of a month take the average of the process over the period.',
    hours:
      'Matched hour by hour by Crossfoot; the hours themselves are not laid out. Below zero: more is matched there than over the whole period.',
    monthEffect:
      'What falls out of the match takes the factor of uncovered electricity instead of the average of the certificates used there. Below zero: more is matched there than over the whole period, because the shares differ from month to month.',
    rules: 'A rule marked as not checked is general knowledge: look it up before you rely on it.',
    open: 'By: the last day to redeem, where a certificate of the invoice is still held; else the days after the period that stand under Limits.',
    match:
      'Held: certificates that name the invoice. Money follows the average price of the invoice and is never above its cost. At risk: paid and not redeemed, lapsed, or redeemed and not usable.',
  },
  /** Where each dated rule of a scheme is laid down. */
  otherScheme: 'other',
  units: { days: 'days' },
  notUsable: 'redeemed, not usable',
  /** What is to be done next, by what an invoice is open for. */
  action: {
    matched: 'Nothing.',
    short: 'Ask the supplier for the missing certificates, or for a corrected invoice.',
    over: 'Ask the supplier to invoice the rest, or book the rest under its own invoice.',
    expired: 'Ask the supplier to replace what has expired, or for the money back.',
    'not redeemed': 'Have what is held redeemed for this organisation, and enter it.',
    'not invoiced': 'Enter the invoice, or its number at the certificate.',
    'wrong beneficiary': 'Have the registry correct the beneficiary, or ask the supplier for others.',
    'not usable': 'See What counts and why; ask the supplier for certificates that count.',
  },
  mendFirst: 'Mend the cell that the invoice leads to.',
  allOpenListed: 'These are all invoices that are open.',
  nothingOpen: 'Every invoice matches, and all that was paid for is usable.',
  moreOpen: 'More invoices are open than stand here: calculate again.',
  andMore: (count: number) => `${count} more`,
  currency: { none: 'no currency', several: 'several currencies', unread: 'currency unreadable' },
  all: 'all grid electricity',
  allOwn: 'all own generation',
  olderThan: (days: string) => `Older than ${days} days`,
  purpose: { inventory: 'Inventory, scope 2', product: 'Product footprint', RE100: 'RE100', CBAM: 'CBAM' },
  ...certificateHeads,
  ...certificateReasons,
};
