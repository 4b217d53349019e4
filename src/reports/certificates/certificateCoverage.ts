/** Rows of both certificate ledgers against those that the sheets list as they were calculated. */
import type { CertificateSections } from './certificateColumns';
import type { ReportContext } from '../context';
import type { LedgerCoverage } from '../crossfoot/coverageSection';
import { rowCount } from './rowChanged';
import type { Section } from '../layout/section';

/** Rows of a ledger against those that are listed and unchanged, whether they could be read or not; ledgers that are not there are left out. */
export function certificateCoverage(context: ReportContext, sections: CertificateSections): readonly LedgerCoverage[] {
  const {
    calculation: {
      plant,
      certificates: { facts },
    },
  } = context;
  const items = [
    {
      name: 'Certificates',
      key: 'certificate',
      listed: facts.certificates.length + facts.unreadable.length,
      sectionsOf: () => [sections.ledger, sections.unreadable],
    },
    {
      name: 'CertificatePurchases',
      key: 'invoice',
      listed: facts.purchases.length,
      sectionsOf: () => [sections.purchases],
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

type Laid = readonly (Section | undefined)[];

/** How many rows these sections list. */
export function listedRows(laid: Laid, sheet: string): string {
  return over(laid, (section) => `COUNT(${section.range('row', sheet)})`);
}

/** How many of them no longer say what was calculated. */
export function changedRows(laid: Laid, sheet: string): string {
  return over(laid, (section) => `SUM(${section.range('changed', sheet)})`);
}

function over(laid: Laid, formula: (section: Section) => string): string {
  return `(${laid.flatMap((section) => (section ? [formula(section)] : [])).join('+') || '0'})`;
}
