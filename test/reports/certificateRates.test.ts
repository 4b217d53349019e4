/** The rates of certificates: what a process keeps of the grid's supply chain has no rate of its own. */
import { words } from '../../src/language/words';
import { certificate, workedWith } from '../calculation/certificates/worked';
import { plant } from '../support/plant';

test('a process keeps the supply chain of the grid where the technology of its certificates has none: no rate stands there', () => {
  const tables = workedWith(
    [
      certificate('A', 200, { Process: 'Rolling', Product: 'Sheet', Technology: 'Wind' }),
      certificate('B', 200, { Process: 'Pressing', Product: 'Profile', Technology: 'Solar' }),
    ],
    {
      Production:
        'Site | Process | Product | Quantity | Unit\nEast | Melting | Slab | 100 | t\nEast | Rolling | Sheet | 60 | t\nEast | Rolling | Foil | 20 | t\nWest | Pressing | Profile | 50 | t\nWest | Pressing | Bar | 50 | t',
    },
  );
  const { rows } = plant(tables).reports.sheets.find(({ key }) => key === 'certificates')!;
  const start = rows.findIndex(([, title]) => title?.value === words('en').certificates.titles.rates);
  const shown = rows.slice(start + 3, start + 7).map((row) => row.slice(1).map((cell) => cell?.value ?? ''));
  expect(shown).toEqual([
    ['Rolling', 'Uncovered', 800, 480, 0.6, '', ''],
    ['Rolling', 'Wind', 200, 0, 0, '', ''],
    ['Pressing', 'Uncovered', 500, 300, 0.6, 0, 0],
    ['Pressing', 'Solar', 200, 0, 0, 0, 0],
  ]);
});
