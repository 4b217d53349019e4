/** The emissions that matter most, each with the way to its ledger, for whoever checks the report against documents. */
import type { Calculation } from '../calculation/calculate';
import { numberOf } from '../calculation/graph/node';
import { tableName } from '../ledgers/names';
import { placeOf } from '../ledgers/ledgerTable';
import type { Language } from '../languages';
import { plainText, toDouble } from '../quantity/exact';
import type { VouchedLine } from '../templates/vouchSheet';

/** At most so many, the largest first; one for each sum of ledger rows, in tCO2e without regard to sign. What is not known or adds nothing is not among them. */
export function largestLines({ lines }: Calculation, count: number, language: Language): readonly VouchedLine[] {
  const sums = new Map<object, { readonly line: Calculation['lines'][number]; readonly emissions: number }>();
  for (const line of lines) {
    const value = numberOf(line.emissions);
    if (!value || value.isZero()) continue;
    const before = sums.get(line.input.group)?.emissions ?? 0;
    sums.set(line.input.group, { line, emissions: before + toDouble(value) });
  }
  return [...sums.values()]
    .sort((a, b) => Math.abs(b.emissions) - Math.abs(a.emissions))
    .slice(0, count)
    .map(({ line: { input }, emissions }) => {
      const { group, ledger, item } = input;
      const size = `${plainText(group.quantity, 6)} ${group.unit.symbol}`;
      const cell = placeOf(group.table, group.firstRow, 'quantity').cell ?? '';
      return { cell, what: [tableName(ledger, language), item, size].join(' · '), rows: group.rowCount, emissions };
    })
    .filter(({ cell }) => cell !== '');
}
