/** Rows of both certificate ledgers against those that the sheets list as they were calculated. */
import type { LedgerTable } from '../ledgers/ledgerTable';
import type { CertificateSections } from './certificateColumns';
import type { ReportContext } from './context';
import type { LedgerCoverage } from './crossfootSheet';
import { ledgerColumn } from './ledgerFormulas';
import { rowsNamed } from './rowChanged';
import type { Section } from './section';

/** Rows that are listed and unchanged, with those that cannot be read; ledgers that are not there are left out. Every purchase is listed, even one that names no invoice and is not counted. */
export function certificateCoverage(context: ReportContext, sections: CertificateSections): readonly LedgerCoverage[] {
  const { calculation: { plant, certificates: { facts } } } = context;
  const items = [
    { name: 'Certificates', key: 'certificate', rows: facts.unreadable, sign: 1, section: () => sections.ledger },
    { name: 'CertificatePurchases', key: 'invoice', rows: facts.purchases, sign: -1, section: () => sections.purchases },
  ];
  return items.flatMap(({ name, key, rows: others, sign, section }): LedgerCoverage[] => {
    const table = plant.ledgers.tables.get(name);
    const rows = rowsNamed(table, key);
    if (!table || rows === 0) return [];
    const beside = sign * others.filter(({ row }) => isNamed(table, key, row) === (sign > 0)).length;
    return [{
      ledger: name,
      rows: { value: rows, formula: () => `COUNTIFS(${ledgerColumn(table, key) ?? ''},"<>")` },
      covered: { value: rows, formula: ({ sheet }) => coveredFormula(section(), sheet, beside) },
    }];
  });
}

function isNamed(table: LedgerTable, key: string, row: number): boolean {
  return rowsNamed({ ...table, rows: Int32Array.of(row) }, key) > 0;
}

/** `beside`: rows that count and are not listed, or with a minus rows that are listed and do not count. */
function coveredFormula(section: Section | undefined, sheet: string, beside: number): string {
  return section ? `COUNT(${section.range('row', sheet)})-SUM(${section.range('changed', sheet)})${beside < 0 ? '' : '+'}${beside}` : String(beside);
}
