/** The smallest changes that raise the findings about tables, headers, cells and settings. */
import { assessFigures } from '../../src/assess';
import { snapshotOf } from '../support/plant';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { inWorks, more, row, setting, table, works, type Raise, type Raises } from './works';

/** What is found in the works as a host may read them otherwise. */
function readAs(change: (snapshot: WorkbookSnapshot) => Partial<WorkbookSnapshot>): Raise {
  return () => {
    const snapshot = snapshotOf(works);
    return assessFigures({ ...snapshot, ...change(snapshot) }).findings;
  };
}

export const cellCodes = {
  // tables and headers
  'missing-table': readAs(({ tables }) => ({ tables: tables.filter(({ name }) => name !== 'Energy') })),
  'duplicate-table': inWorks(table('产量台账', 'Process | Product | Quantity | Unit\nPress | Profile | 1 | t')),
  'missing-column': inWorks(table('Energy', 'Process | Carrier | Quantity\nPress | Gas | 300')),
  'duplicate-column': inWorks(row('Scrap', { 数量: '40' })),
  'no-rows': inWorks(table('Scrap', 'Process | Class | Quantity | Unit')),
  'table-not-read': inWorks(table('Scrap2', 'Process | Class | Quantity | Unit\nCasthouse | post-consumer | 5 | t')),
  'rows-below-table': readAs(({ tables }) => ({ tables: tables.map((one) => ({ ...one, rowsBelow: 2 })) })),
  'encoding-guessed': readAs(({ tables }) => ({
    tables: tables.map((one) => ({
      ...one,
      file: { name: `${one.name}.csv`, encoding: 'windows-1252', separator: ',', isGuessed: true },
    })),
  })),
  'header-unit-differs': inWorks(
    table('Scrap', 'Process | Class | Quantity (kg) | Unit\nCasthouse | post-consumer | 40 | t'),
  ),

  // one cell
  'missing-value': inWorks(row('Energy', { Quantity: '' })),
  'error-value': inWorks(row('Energy', { Quantity: '#N/A' })),
  'unreadable-number': inWorks(row('Energy', { Quantity: 'about 200' })),
  'number-as-text': inWorks(row('Energy', { Quantity: '"200"' })),
  'unreadable-date': inWorks(row('Energy', { Date: '03/04/2024' })),
  'text-date': inWorks(row('Energy', { Date: '"2024-03-04"' })),
  'negative-value': inWorks(row('Scrap', { 'Metal content': '-0.9' })),
  'share-above-1': inWorks(row('Scrap', { 'Metal content': '97' })),
  'unknown-unit': inWorks(row('Energy', { Unit: 'drums' })),
  'unknown-choice': inWorks(row('Scrap', { Class: 'old' })),
  'untidy-text': inWorks(row('Energy', { Process: '"Casthouse "' })),
  'formula-like-text': inWorks(row('Scrap', { Supplier: '"+Metals"' })),
  'empty-text': inWorks(row('Energy', { Date: '" "' })),
  'names-one-number': inWorks(row('Production', { Product: '"06060"' }), row('Production', { Product: '"6060"' }, 1)),
  'formula-not-calculated': inWorks(row('Energy', { Quantity: '=?' })),
  'number-two-ways': inWorks(row('Energy', { Quantity: '"1,234"' })),
  'number-beyond-measure': inWorks(row('Energy', { Quantity: '1e300' })),
  'identifier-as-number': inWorks(row('Certificates', { Certificate: '123456789012345678' })),
  'ambiguous-unit': inWorks(row('Scrap', { Unit: 'ton' })),
  'prefilled-rows': inWorks(more('Energy', { Site: '', Process: '', Carrier: '', Quantity: '' })),
  'total-row': inWorks(more('Energy', { Process: 'Total' })),
  'example-row-changed': inWorks(row('Energy', { Evidence: 'Example: overtype or delete' })),
  'repeated-row': inWorks(more('Energy', {})),

  // the report
  'missing-setting': inWorks(table('Settings', 'Setting | Value\nPeriod from | 2024-01-01')),
  'unreadable-setting': inWorks(setting('Scrap allocation', 'somehow')),
  'setting-blank': inWorks(setting('Electricity view', '')),
  'unknown-setting': inWorks(setting('Our remark', 'checked by Li')),
  'setting-twice': inWorks(setting('Region', 'CN-YN')),
  'period-reversed': inWorks(row('Settings', { Value: '2025-01-01' }, 1)),
  'days-from-1904': readAs(() => ({ date1904: true })),
  'outside-period': inWorks(more('Energy', { Date: '2023-12-31' })),
  'region-not-named': inWorks(
    row('Factors', { Region: 'Guangdong' }),
    row('Settings', { Value: 'Guangdong province' }, 3),
  ),
  'unknown-process-setting': inWorks(setting('Allocation of Pres', 'weight')),
  'unknown-stage-process': inWorks(setting('Stage of Pres', 'extrusion')),
  'unknown-site-region': inWorks(setting('Region of Eest', 'CN-YN')),
} satisfies Raises;
