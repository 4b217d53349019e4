/** The certificates part of the result JSON: claim ledger, coverage and three-way match, MWh. */
import type { CertificateAccounts } from '../calculation/certificates/certificateAccounts';
import { usesOf } from '../calculation/certificates/certificateClaims';
import type { ProcessMonth } from '../calculation/certificates/monthlyCoverage';
import { monthText } from '../calculation/certificates/timeMatching';
import { purposes } from '../model/certificates/eligibilityRules';
import type { Reason, Verdict } from '../model/certificates/eligibility';
import type { Plant } from '../model/plant';
import { plainText, total } from '../quantity/exact';
import { groupedBy } from '../quantity/groupedBy';
import { numberJson as number } from './checkJson';

function reasonJson(reason: Reason): Readonly<Record<string, unknown>> {
  const { code, rule, detail } = reason;
  return {
    code,
    ...(detail === undefined ? {} : { detail }),
    ...(rule ? { rule: rule.id, source: rule.source, checked: rule.checked } : {}),
  };
}

type Uses = ReturnType<typeof usesOf>;

/** One line per process and product, whatever the steps and days; nothing where nothing is used. */
function usesJson(
  uses: Uses,
  place: (process: number) => { readonly site: string; readonly process: string },
): readonly Readonly<Record<string, unknown>>[] {
  const real = uses.filter(({ megawattHours }) => !megawattHours?.isZero());
  const groups = groupedBy(real, ({ claim }) =>
    JSON.stringify([claim.process, claim.part.forProducts ? (claim.output?.product.name ?? '') : '']),
  );
  return [...groups].map(([key, group]) => {
    const [process, product] = JSON.parse(key) as [number, string];
    const known = group.flatMap(({ megawattHours }) => megawattHours ?? []);
    return { ...place(process), product, MWh: known.length === group.length ? plainText(total(known)) : null };
  });
}

/** The accounts as plain values; a figure that an error withholds is null. */
export function certificatesJson(plant: Plant, accounts: CertificateAccounts): Readonly<Record<string, unknown>> {
  const { totals, claims, coverage, match } = accounts;
  const place = (process: number) => ({
    site: plant.processes[process]?.site ?? '',
    process: plant.processes[process]?.process ?? '',
  });
  return {
    unit: 'MWh',
    purchased: number(totals.purchased),
    redeemed: number(totals.redeemed),
    used: number(totals.used),
    unused: number(totals.unused),
    leftToClaim: number(totals.left),
    notCounted: number(totals.uncounted),
    lines: claims.certificates.map((use) => {
      const { certificate, verdicts, megawattHours, dedication } = use.judged;
      return {
        certificate: certificate.name,
        scheme: certificate.scheme,
        status: certificate.status,
        volume: number(megawattHours),
        eligible: countsOf(verdicts.inventory),
        purposes: Object.fromEntries(
          purposes.map((purpose) => {
            const { reasons, conditions } = verdicts[purpose];
            const counts = countsOf(verdicts[purpose]);
            return [purpose, { counts, reasons: reasons.map(reasonJson), conditions: conditions.map(reasonJson) }];
          }),
        ),
        step: dedication.step,
        customer: certificate.customer,
        used: number(use.used),
        unused: number(use.unused),
        leftToClaim: number(use.left),
        notCounted: number(use.uncounted),
        uses: usesJson(usesOf(use, claims.claims), place),
      };
    }),
    coverage: coverage.processes
      .filter(({ process }) => accounts.electricity.grid.has(process))
      .map((figures) => ({
        ...place(figures.process),
        grid: number(figures.grid),
        covered: number(figures.covered),
        share: number(figures.share),
        locationBased: number(figures.location),
        marketBased: number(figures.market),
      })),
    timeMatching: accounts.matchings.map(({ matching, change }) => ({
      matching: matching.kind,
      change: number(change),
      consumers: matching.consumers.map((consumer) => ({
        ...place(consumer.process),
        product: consumer.output?.product.name ?? '',
        covered: number(consumer.covered),
        matched: number(consumer.matched),
      })),
      ...(matching.kind === 'monthly' && accounts.months
        ? { months: accounts.months.processes.map((one) => monthJson(one, place(one.rates.process))) }
        : {}),
    })),
    purchases: match.invoices.map((invoice) => ({
      invoice: invoice.invoice,
      supplier: invoice.supplier,
      month: invoice.monthErrors.length > 0 ? null : invoice.month,
      currency: invoice.currency.kind === 'unread' ? null : invoice.currency.code,
      invoiced: number(invoice.invoiced),
      held: number(invoice.held),
      redeemed: number(invoice.redeemed),
      usable: number(invoice.usable),
      lapsed: number(invoice.lapsed),
      status: invoice.status ?? null,
      cost: number(invoice.cost),
      notRedeemedCost: number(invoice.notRedeemedCost),
      lapsedCost: number(invoice.lapsedCost),
      notUsableCost: number(invoice.notUsableCost),
      expiringCost: number(invoice.expiringCost),
      moneyAtRisk: number(invoice.atRisk),
    })),
  };
}

function monthJson(
  { month, grid, covered, share, location, market }: ProcessMonth,
  place: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  return {
    month: monthText(month),
    ...place,
    grid: number(grid),
    covered: number(covered),
    share: number(share),
    locationBased: number(location),
    marketBased: number(market),
  };
}

/** Whether a certificate counts; not known where nothing but a name that no ledger has keeps it from counting, for it may once the name is mended. */
function countsOf({ counts, reasons }: Verdict): boolean | null {
  return reasons.length > 0 && reasons.every(({ code }) => code === 'target unknown') ? null : counts;
}
