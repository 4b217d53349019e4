/** Reading a ledger of 100,000 rows and 12 columns: our reader beside exceljs and SheetJS, each in a process of its own. */
import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { bookPath, energyRows, writeLedgerBook } from './ledgerBook';
import { median, printTable } from './measure';

const turns = 3;
const quantityColumn = 5;

/** Each reader gives the sum of the quantities, in doubles and in the order of the rows, so that all must agree. */
const readers: Readonly<Record<string, () => Promise<() => number | Promise<number>>>> = {
  crossfoot: async () => () => {
    const energy = openXlsx(readFileSync(bookPath)).snapshot.tables.find(({ name }) => name === 'Energy');
    return energy?.columns[quantityColumn - 1]?.numbers.reduce((sum, value) => sum + value, 0) ?? NaN;
  },
  'SheetJS, dense': async () => {
    const { read } = await import('@e965/xlsx');
    return () => {
      const rows = read(readFileSync(bookPath), { dense: true }).Sheets['Energy']?.['!data'] ?? [];
      return rows.slice(1).reduce((sum, cells) => sum + Number(cells[quantityColumn - 1]?.v), 0);
    };
  },
  'exceljs, stream': async () => {
    const { default: exceljs } = await import('exceljs');
    return async () => {
      let sum = 0;
      let sheets = 0;
      for await (const sheet of new exceljs.stream.xlsx.WorkbookReader(bookPath, {
        worksheets: 'emit',
        sharedStrings: 'cache',
        hyperlinks: 'ignore',
        styles: 'ignore',
        entries: 'ignore',
      })) {
        sheets += 1;
        for await (const row of sheet)
          if (sheets === 6 && row.number > 1) sum += Number(row.getCell(quantityColumn).value);
      }
      return sum;
    };
  },
  exceljs: async () => {
    const { default: exceljs } = await import('exceljs');
    return async () => {
      const book = new exceljs.Workbook();
      await book.xlsx.readFile(bookPath);
      let sum = 0;
      book.getWorksheet('Energy')?.eachRow((row, line) => {
        if (line > 1) sum += Number(row.getCell(quantityColumn).value);
      });
      return sum;
    };
  },
};

interface Reading {
  readonly time: number;
  readonly sum: number;
  /** Peak memory of the process in KiB. */
  readonly memory: number;
}

async function readOnce(name: string): Promise<void> {
  const read = await readers[name]?.();
  const begun = performance.now();
  const sum = await read?.();
  console.log(JSON.stringify({ time: performance.now() - begun, sum, memory: process.resourceUsage().maxRSS }));
}

function readInOwnProcess(name: string): Reading {
  const { stdout, stderr } = spawnSync(process.execPath, [process.argv[1] ?? '', name], { encoding: 'utf8' });
  if (!stdout) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(stdout) as Reading;
}

function compare(): void {
  writeLedgerBook();
  const names = Object.keys(readers);
  const readings = new Map(names.map((name): [string, Reading[]] => [name, []]));
  for (let turn = 0; turn < turns; turn += 1)
    for (const name of names) readings.get(name)?.push(readInOwnProcess(name));
  const timeOf = (name: string): number => median(readings.get(name)?.map(({ time }) => time) ?? []);
  console.log(`  ${energyRows} rows, ${(readFileSync(bookPath).length / 1e6).toFixed(1)} MB`);
  printTable(
    ['reader', 'ms', 'times ours', 'peak MB', 'sum of the quantities'],
    names.map((name) => {
      const memory = median(readings.get(name)?.map(({ memory }) => memory) ?? []) / 1024;
      return [
        name,
        timeOf(name).toFixed(0),
        (timeOf(name) / timeOf('crossfoot')).toFixed(1),
        memory.toFixed(0),
        String(readings.get(name)?.[0]?.sum),
      ];
    }),
  );
}

const [reader] = process.argv.slice(2);
if (reader === undefined) compare();
else void readOnce(reader);
