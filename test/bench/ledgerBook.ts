/** A workbook with an energy ledger of 100,000 rows and 12 columns beside small other ledgers, written without the code that is measured. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { quantity, sequence } from './sampleNumbers';

export const bookPath = 'out/bench/ledger.xlsx';
export const energyRows = 100_000;

/** A date of the reporting period, as its serial number. */
interface Day {
  readonly serial: number;
}
type Cell = string | number | Day | undefined;

interface LedgerSheet {
  readonly table: string;
  readonly headers: readonly string[];
  readonly rowCount: number;
  readonly row: (index: number) => readonly Cell[];
}

const firstDay = 45292;
const processes = [
  { site: 'Coast', process: 'Electrolysis', product: 'Primary aluminium' },
  { site: 'Coast', process: 'Casting', product: 'Billet' },
  { site: 'Valley', process: 'Remelting', product: 'Slab' },
  { site: 'Valley', process: 'Rolling', product: 'Sheet' },
] as const;
const carriers = [
  { carrier: 'Electricity', unit: 'kWh' },
  { carrier: 'Natural gas', unit: 'm3' },
  { carrier: 'Diesel', unit: 'L' },
] as const;
const inputs = [
  ['Coast', 'Electrolysis', 'Alumina', 1.92],
  ['Coast', 'Casting', 'Primary aluminium', 0.7],
  ['Valley', 'Rolling', 'Slab', 1.05],
  ['Valley', 'Remelting', 'Billet', 0.2],
] as const;

const fixed = (table: string, headers: readonly string[], rows: readonly (readonly Cell[])[]): LedgerSheet => ({
  table,
  headers,
  rowCount: rows.length,
  row: (index) => rows[index] ?? [],
});

function energySheet(): LedgerSheet {
  const draw = sequence(7);
  return {
    table: 'Energy',
    headers: [
      'Date',
      'Site',
      'Process',
      'Carrier',
      'Quantity',
      'Unit',
      'Source',
      'Meter',
      'Evidence',
      'Shift',
      'Booked by',
      'Note',
    ],
    rowCount: energyRows,
    row: (index) => {
      const place = processes[draw(4)] ?? processes[0];
      const { carrier, unit } = carriers[draw(3)] ?? carriers[0];
      const day = { serial: firstDay + draw(366) };
      const evidence = `Reading ${Math.floor(index / 4) + 1}`;
      return [
        day,
        place.site,
        place.process,
        carrier,
        Math.abs(quantity(draw)),
        unit,
        carrier === 'Electricity' ? 'grid' : undefined,
        `Meter ${draw(60) + 1}`,
        evidence,
        draw(3) + 1,
        `Clerk ${draw(12) + 1}`,
        undefined,
      ];
    },
  };
}

function ledgers(): LedgerSheet[] {
  const tonnes = 12_000;
  const factor = (item: string, component: string, value: number, unit: string): readonly Cell[] => [
    item,
    component,
    'CO2',
    value,
    unit,
    'Made up for measuring',
  ];
  return [
    fixed(
      'Settings',
      ['Setting', 'Value'],
      [
        ['Organisation', 'Measured Metals'],
        ['Period from', { serial: firstDay }],
        ['Period to', { serial: firstDay + 365 }],
      ],
    ),
    fixed(
      'Production',
      ['Site', 'Process', 'Product', 'Quantity', 'Unit'],
      processes.map(({ site, process, product }) => [site, process, product, tonnes, 't']),
    ),
    fixed(
      'Materials',
      ['Site', 'Process', 'Item', 'Quantity', 'Unit', 'Metal content'],
      inputs.map(([site, process, item, share]) => [
        site,
        process,
        item,
        tonnes * share,
        't',
        item === 'Alumina' ? undefined : 1,
      ]),
    ),
    fixed(
      'Scrap',
      ['Site', 'Process', 'Class', 'Quantity', 'Unit'],
      [
        ['Coast', 'Casting', 'pre-consumer', 4_000, 't'],
        ['Valley', 'Remelting', 'post-consumer', 10_000, 't'],
      ],
    ),
    fixed(
      'Factors',
      ['Item', 'Component', 'Gas', 'Value', 'Unit', 'Source'],
      [
        factor('Electricity', 'location', 0.6, 'kgCO2/kWh'),
        factor('Electricity', 'residual', 0.7, 'kgCO2/kWh'),
        factor('Electricity', 'upstream', 0.05, 'kgCO2/kWh'),
        factor('Natural gas', 'direct', 2.1, 'kgCO2/m3'),
        factor('Natural gas', 'upstream', 0.4, 'kgCO2/m3'),
        factor('Diesel', 'direct', 2.7, 'kgCO2/L'),
        factor('Diesel', 'upstream', 0.6, 'kgCO2/L'),
        factor('Alumina', 'footprint', 1.3, 'tCO2/t'),
      ],
    ),
    energySheet(),
  ];
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const media = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relationships = (entries: readonly (readonly [type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${packaged}/relationships">${entries.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

function sheetXml({ headers, rowCount, row }: LedgerSheet, textIndex: (text: string) => number): string {
  const cellXml = (cell: Cell, column: number, line: number): string => {
    const at = `${String.fromCharCode(65 + column)}${line}`;
    if (cell === undefined) return '';
    if (typeof cell === 'string') return `<c r="${at}" t="s"><v>${textIndex(cell)}</v></c>`;
    return typeof cell === 'number'
      ? `<c r="${at}"><v>${cell}</v></c>`
      : `<c r="${at}" s="1"><v>${cell.serial}</v></c>`;
  };
  const rowXml = (cells: readonly Cell[], line: number): string =>
    `<row r="${line}">${cells.map((cell, column) => cellXml(cell, column, line)).join('')}</row>`;
  const rows = Array.from({ length: rowCount }, (_, index) => rowXml(row(index), index + 2));
  return `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${rowXml(headers, 1)}${rows.join('')}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;
}

function tableXml({ table, headers, rowCount }: LedgerSheet, id: number): string {
  const range = `A1:${String.fromCharCode(64 + headers.length)}${rowCount + 1}`;
  const columns = headers.map((header, column) => `<tableColumn id="${column + 1}" name="${header}"/>`).join('');
  return `${declaration}<table xmlns="${main}" id="${id}" name="${table}" displayName="${table}" ref="${range}"><autoFilter ref="${range}"/><tableColumns count="${headers.length}">${columns}</tableColumns></table>`;
}

/** Writes the workbook to `bookPath`, the same bytes in every run but for the times in the zip. */
export function writeLedgerBook(): void {
  const sheets = ledgers();
  const numbered = sheets.map((sheet, index) => ({ sheet, id: index + 1 }));
  const indexes = new Map<string, number>();
  const textIndex = (text: string): number => {
    const known = indexes.get(text) ?? indexes.size;
    indexes.set(text, known);
    return known;
  };
  const parts: Record<string, string> = {};
  for (const { sheet, id } of numbered) {
    parts[`xl/worksheets/sheet${id}.xml`] = sheetXml(sheet, textIndex);
    parts[`xl/worksheets/_rels/sheet${id}.xml.rels`] = relationships([['table', `../tables/table${id}.xml`]]);
    parts[`xl/tables/table${id}.xml`] = tableXml(sheet, id);
  }
  parts['xl/sharedStrings.xml'] =
    `${declaration}<sst xmlns="${main}">${[...indexes.keys()].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`;
  parts['xl/styles.xml'] =
    `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf numFmtId="14" applyNumberFormat="1" xfId="0"/></cellXfs></styleSheet>`;
  parts['xl/workbook.xml'] =
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${numbered.map(({ sheet, id }) => `<sheet name="${sheet.table}" sheetId="${id}" r:id="rId${id}"/>`).join('')}</sheets></workbook>`;
  parts['xl/_rels/workbook.xml.rels'] = relationships([
    ...numbered.map(({ id }) => ['worksheet', `worksheets/sheet${id}.xml`] as const),
    ['sharedStrings', 'sharedStrings.xml'],
    ['styles', 'styles.xml'],
  ]);
  parts['_rels/.rels'] = relationships([['officeDocument', 'xl/workbook.xml']]);
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${media}.${type}+xml"/>`;
  const overrides = [
    override('workbook', 'sheet.main'),
    override('sharedStrings', 'sharedStrings'),
    override('styles', 'styles'),
    ...numbered.flatMap(({ id }) => [
      override(`worksheets/sheet${id}`, 'worksheet'),
      override(`tables/table${id}`, 'table'),
    ]),
  ];
  parts['[Content_Types].xml'] =
    `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`;
  const zipped: Zippable = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  mkdirSync(dirname(bookPath), { recursive: true });
  writeFileSync(bookPath, zipSync(zipped));
}
