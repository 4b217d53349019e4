/** The numbers from which the graph of a book begins: what each of them is called in both books, and which group of changes moves it. */
import type { Calculation } from '../calculation/calculate';
import type { Node, Source } from '../calculation/graph/node';
import { inputLedgers, type LedgerName } from '../ledgers/allLedgers';
import { formulaKey } from '../ledgers/cleanText';
import { CellState, type LedgerTable } from '../ledgers/ledgerTable';
import type { ActivityGroup } from '../model/activityGroups';
import { groupOfLedger, placesOfRows, type ChangeGroup, type MovingLedger, type RowPlace } from './changeGroups';
import { keyOf } from './mixedBooks';
import { naturalKeyOf } from './naturalKeys';

/** What is known of a number that no rule computes. */
export interface Leaf {
  /** The same for the same thing of both books. */
  readonly name: string;
  /** Nothing where no group can move it. */
  readonly group: ChangeGroup | undefined;
  /** Site and process of the unit process whose row it is; empty where there is none. */
  readonly process: string;
  /** An amount: nothing where the other book does not have its row. */
  readonly isAmount: boolean;
  /** What goes with what the process makes, where the periods differ. */
  readonly isScaled: boolean;
  /** The ledger of its row, then what that is of, in the words of the ledgers; several numbers may be of one line. Empty where it stands in no ledger. */
  readonly line: readonly string[];
}

const scaledLedgers: ReadonlySet<string> = new Set(inputLedgers);

/** Tells what the sources of a calculation are; `lineOfMade` names the line of what a process makes. */
export function leavesOf(
  calculation: Calculation,
  lineOfMade: (process: string) => readonly string[],
): (node: Node) => Leaf {
  const { plant } = calculation;
  const known = new Map<string, ReadonlyMap<number, RowPlace>>();
  const placeOf = (table: LedgerTable, row: number): RowPlace | undefined => {
    const name = table.ledger.table;
    let places = known.get(name);
    if (!places) {
      const own = plant.ledgers.tables.get(name as LedgerName);
      places = own ? placesOfRows(own, calculation) : new Map<number, RowPlace>();
      known.set(name, places);
    }
    return places.get(row);
  };
  const ofRow = (table: LedgerTable, row: number): Pick<Leaf, 'group' | 'process'> => {
    const place = placeOf(table, row);
    const process = place?.process === undefined ? undefined : plant.processes[place.process];
    const name = table.ledger.table;
    return {
      group: place?.group ?? (name in groupOfLedger ? groupOfLedger[name as MovingLedger] : undefined),
      process: process ? keyOf(process) : '',
    };
  };
  const ofGroup = (group: ActivityGroup, what: string, isAmount: boolean): Leaf => {
    const { table, firstRow, criteria } = group;
    const place = ofRow(table, firstRow);
    const { table: ledger } = table.ledger;
    const named = criteria.flatMap(({ key, value }) =>
      value !== '' && table.columns.get(key)?.column.kind === 'name' ? [String(value)] : [],
    );
    return {
      ...place,
      name: `${what} ${groupName(group)}`,
      isAmount,
      isScaled: isAmount && scaledLedgers.has(ledger),
      line: ledger === 'Production' && place.process !== '' ? lineOfMade(place.process) : [ledger, ...named],
    };
  };
  return ({ source }) => {
    switch (source?.kind) {
      case 'ledger sum':
        return ofGroup(source.group, 'sum', true);
      case 'ledger days':
        return ofGroup(source.group, `days ${source.days?.from} ${source.days?.to}`, true);
      case 'ledger value':
        return ofGroup(source.group, source.key, source.key === 'closing');
      case 'measured sum':
        return ofGroup(source.group, 'measured', true);
      case 'ledger cell': {
        const { table, row, key } = source;
        const named = naturalKeyOf(table.ledger).flatMap((column) => cellText(table, column, row) || []);
        return {
          ...ofRow(table, row),
          name: `${table.ledger.table} ${key} ${named.map(formulaKey).join('\n')}`,
          isAmount: key === 'volume' || key === table.ledger.lines?.sum,
          isScaled: false,
          line: [table.ledger.table, ...named],
        };
      }
      case 'factor': {
        const { factor } = source;
        const { item, component, gas, region } = factor;
        const named = [item, component, gas ?? '', region].filter((text) => text !== '');
        const isElectricity = component === 'location' || component === 'residual';
        return {
          ...nothing,
          group: isElectricity ? 'electricityFactors' : 'otherFactors',
          name: `factor ${named.map(formulaKey).join('\n')}`,
          line: ['Factors', ...named],
        };
      }
      case 'potential':
        return { ...nothing, group: 'method', name: `potential ${source.gas}`, line: ['Settings', source.gas] };
      case 'parameter':
        return {
          ...nothing,
          group: ofMethod.has(source.name) ? 'method' : 'certificates',
          name: `parameter ${source.name}`,
          line: [],
        };
      default:
        return { ...nothing, name: nameOfOther(source) };
    }
  };
}

const nothing: Leaf = { name: '', group: undefined, process: '', isAmount: false, isScaled: false, line: [] };

/** Parameters that settings choose; the others follow from certificates. */
const ofMethod: ReadonlySet<string> = new Set(['materiality', 'metalLoss', 'preConsumerWeight']);

function nameOfOther(source: Source | undefined): string {
  return source?.kind === 'unit size' ? `unit ${source.unit.symbol}` : (source?.kind ?? 'none');
}

function groupName({ table, criteria, days }: ActivityGroup): string {
  const dated = days === undefined || days === 'undated' ? (days ?? '') : `${days.from} ${days.to}`;
  const said = criteria
    .filter(({ value }) => value !== '')
    .map(({ key, value }) => `${key} ${typeof value === 'string' ? formulaKey(value) : value}`)
    .sort();
  return [table.ledger.table, ...said, dated].join('\n');
}

function cellText(table: LedgerTable, key: string, row: number): string {
  const column = table.columns.get(key);
  if (!column || column.states[row] !== CellState.good) return '';
  return column.numbers.length > 0 ? String(column.numbers[row]) : (column.texts[column.codes[row] ?? 0] ?? '');
}
