/** The certificates part of the result JSON: claim ledger, coverage and three-way match, MWh. */
import { words } from '../language/words';
import { defaultLanguage } from '../languages';
import type { Reason, Verdict } from '../model/certificates/eligibility';
import type { CertificateResults, GridCoverage } from '../results/certificateResults';
import { numberJson as number, ofProcess, ofProduct } from './numberJson';
import type { CertificatesJson, CoverageJson, ReasonJson, VerdictJson } from './shape/certificatesShape';

/** In the language of the contract, whatever the workbook's. */
const { ruleSource } = words(defaultLanguage).certificates;

function reasonJson(reason: Reason): ReasonJson {
  const { code, rule, detail } = reason;
  return {
    code,
    ...(detail === undefined ? {} : { detail }),
    ...(rule ? { rule: rule.id, source: ruleSource[rule.id], checked: rule.checked } : {}),
  };
}

/** The accounts as plain values; a figure that an error withholds is null. */
export function certificatesJson(results: CertificateResults): CertificatesJson {
  const { totals, lines, coverage, timeMatchings, invoices } = results;
  return {
    unit: 'MWh',
    purchased: number(totals.purchased),
    redeemed: number(totals.redeemed),
    used: number(totals.used),
    unused: number(totals.unused),
    leftToClaim: number(totals.left),
    notCounted: number(totals.uncounted),
    lines: lines.map((use) => {
      const { certificate, verdicts, megawattHours, dedication } = use.judged;
      return {
        certificate: certificate.name,
        scheme: certificate.scheme,
        status: certificate.status,
        volume: number(megawattHours),
        eligible: countsOf(verdicts.inventory),
        purposes: {
          inventory: verdictJson(verdicts.inventory),
          product: verdictJson(verdicts.product),
          RE100: verdictJson(verdicts.RE100),
          CBAM: verdictJson(verdicts.CBAM),
        },
        step: dedication.step,
        customer: certificate.customer,
        used: number(use.used),
        unused: number(use.unused),
        leftToClaim: number(use.left),
        notCounted: number(use.uncounted),
        uses: use.uses().map(({ subject, megawattHours: used }) => ({ ...ofProduct(subject), MWh: number(used) })),
      };
    }),
    coverage: coverage.processes.map((figures) => ({ ...ofProcess(figures.subject), ...coverageJson(figures) })),
    timeMatching: timeMatchings.map(({ kind, change, consumers, months }) => ({
      matching: kind,
      change: number(change),
      consumers: consumers.map(({ subject, covered, matched }) => ({
        ...ofProduct(subject),
        covered: number(covered),
        matched: number(matched),
      })),
      ...(months && {
        months: months.map((one) => ({ month: one.month, ...ofProcess(one.subject), ...coverageJson(one) })),
      }),
    })),
    purchases: invoices.map((invoice) => ({
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

function verdictJson(verdict: Verdict): VerdictJson {
  const { reasons, conditions } = verdict;
  return { counts: countsOf(verdict), reasons: reasons.map(reasonJson), conditions: conditions.map(reasonJson) };
}

function coverageJson({ grid, covered, share, location, market }: GridCoverage): CoverageJson {
  return {
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
