/** A plant of two hundred and sixty processes stays within what Excel takes, and LibreOffice still agrees in every formula. */
import { compareWithWorkbook } from '../support/compareFormulas';
import { recalculate } from '../support/libreOffice';
import { errors, written, type Tables } from '../support/plant';

const count = 260;
/** The processes out of order, so that neighbours in a ledger are not neighbours in the chain. */
const order = Array.from({ length: count }, (_, index) => (index * 7) % count);
const rows = (make: (index: number) => string): string => order.map(make).join('\n');

const tables: Tables = {
  Production: `Site | Process | Product | Quantity | Unit\n${rows((index) => `S${index % 2} | P${index} | p${index} | ${100 + index} | t`)}`,
  Materials: `Site | Process | Item | Quantity | Unit | Metal content\n${rows((index) => `S${index % 2} | P${index} | ${index === 0 ? 'Ingot' : `p${Math.floor(index / 2)}`} | ${1 + (index % 5)} | t | 1`)}`,
  Energy: `Site | Process | Carrier | Quantity | Unit\n${rows((index) => `S${index % 2} | P${index} | Power | ${index % 13} | MWh`)}`,
  Factors: 'Item | Component | Value | Unit\nPower | location | 0.5 | t/MWh\nIngot | footprint | 10 | t/t',
};

test('two hundred and sixty processes', async () => {
  const { assessment, sheets, bytes } = written(tables);
  expect(errors(assessment)).toEqual([]);
  const formulas = sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells) => cells.flatMap((cell) => cell?.formula ?? [])),
  );
  const mostArguments = formulas.reduce(
    (most, formula) =>
      Math.max(most, ...[...formula.matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => inside.split(',').length)),
    0,
  );
  expect(mostArguments).toBeLessThanOrEqual(255);
  expect(formulas.reduce((most, formula) => Math.max(most, formula.length), 0)).toBeLessThanOrEqual(8192);
  const { differences } = compareWithWorkbook(sheets, await recalculate(bytes));
  expect(differences.slice(0, 5)).toEqual([]);
});
