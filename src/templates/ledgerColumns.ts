/** How the columns of a ledger stand on its sheet: their groups, and what a header shows beside its name. */
import type { Column, Ledger } from '../ledgers/columns';

/** The groups of columns, from left to right. */
const groups = ['what', 'howMuch', 'who', 'proof'] as const;
type Group = (typeof groups)[number];

/** Columns by key, or TABLE.key; what is in none of these says what the row is about. */
const grouped: Readonly<Record<Exclude<Group, 'what'>, readonly string[]>> = {
  howMuch: [
    ...['quantity', 'volume', 'unit', 'metalContent', 'yield', 'preConsumerShare', 'postConsumerShare', 'uncertainty'],
    ...['allocationWeight', 'Factors.value', 'Disclosed.value', 'target', 'unitPrice', 'currency', 'amount'],
    'estimatedShare',
    ...['distance', 'distanceUnit'],
    ...['effectsPerCellDay', 'duration', 'overvoltage', 'currentEfficiency', 'coefficient', 'ratio'],
    'collectionEfficiency',
  ],
  who: [
    ...[
      'supplier',
      'fromSite',
      'originSite',
      'originProcess',
      'footprint',
      'footprintDirect',
      'footprintIndirect',
      'ownership',
    ],
    ...['beneficiary', 'claimFrom', 'claimTo', 'customer', 'purpose'],
    ...['Certificates.site', 'Certificates.process', 'Certificates.product'],
  ],
  proof: [
    ...[
      'ticket',
      'meter',
      'evidence',
      'reference',
      'quality',
      'verificationKey',
      'Certificates.invoice',
      'Disclosed.status',
    ],
    ...['Factors.source', 'Targets.source', 'Disclosed.source'],
  ],
};

/** What the column says of a row. */
export function groupOf({ table }: Ledger, { key }: Column): Group {
  return (
    groups.find((group) => group !== 'what' && [key, `${table}.${key}`].some((one) => grouped[group].includes(one))) ??
    'what'
  );
}

/** The columns group by group, inside a group as they are declared. */
export function inGroups(ledger: Ledger): readonly Column[] {
  return groups.flatMap((group) => ledger.columns.filter((column) => groupOf(ledger, column) === group));
}

/** Units that hold for all rows of a column. */
const fixedUnits: Readonly<Record<string, string>> = {
  footprint: 'kgCO2e/kg',
  footprintDirect: 'kgCO2e/kg',
  footprintIndirect: 'kgCO2e/kg',
  ratio: 'kg/kg',
  uncertainty: '±%',
};

/** What a header shows behind its name: the unit in brackets, and a star where the column must be filled. The name itself stays as formulas spell it. */
export function behindHeader({ table }: Ledger, column: Column): string {
  const unit = column.kind === 'share' ? '%' : fixedUnits[column.key];
  const isNeeded = column.required && column.mayBeBlank !== true && table !== 'Settings';
  return `${unit === undefined ? '' : ` (${unit})`}${isNeeded ? ' *' : ''}`;
}

const width = { date: 12, unit: 10, number: 14, choice: 14, text: 18 } as const;
/** Names longer than most. */
const widths: Readonly<Record<string, number>> = {
  setting: 28,
  value: 28,
  meaning: 110,
  process: 20,
  product: 26,
  item: 26,
  carrier: 20,
  scrapType: 24,
  supplier: 26,
  evidence: 28,
  certificate: 22,
  serialFrom: 22,
  serialTo: 22,
  beneficiary: 26,
  customer: 22,
  purpose: 28,
  metric: 28,
  subject: 24,
  source: 34,
  reference: 34,
};

/** Characters that what is typed into the column needs as a rule. */
export function typicalWidth({ table }: Ledger, { key, kind }: Column): number {
  if (kind === 'date') return width.date;
  if (kind === 'unit' || (key === 'unit' && table !== 'Factors')) return width.unit;
  if (kind === 'number' || kind === 'amount' || kind === 'share') return width.number;
  return kind === 'choice' ? width.choice : (widths[key] ?? width.text);
}
