/** What is said of two workbooks side by side. */
import { counted } from '../wordForm';

export const comparison = {
  group: {
    method: 'Method and settings',
    production: 'Output and metal flow within the plant',
    metal: 'Metal charged: scrap and bought metal',
    materials: 'Other materials',
    energy: 'Energy used',
    directEmissions: 'Direct emissions and anode effects',
    certificates: 'Green certificates',
    electricityFactors: 'Factors of bought electricity and heat',
    otherFactors: 'Other factors',
  },
  kind: {
    changed: 'changed',
    renamed: 'renamed',
    split: 'split into several rows',
    joined: 'joined into one row',
    added: 'added',
    removed: 'removed',
  },
  blank: 'blank',
  /** Of which books and periods. */
  books: (earlier: string, from: string, later: string, to: string) => `${earlier} (${from}) → ${later} (${to})`,
  onePeriod: 'Both books report the same period, so their rows are compared.',
  twoPeriods: 'The books report different periods, so sums and what each tonne takes are compared, not rows.',
  noChange: 'Nothing changed in the ledgers.',
  noBridge: 'The period or the method of one of the books is not known, so its results cannot be compared.',
  counts: (table: string, count: number) => `${table}: ${counted(count, 'change')}`,
  more: (count: number) => `… and ${count} more`,
  cell: (column: string, earlier: string, later: string) => `${column} ${earlier} → ${later}`,
  moved: (result: string, earlier: string, later: string, change: string, unit: string) =>
    `${result}: ${earlier} → ${later}${unit === '' ? '' : ` ${unit}`} (${change})`,
  part: (group: string, value: string, least: string, most: string) =>
    least === most ? `${group}: ${value}` : `${group}: ${value} (depending on the order, ${least} to ${most})`,
  points: 'percentage points',
  unmoved: 'No headline result changed.',
  unbridged: {
    'not in both': (result: string) => `${result}: not in both books`,
    withheld: (result: string) => `${result}: withheld in one of the books`,
    'no mixture': (result: string) =>
      `${result}: its change cannot be divided, for a plant between the two books has no such result`,
  },
  /** The statement that PACT asks for: methodological changes apart from changes of production. */
  statement: (result: string, change: string, method: string, process: string) =>
    `${result} changed by ${change}. Methodological changes: ${method}. Changes of production: ${process}.`,
  none: 'none',
  sheet: {
    bridge: 'Bridge',
    changes: 'Changes',
    bridgeTitle: 'What changed the results',
    bridgeNote:
      'Each part is its mean over all orders in which the changes can be told (Shapley), so the parts add up and depend on no order.',
    changesTitle: 'What changed in the ledgers',
    headlines: 'Results that head the report',
    others: 'All other results that changed',
    earlier: 'Earlier',
    later: 'Later',
    change: 'Change',
    sum: 'Sum of the parts',
    check: 'Parts add up',
    result: 'Result',
    of: 'Of what',
    unit: 'Unit',
    what: 'What happened',
    row: 'Row',
    column: 'Column',
    earlierCell: 'Cell in the earlier book',
    laterCell: 'Cell in the later book',
    ledger: 'Ledger',
    waterfall: (of: string) => `How ${of} changed`,
    total: 'Result',
    up: 'Increase',
    down: 'Decrease',
    end: 'Stands at',
    base: 'From',
    step: 'Step',
    value: 'Value',
  },
};
