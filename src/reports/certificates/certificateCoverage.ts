/** Rows of both certificate ledgers against those that the sheets list as they were calculated. */
import type { ReportContext } from '../context';
import type { LedgerCoverage } from '../crossfoot/coverageSection';
import { rowCount } from './rowChanged';
import type { Section } from '../layout/section';

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
      sectionsOf: () => certificateRows(context),
    },
    {
      name: 'CertificatePurchases' as const,
      key: 'invoice' as const,
      listed: facts.purchases.length,
      sectionsOf: () => [context.laid('reconciliation').purchases],
    },
  ];
  return items.flatMap(({ name, key, listed, sectionsOf }): LedgerCoverage[] => {
    const table = plant.ledgers.tables.get(name);
    if (!table || listed === 0) return [];
    return [
      {
        ledger: name,
        rows: { value: listed, formula: ({ sheet }) => rowCount(table, key, listedRows(sectionsOf(), sheet)) },
        covered: {
          value: listed,
          formula: ({ sheet }) => `${listedRows(sectionsOf(), sheet)}-${changedRows(sectionsOf(), sheet)}`,
        },
      },
    ];
  });
}

type Listing = readonly (Section | undefined)[];

/** The sections that list the rows of `Certificates`, once they stand. */
export function certificateRows(context: ReportContext): Listing {
  const { ledger, unreadable } = context.laid('certificates');
  return [ledger, unreadable];
}

/** How many rows these sections list. */
export function listedRows(listing: Listing, sheet: string): string {
  return over(listing, (section) => `COUNT(${section.range('row', sheet)})`);
}

/** How many of them no longer say what was calculated. */
export function changedRows(listing: Listing, sheet: string): string {
  return over(listing, (section) => `SUM(${section.range('changed', sheet)})`);
}

function over(listing: Listing, formula: (section: Section) => string): string {
  return `(${listing.flatMap((section) => (section ? [formula(section)] : [])).join('+') || '0'})`;
}
