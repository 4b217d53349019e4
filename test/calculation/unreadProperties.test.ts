/** Any one cell of any ledger that cannot be read leaves every figure as it was, or withholds it: never another number. */
import fc from 'fast-check';
import { lineOf, randomCertificate, randomPlant } from './certificates/randomCertificates';
import { certificateLedger } from './certificates/worked';
import { plant, type Tables } from '../support/plant';
import type { Assessment } from '../../src/assess';
import { numberOf } from '../../src/calculation/graph/node';
import { resultJson } from '../../src/exchange/resultJson';
import { plainText } from '../../src/quantity/exact';
import type { Content } from '../../src/reports/layout/draft';

/** The worked plant with a ledger of every kind. */
function plantWith(certificates: readonly string[]): Tables {
  const base = randomPlant([]);
  return {
    ...base,
    Certificates: certificateLedger(...certificates),
    CertificatePurchases:
      'Invoice | Date | Supplier | Scheme | Volume | Unit | Unit price | Currency | Amount | Certificate\nI1 | 2024-03-01 | North | GEC | 300 | MWh | 2 | CNY | 600 | C0\nI1 | 2024-04-01 | North | GEC | 100 | MWh | 3 | CNY | 300 |\nI2 | 2024-05-01 | South | GEC | 70 | MWh | 2 | EUR | 140 | C1',
    Energy: `${base.Energy?.split('\n')
      .map((line, index) => `${line} | ${index === 0 ? 'Source' : ''}`)
      .join('\n')}\n2024-03-01 | West | Pressing | Solar | 40 | MWh | on-site\n | East | Melting | Gas | 30 | GJ |`,
    Scrap:
      'Site | Process | Class | Quantity | Unit | Metal content | Ownership\nEast | Melting | post-consumer | 20 | t | 0.9 |\nEast | Melting | pre-consumer | 10 | t | 1 | tolled',
    Emissions: 'Site | Process | Gas | Quantity | Unit\nEast | Melting | CO2 | 12 | t\nWest | Pressing | CH4 | 0.1 | t',
    Factors: `${base.Factors}\nGas | direct | 0.06 | tCO2/GJ\nGas | upstream | 0.01 | tCO2/GJ`,
  };
}

type Figures = ReadonlyMap<string, string | null>;
const namedBy = [
  'site',
  'process',
  'product',
  'certificate',
  'invoice',
  'of',
  'subject',
  'total',
  'check',
  'gas',
  'supplier',
  'month',
  'currency',
];

/** Every figure of the result under a name that does not depend on its place in a list; counts and words left out. */
function figuresOf(tables: Tables): Figures {
  const assessment = plant(tables);
  return new Map([...figuresOfJson(resultJson(assessment)), ...figuresOfSheets(assessment)]);
}

const leftOut = ['findings', 'read', 'settings', 'blockedBy', 'unknown', 'uses', 'purposes', 'difference'];

function figuresOfJson(json: unknown): Figures {
  const found = new Map<string, string | null>();
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      const seen = new Map<string, number>();
      for (const item of value as readonly unknown[]) {
        const fields = item as Readonly<Record<string, unknown>>;
        const name = namedBy.map((key) => (typeof fields[key] === 'string' ? fields[key] : '')).join('/');
        const count = seen.get(name) ?? 0;
        seen.set(name, count + 1);
        walk(item, `${path}[${name}${count > 0 ? ` ${count}` : ''}]`);
      }
    } else if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) if (!leftOut.includes(key)) walk(inner, `${path}.${key}`);
    } else if (value === null || (typeof value === 'string' && value !== '' && !Number.isNaN(Number(value))))
      found.set(path, value);
  };
  const { products, inventory, scrap, certificates, completeness, tolledMetal, checks } = json as Readonly<
    Record<string, unknown>
  >;
  walk({ products, inventory, scrap, certificates, completeness, tolledMetal, checks }, '');
  return found;
}

/** Every figure of the sheets by sheet, table, row and column. The workings list rows as they are; claims of a process without products name none. */
function figuresOfSheets({ reports }: Assessment): Figures {
  const found = new Map<string, string | null>();
  const several = new Set<string>();
  const textOf = (content: Content | undefined): string =>
    content && 'value' in content && typeof content.value === 'string' ? content.value : '';
  for (const { key, rows } of reports.drafts.filter((draft) => draft.key !== 'workings')) {
    let table = '';
    let heads: readonly string[] = [];
    rows.forEach((row = [], index) => {
      const role = row[0]?.role;
      if (role === 'section') table = textOf(row[0]);
      else if (row.some((content) => content?.role === 'heading')) {
        if (rows[index - 1]?.[0]?.role !== 'heading') heads = row.map(textOf);
      } else {
        const label = row.map(textOf).filter(Boolean).join('/');
        row.forEach((content, column) => {
          if (!content || !('node' in content)) return;
          const name = [key, table, label, heads[column] ?? column].join('|');
          if (found.has(name)) several.add(name);
          const number = numberOf(content.node);
          found.set(name, number ? plainText(number, 25) : null);
        });
      }
    });
  }
  return new Map([...found].filter(([name]) => !several.has(name) && !name.includes('Claims by product')));
}

interface Broken {
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function cellsOf(table: string): readonly (readonly string[])[] {
  return table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
}

function withCell(tables: Tables, { table, row, column, text }: Broken): Tables {
  const cells = cellsOf(tables[table] ?? '').map((line, at) =>
    at === row ? line.map((cell, position) => (position === column ? text : cell)) : line,
  );
  return { ...tables, [table]: cells.map((line) => line.join(' | ')).join('\n') };
}

const ledgers = ['Production', 'Materials', 'Energy', 'Scrap', 'Emissions', 'Certificates', 'CertificatePurchases'];

test('a cell that cannot be read changes no figure to another number', () => {
  fc.assert(
    fc.property(
      fc.array(randomCertificate, { minLength: 2, maxLength: 4 }),
      fc.constantFrom('redeemed', 'redeemed', 'sold', 'purchased'),
      fc.constantFrom(...ledgers),
      fc.nat(1000),
      fc.nat(1000),
      (random, status, table, anyRow, anyColumn) => {
        const certificates = random.map((one, index) =>
          index === 0 ? lineOf(`C${index}`, one).replace('redeemed', status) : lineOf(`C${index}`, one),
        );
        const tables = plantWith(certificates);
        const cells = cellsOf(tables[table] ?? '');
        const row = 1 + (anyRow % (cells.length - 1));
        const column = anyColumn % (cells[0]?.length ?? 1);
        const before = figuresOf(tables);
        const after = figuresOf(withCell(tables, { table, row, column, text: '#N/A' }));
        const changed = [...after].flatMap(([name, value]) => {
          const was = before.get(name);
          if (value === null || was === undefined || value === was) return [];
          const isRounding = was !== null && Math.abs(Number(value) - Number(was)) <= 1e-15 * Math.abs(Number(was));
          return isRounding ? [] : [`${table} row ${row}, ${cells[0]?.[column]}: ${name} ${was} -> ${value}`];
        });
        expect(changed).toEqual([]);
      },
    ),
    { seed: 20240102, numRuns: Number(process.env['RUNS'] ?? 40) },
  );
});
