/** Rows of both certificate ledgers against those that the sheets list as they were calculated. */
import type { LedgerTable } from '../ledgers/ledgerTable';
import type { UnreadableRow } from '../model/certificates';
import type { CertificateSections } from './certificateColumns';
import type { ReportContext } from './context';
import type { LedgerCoverage } from './crossfootSheet';
import { ledgerColumn } from './ledgerFormulas';
import { rowsNamed } from './rowChanged';
import type { Section } from './section';

/** Rows that are listed and unchanged, with those that cannot be read; ledgers that are not there are left out. */
export function certificateCoverage(context: ReportContext, sections: CertificateSections): readonly LedgerCoverage[] {
  const { calculation: { plant, certificates: { facts } } } = context;
  const items = [
    { name: 'Certificates', key: 'certificate', unreadable: facts.unreadable, section: () => sections.ledger },
    { name: 'CertificatePurchases', key: 'invoice', unreadable: facts.unreadablePurchases, section: () => sections.purchases },
  ];
  return items.flatMap(({ name, key, unreadable, section }): LedgerCoverage[] => {
    const table = plant.ledgers.tables.get(name);
    const rows = rowsNamed(table, key);
    if (!table || rows === 0) return [];
    return [{
      ledger: name,
      rows: { value: rows, formula: () => `COUNTIFS(${ledgerColumn(table, key) ?? ''},"<>")` },
      covered: { value: rows, formula: ({ sheet }) => coveredFormula(section(), sheet, unreadableNamed(table, key, unreadable)) },
    }];
  });
}

function unreadableNamed(table: LedgerTable, key: string, unreadable: readonly UnreadableRow[]): number {
  return unreadable.filter(({ row }) => rowsNamed({ ...table, rows: Int32Array.of(row) }, key) > 0).length;
}

function coveredFormula(section: Section | undefined, sheet: string, unreadable: number): string {
  return section ? `COUNT(${section.range('row', sheet)})-SUM(${section.range('changed', sheet)})+${unreadable}` : String(unreadable);
}
