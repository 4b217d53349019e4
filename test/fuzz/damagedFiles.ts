/** Workbook files damaged by seed, and what becomes of them. */
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { insertSheets } from '../../src/hosts/xlsx/writeXlsx';
import { sampleSheets } from '../../src/samples/allSamples';
import { cellPackagings } from '../packagings/cellPackagings';
import { partPackagings } from '../packagings/partPackagings';
import { changing, partsOf, zipOf, type Packaging } from '../packagings/parts';
import { bookOf, sheetsOf, type Tables } from '../support/plant';
import { richWorkbook } from '../support/richWorkbook';
import { writeResults } from '../support/writtenWorkbook';
import { damaged } from './fileFaults';
import { readAndWrite, type Outcome } from './readAndWrite';
import { choicesOf } from './seededChoice';

const tables: Tables = {
  Production: 'Date | Process | Product | Quantity | Unit\n2024-03-31 | Smelter | 铝锭 | 100.5 | t',
  Scrap: 'Process | Scrap type | Class | Quantity | Unit\nSmelter | old sheet | post-consumer | 55.125 | t',
  Energy: 'Process | Carrier | Quantity | Unit\nSmelter | Power | 120 | MWh',
  Factors: 'Item | Component | Value | Unit\nPower | location | 0.5 | tCO2/MWh',
};
const small = bookOf(tables);
const packed = (packaging: Packaging | undefined): Uint8Array => {
  const result = packaging?.(partsOf(small)) ?? small;
  return result instanceof Uint8Array ? result : zipOf(result);
};
const rich = zipOf(changing(/\.xml$/, (xml) => xml.replaceAll('"Scrap"', '"Deliveries"'))(partsOf(richWorkbook())));
const books: readonly Uint8Array[] = [
  small,
  packed(cellPackagings['rich texts shared']),
  packed(partPackagings['main elements with a prefix']),
  packed(partPackagings['ISO 29500 strict']),
  packed(partPackagings['names of the user, some like ours']),
  writeResults(small).bytes,
  insertSheets(openXlsx(rich), sheetsOf(tables)),
];
const demo = newXlsx(sampleSheets('demo', 'en') ?? []);

/** What became of the damaged file of a seed, or what was wrong with that, in one line. */
export function tried(seed: number): Outcome | { readonly complaint: string } {
  const choice = choicesOf(seed);
  const { bytes, faults } = damaged(choice.once(40) ? demo : choice.of(books), choice);
  try {
    return readAndWrite(bytes);
  } catch (problem) {
    const lines = ((problem as Error).stack ?? String(problem)).split('\n').slice(0, 4);
    return { complaint: `seed ${seed}: ${faults.join('; ')}: ${lines.join(' ')}` };
  }
}
