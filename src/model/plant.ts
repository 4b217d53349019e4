/** The plant in the period, as facts: processes, what they make, what they take in, and what prevents which result. */
import type { Finding } from '../findings/finding';
import { cleanText, formulaKey } from '../ledgers/cleanText';
import { CellState, meaningAt, placeOf, textAt, type LedgerTable } from '../ledgers/ledgerTable';
import type { Ledgers } from '../ledgers/readLedgers';
import { nearestName } from '../quantity/nearestName';
import type { Unit } from '../quantity/units';
import { anodeEffectRows, type AnodeEffectRow } from './anodeEffects';
import {
  belongs,
  groupRows,
  groupText,
  mayBelong,
  unreadGroup,
  type ActivityGroup,
  type GroupedRows,
  type Period,
} from './activityGroups';
import { readFactors, type FactorLibrary } from './factors';
import type { ReportSettings } from './reportSettings';
import { productUnit } from './productUnit';
import { addProcess, findProcess, labelled, type ProcessRegister, type UnitProcess } from './unitProcesses';

export type ActivityLedger = 'Production' | 'Scrap' | 'Materials' | 'Energy' | 'Emissions' | 'AnodeEffects';
export type Role = 'product' | 'co-product' | 'scrap';

/** A group of `Production` rows. */
export interface Output {
  readonly process: number;
  readonly product: string;
  readonly role: Role;
  readonly group: ActivityGroup;
}

/** A group of rows of a ledger of inputs. */
export interface Input {
  readonly ledger: 'Scrap' | 'Materials' | 'Energy' | 'Emissions' | 'AnodeEffects';
  readonly process: number;
  /** Item, carrier, gas or scrap class. */
  readonly item: string;
  readonly group: ActivityGroup;
  /** Set where the item is made by a process of the plant. */
  readonly product: Product | undefined;
}

export interface Product {
  readonly name: string;
  readonly unit: Unit;
}

/** Errors that keep a ledger's lines of one process (or of every process) from being known. */
export interface Block {
  readonly ledger: ActivityLedger;
  readonly process: number | 'all';
  readonly errors: readonly Finding[];
  /** The bad row, 0-based; nothing where the whole ledger is meant. */
  readonly row?: number;
  /** True where the row may stand for a line of its own beside the groups that could be read. */
  readonly isApart: boolean;
}

export interface Plant {
  readonly settings: ReportSettings;
  readonly period: Period;
  readonly processes: readonly UnitProcess[];
  readonly products: ReadonlyMap<string, Product>;
  readonly outputs: readonly Output[];
  readonly inputs: readonly Input[];
  readonly anodeEffects: readonly AnodeEffectRow[];
  readonly library: FactorLibrary;
  readonly blocks: readonly Block[];
  readonly ledgers: Ledgers;
  readonly findings: readonly Finding[];
}

/** The columns in which the rows of one line of the workings agree. */
export const groupKeys: Readonly<
  Record<'Production' | 'Scrap' | 'Materials' | 'Energy' | 'Emissions', readonly string[]>
> = {
  Production: ['site', 'process', 'product', 'unit', 'role', 'allocationWeight'],
  Scrap: [
    'site',
    'process',
    'class',
    'unit',
    'metalContent',
    'originSite',
    'originProcess',
    'scrapType',
    'footprint',
    'ownership',
  ],
  Materials: [
    'site',
    'process',
    'item',
    'unit',
    'metalContent',
    'preConsumerShare',
    'postConsumerShare',
    'footprint',
    'ownership',
    'uncertainty',
  ],
  Energy: ['site', 'process', 'carrier', 'unit', 'source', 'uncertainty'],
  Emissions: ['site', 'process', 'gas', 'unit', 'uncertainty'],
};

const itemKey = { Scrap: 'class', Materials: 'item', Energy: 'carrier', Emissions: 'gas' } as const;

/** Gathers the facts of the period. What cannot be known becomes a block, with the finding that says why. */
export function buildPlant(ledgers: Ledgers, settings: ReportSettings): Plant {
  const period = { from: settings.periodFrom, to: settings.periodTo };
  const findings: Finding[] = [];
  const blocks: Block[] = [];
  const register: ProcessRegister = { processes: [] };
  const library = readFactors(ledgers.tables.get('Factors'));
  findings.push(...library.findings);

  const production = ledgers.tables.get('Production');
  const made = groupRows(production, groupKeys.Production, 'quantity', period);
  noteOutside(production, made.outside, made.firstOutside, findings);
  const unread = unreadOutputs(production, made);
  const outputs = [...made.groups, ...unread]
    .sort((a, b) => a.firstRow - b.firstRow)
    .map((group) => outputOf(register, group));
  for (const bad of made.badRows)
    if (production && textAt(production, 'process', bad.row))
      addProcess(register, textAt(production, 'site', bad.row), textAt(production, 'process', bad.row));
  addBlocks('Production', production, made, register, blocks);
  const missing = ledgers.findings.filter(
    (finding) => finding.code === 'missing-table' && finding.place.table === 'Production',
  );
  if (missing.length > 0) blocks.push({ ledger: 'Production', process: 'all', errors: missing, isApart: true });
  const withOutput = register.processes.length;
  const { products, mixed } = productsOf(outputs);
  findings.push(...new Set(mixed.flatMap((block) => block.errors)));
  blocks.push(...mixed);

  const inputs: Input[] = [];
  for (const ledger of ['Materials', 'Energy', 'Scrap', 'Emissions'] as const) {
    const table = ledgers.tables.get(ledger);
    const grouped = groupRows(table, groupKeys[ledger], 'quantity', period);
    noteOutside(table, grouped.outside, grouped.firstOutside, findings);
    for (const group of grouped.groups) {
      const process = processOfGroup(ledger, group, register, withOutput, findings, blocks);
      if (process === undefined) continue;
      const item = groupText(group, itemKey[ledger]);
      inputs.push({
        ledger,
        process,
        item,
        group,
        product: isDrawn(ledger, group) ? products.get(formulaKey(item)) : undefined,
      });
    }
    addBlocks(ledger, table, grouped, register, blocks);
  }
  const effects = ledgers.tables.get('AnodeEffects');
  const byProcess = groupRows(effects, ['site', 'process'], 'coefficient', period);
  noteOutside(effects, byProcess.outside, byProcess.firstOutside, findings);
  const anodeEffects = byProcess.groups.flatMap((group) => {
    const process = processOfGroup('AnodeEffects', group, register, withOutput, findings, blocks);
    return process === undefined ? [] : anodeEffectRows(group, process, production, groupKeys.Production, period);
  });
  findings.push(...new Set(anodeEffects.flatMap(({ errors }) => errors)));
  addBlocks('AnodeEffects', effects, { ...byProcess, groups: [] }, register, blocks);
  return {
    settings,
    period,
    processes: labelled(register),
    products,
    outputs,
    inputs,
    anodeEffects,
    library,
    blocks,
    ledgers,
    findings,
  };
}

function outputOf(register: ProcessRegister, group: ActivityGroup): Output {
  return {
    process: addProcess(register, groupText(group, 'site'), groupText(group, 'process')).index,
    product: groupText(group, 'product'),
    role: (meaningAt(group.table, 'role', group.firstRow) || 'product') as Role,
    group,
  };
}

/** Products of which no row at all can be counted: they are there, and withheld. */
function unreadOutputs(production: LedgerTable | undefined, made: GroupedRows): readonly ActivityGroup[] {
  const named = new Set(made.groups.map((group) => formulaKey(groupText(group, 'product'))));
  return made.badRows.flatMap(({ row }) => {
    if (
      !production ||
      !['process', 'product', 'unit'].every((key) => production.columns.get(key)?.states[row] === CellState.good)
    )
      return [];
    const name = formulaKey(textAt(production, 'product', row));
    if (named.has(name)) return [];
    named.add(name);
    return [unreadGroup(production, groupKeys.Production, row)];
  });
}

/** A carrier said to come from the grid or a direct line is bought even where a process makes something of its name. */
function isDrawn(ledger: Input['ledger'], group: ActivityGroup): boolean {
  if (ledger === 'Materials') return true;
  return ledger === 'Energy' && !['grid', 'direct'].includes(meaningAt(group.table, 'source', group.firstRow));
}

function processOfGroup(
  ledger: Input['ledger'],
  group: ActivityGroup,
  register: ProcessRegister,
  withOutput: number,
  findings: Finding[],
  blocks: Block[],
): number | undefined {
  const site = groupText(group, 'site');
  const name = groupText(group, 'process');
  const found = findProcess(register, site, name);
  if (found === 'ambiguous') {
    const error: Finding = {
      code: 'ambiguous-site',
      severity: 'error',
      place: placeOf(group.table, group.firstRow, 'process'),
      details: { process: name },
    };
    findings.push(error);
    blocks.push(
      ...register.processes
        .filter((process) => formulaKey(process.process) === formulaKey(name))
        .map((process) => ({ ledger, process: process.index, errors: [error], isApart: true })),
    );
    return undefined;
  }
  if (found) return found.index;
  const near = nearestName(
    name,
    register.processes.slice(0, withOutput).map((process) => process.process),
  );
  const error: Finding = {
    code: 'input-without-output',
    severity: 'error',
    place: placeOf(group.table, group.firstRow, 'process'),
    details: { process: name, site, near: near ?? '' },
  };
  findings.push(error);
  const mistyped = register.processes.filter((process) => near !== undefined && process.process === near);
  blocks.push(...mistyped.map((process) => ({ ledger, process: process.index, errors: [error], isApart: true })));
  return addProcess(register, site, name).index;
}

/** Bad rows block their own process, and every process where theirs cannot be told. */
function addBlocks(
  ledger: ActivityLedger,
  table: LedgerTable | undefined,
  rows: GroupedRows,
  register: ProcessRegister,
  blocks: Block[],
): void {
  if (!table) return;
  if (table.tableErrors.length > 0) blocks.push({ ledger, process: 'all', errors: table.tableErrors, isApart: true });
  for (const { row, errors } of rows.badRows) {
    const found = findProcess(
      register,
      cleanText(textAt(table, 'site', row)),
      cleanText(textAt(table, 'process', row)),
    );
    const isApart = !rows.groups.some((group) => belongs(group, row));
    blocks.push({ ledger, process: found && found !== 'ambiguous' ? found.index : 'all', errors, row, isApart });
  }
}

function productsOf(outputs: readonly Output[]): {
  readonly products: ReadonlyMap<string, Product>;
  readonly mixed: readonly Block[];
} {
  const products = new Map<string, Product>();
  const mixed: Block[] = [];
  for (const { product, group, process } of outputs) {
    const known = products.get(formulaKey(product));
    if (!known) products.set(formulaKey(product), { name: product, unit: productUnit(group.unit) });
    else if (known.unit.dimension !== group.unit.dimension) {
      const error: Finding = {
        code: 'output-unit-mixed',
        severity: 'error',
        place: placeOf(group.table, group.firstRow, 'unit'),
        details: { product, unit: group.unit.symbol, first: known.unit.symbol },
      };
      mixed.push({ ledger: 'Production', process, errors: [error], isApart: true });
    }
  }
  return { products, mixed: [...mixed, ...rolesMixed(outputs)] };
}

/** Scrap under the name of a product: nobody could tell which of the two is drawn, and one carries burden where the other carries none. */
function rolesMixed(outputs: readonly Output[]): readonly Block[] {
  return outputs
    .filter(({ role }) => role === 'scrap')
    .flatMap((scrap): readonly Block[] => {
      const ofName = outputs.filter(({ product }) => formulaKey(product) === formulaKey(scrap.product));
      if (ofName.every(({ role }) => role === 'scrap')) return [];
      const error: Finding = {
        code: 'role-mixed',
        severity: 'error',
        place: placeOf(scrap.group.table, scrap.group.firstRow, 'role'),
        details: { product: scrap.product },
      };
      return [...new Set(ofName.map(({ process }) => process))].map((process) => ({
        ledger: 'Production',
        process,
        errors: [error],
        isApart: true,
      }));
    });
}

function noteOutside(
  table: LedgerTable | undefined,
  outside: number,
  firstRow: number | undefined,
  findings: Finding[],
): void {
  if (!table || firstRow === undefined) return;
  findings.push({
    code: 'outside-period',
    severity: 'warning',
    place: placeOf(table, firstRow, 'date'),
    details: { table: table.ledger.table, tableZh: table.ledger.zh, count: String(outside) },
  });
}

/** The errors that keep these ledgers of a process from being known whole. */
export function blocksOf(plant: Plant, process: number, ledgers: readonly ActivityLedger[]): readonly Finding[] {
  return blocksAt(plant, process, ledgers).flatMap((block) => block.errors);
}

/** The errors of rows that may stand for lines of their own, beside the groups that could be read. */
export function blocksApart(plant: Plant, process: number, ledgers: readonly ActivityLedger[]): readonly Block[] {
  return blocksAt(plant, process, ledgers).filter((block) => block.isApart);
}

/** The errors that keep the sum of a group from being known: rows that may belong to it. */
export function blocksOfGroup(
  plant: Plant,
  process: number,
  ledger: ActivityLedger,
  group: ActivityGroup,
): readonly Finding[] {
  return blocksAt(plant, process, [ledger])
    .filter((block) => block.row === undefined || mayBelong(group, block.row))
    .flatMap((block) => block.errors);
}

function blocksAt(plant: Plant, process: number, ledgers: readonly ActivityLedger[]): readonly Block[] {
  return plant.blocks.filter(
    (block) => ledgers.includes(block.ledger) && (block.process === 'all' || block.process === process),
  );
}
