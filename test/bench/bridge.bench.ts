/** The bridge between two years of a plant of 50 processes in which every group of changes differs: its seconds, and what it divides. */
import { assessFigures } from '../../src/assess';
import { bridge } from '../../src/compare/bridge';
import { bridgesByLines } from '../../src/compare/headlines';
import type { KnownBook } from '../../src/compare/mixedBooks';
import { snapshotOf } from '../support/plant';
import { measure, printTable } from './measure';
import { yearOfPlant } from './yearsOfPlant';

const processes = 50;
const turns = 3;

function book(year: 2023 | 2024): KnownBook {
  const figures = assessFigures(snapshotOf(yearOfPlant(year, processes)));
  if (!figures.calculation) throw new Error('nothing was calculated');
  return { ...figures, calculation: figures.calculation };
}

const [earlier, later] = [book(2023), book(2024)];
let plants = 0;
let lines = 0;
const begun = process.cpuUsage();
const measured = measure(
  [
    { name: 'to groups', run: () => bridge(earlier, later, (done) => (plants = done)) },
    {
      name: 'and to lines',
      run: () => {
        const found = bridge(earlier, later);
        lines = bridgesByLines(found).flatMap((of) => of.byLines().flatMap((part) => part.lines)).length;
        return found;
      },
    },
  ],
  turns,
);
const { user, system } = process.cpuUsage(begun);
printTable(
  ['bridge', 'ms', 'ms of processor', 'groups', 'lines', 'plants calculated', 'results divided', 'not divided'],
  measured.map(({ name, time, result: { groups, results, unbridged } }) => [
    name,
    time.toFixed(0),
    ((user + system) / 1000 / (turns + 1)).toFixed(0),
    String(groups.length),
    String(lines),
    String(plants),
    String(results.length),
    String(unbridged.filter(({ because }) => because === 'no mixture').length),
  ]),
);
