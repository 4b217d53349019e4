/** Rows of both certificate ledgers against those that the sheets list as they were calculated. */
import type { ReportContext } from '../context';
import type { LedgerCoverage } from '../crossfoot/coverageSection';
import { rowCount } from './ledgerRows';
import type { Section } from '../layout/section';
import { sumOf } from '../layout/sums';

/** Rows of a ledger against those that are listed and unchanged, whether they could be read or not; ledgers that are not there are left out. */
export function certificateCoverage(context: ReportContext): readonly LedgerCoverage[] {
  const {
    calculation: {
      plant,
      certificates: { facts },
    },
  } = context;
  const items = [
    {
      name: 'Certificates' as const,
      key: 'certificate' as const,
      listed: facts.certificates.length + facts.unreadable.length,
      sectionOf: () => context.laid('certificates').rows,
    },
    {
      name: 'CertificatePurchases' as const,
      key: 'invoice' as const,
      listed: facts.purchases.length,
      sectionOf: () => context.laid('reconciliation').rows,
    },
  ];
  return items.flatMap(({ name, key, listed, sectionOf }): LedgerCoverage[] => {
    const table = plant.ledgers.tables.get(name);
    if (!table || listed === 0) return [];
    return [
      {
        ledger: name,
        rows: { value: listed, formula: ({ sheet }) => rowCount(table, key, listedRows(sectionOf(), sheet)) },
        covered: {
          value: listed,
          formula: ({ sheet }) => `${listedRows(sectionOf(), sheet)}-${changedRows(sectionOf(), sheet)}`,
        },
      },
    ];
  });
}

/** How many rows of the ledger a section lists. */
export function listedRows(section: Section | undefined, sheet: string): string {
  return section ? `COUNT(${section.range('row', sheet)})` : '0';
}

/** How many of them no longer say what was calculated. */
export function changedRows(section: Section | undefined, sheet: string): string {
  return sumOf(section, 'changed', sheet);
}
