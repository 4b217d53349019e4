/** Builds the plant of the period from what the ledgers say. */
import { finding, type Finding } from '../findings/finding';
import { Notes } from '../findings/notes';
import type { ActivityLedger, TableOf } from '../ledgers/allLedgers';
import { formulaKey } from '../ledgers/cleanText';
import { placeOf, textAt } from '../ledgers/ledgerTable';
import { tableCell } from '../ledgers/readTable';
import type { Ledgers } from '../ledgers/readLedgers';
import { groupRows } from './activityGroups';
import { anodeEffectRows } from './anodeEffects';
import { addBlocks, regionBlocks } from './blocks';
import { itemOf, lineEntryAt } from './entries';
import { leftOut } from './exclusions';
import { readFactors } from './factors';
import { factorStretches, stretchOfRow } from './factorStretches';
import { inputlessProcesses } from './inputlessProcesses';
import { itemsOf, withMisnamed } from './misnamedFactors';
import { withMisnamedRegions } from './misnamedRegions';
import { misnamedOrigins } from './misnamedOrigins';
import { undecidedKinds } from './kinds';
import type { Block, Input, Plant, InputLedger } from './plant';
import { blocksOfUnreadProducts, isWhere, outputOf, productsOf, unreadOutputs } from './plantOutputs';
import { isDrawn, processOfGroup, unreadInputs } from './plantInputs';
import type { ReportSettings } from './reportSettings';
import { stockedProducts, stocksOf } from './stocks';
import { undatedBesideOutside } from './undatedRows';
import { unknownItems } from './unknownItems';
import { processesWithoutEnergy } from './withoutEnergy';
import { addProcess, labelled, type ProcessRegister } from './unitProcesses';

/** Gathers the facts of the period. What cannot be known becomes a block, with the finding that says why. */
export function buildPlant(ledgers: Ledgers, settings: ReportSettings): Plant {
  const period = { from: settings.periodFrom, to: settings.periodTo };
  const notes = new Notes();
  const blocks: Block[] = [];
  const register: ProcessRegister = { processes: [] };
  const named = withMisnamed(readFactors(ledgers.tables.get('Factors')), itemsOf(ledgers));
  const library = withMisnamedRegions(named, settings);
  notes.take(library.findings);

  const production = ledgers.tables.get('Production');
  const made = groupRows<'Production'>(production, period);
  noteOutside(production, made.outside, made.firstOutside, notes);
  notes.take(made.findings);
  const unread = unreadOutputs(production, made);
  const outputs = [...made.groups, ...unread]
    .sort((a, b) => a.firstRow - b.firstRow)
    .map((group) => outputOf(register, group));
  for (const bad of made.badRows)
    if (production && isWhere(production, bad.row))
      addProcess(register, textAt(production, 'site', bad.row), textAt(production, 'process', bad.row));
  addBlocks('Production', production, made, { register, withOutput: register.processes.length, blocks });
  for (const ledger of ['Production', 'Energy'] as const) {
    const missing = ledgers.findings.filter(
      ({ code, severity, place }) => code === 'missing-table' && severity === 'error' && place.table === ledger,
    );
    if (missing.length > 0) blocks.push({ ledger, process: 'all', errors: missing, isApart: true });
  }
  const makers = { register, withOutput: register.processes.length, notes, blocks };
  const { products: ofOutputs, mixed } = productsOf(outputs);
  notes.take(new Set(mixed.flatMap((block) => block.errors)));
  blocks.push(...mixed);
  const inStock = stockedProducts(
    ledgers.tables.get('Stocks'),
    period,
    ofOutputs,
    outputs,
    register.processes.map(({ site }) => site),
  );
  const { products } = inStock;
  notes.take(inStock.findings);
  blocks.push(...inStock.blocks);

  const stretchesOf = factorStretches(library, settings);
  const inputs: Input[] = [];
  const takeIn = <Name extends InputLedger>(ledger: Name): void => {
    const table: TableOf<Name> | undefined = ledgers.tables.get(ledger);
    const isForFactors = (row: number): boolean =>
      !table ||
      !isDrawn(ledger, { entry: lineEntryAt(table, row) }) ||
      !products.has(formulaKey(itemOf({ table, firstRow: row })));
    const grouped = groupRows<Name>(table, period, stretchOfRow(table, stretchesOf, isForFactors));
    noteOutside(table, grouped.outside, grouped.firstOutside, notes);
    notes.take(grouped.findings);
    if (ledger === 'Energy') notes.take(withoutEnergy(ledgers.tables.get('Energy')));
    const unread = unreadInputs(grouped, table, makers);
    for (const group of [...grouped.groups, ...unread].sort((a, b) => a.firstRow - b.firstRow)) {
      const process = processOfGroup(ledger, group, makers);
      if (process === undefined) continue;
      const item = itemOf(group);
      const product = isDrawn(ledger, group) ? products.get(formulaKey(item)) : undefined;
      inputs.push({ ledger, process, item, group, product } as Input);
    }
    addBlocks(ledger, table, { ...grouped, groups: [...grouped.groups, ...unread] }, makers);
  };
  takeIn('Materials');
  takeIn('Energy');
  takeIn('Scrap');
  takeIn('Emissions');
  takeIn('Transport');
  takeIn('Waste');
  blocks.push(...blocksOfUnreadProducts(production, made, products, inputs));
  const effects = ledgers.tables.get('AnodeEffects');
  const byProcess = groupRows<'AnodeEffects'>(effects, period);
  noteOutside(effects, byProcess.outside, byProcess.firstOutside, notes);
  const anodeEffects = byProcess.groups.flatMap((group) => {
    const process = processOfGroup('AnodeEffects', group, makers);
    return process === undefined ? [] : anodeEffectRows(group, process, production, period);
  });
  notes.take(new Set(anodeEffects.flatMap(({ errors }) => errors)));
  addBlocks('AnodeEffects', effects, { ...byProcess, groups: [] }, makers);
  blocks.push(...regionBlocks(ledgers, settings, library, register.processes, inputs));
  const processes = labelled(register);
  const ofNothing = inputlessProcesses({ processes, outputs, inputs, anodeEffects, blocks });
  notes.take(new Set(ofNothing.flatMap(({ errors }) => errors)));
  blocks.push(...ofNothing);
  notes.take(
    undatedBesideOutside(
      ledgers,
      notes.findings.filter(({ code }) => code === 'outside-period'),
    ),
  );
  const origins = misnamedOrigins(register.processes, inputs);
  notes.take([...origins.inHouse.values()].map(({ error }) => error));
  notes.take(origins.blocks.flatMap(({ errors }) => errors));
  blocks.push(...origins.blocks);
  const out = leftOut({ tables: ledgers.tables, library, processes, inputs });
  notes.take(out.findings);
  const unknown = unknownItems({
    library,
    products,
    inputs: inputs.filter((input) => !out.inputs.has(input)),
    ledgers,
  });
  notes.take(unknown.errors.values());
  blocks.push(...unknown.blocks);
  notes.take(processesWithoutEnergy({ processes, outputs, inputs, blocks, ledgers }));
  const stocked = stocksOf(inStock, processes);
  const asked = undecidedKinds({ library, outputs }, inputs);
  notes.take([...new Set(asked.values())].filter(({ code }) => code === 'kind-undecided'));
  return {
    settings,
    period,
    processes: stocked.processes,
    products,
    outputs,
    inputs: [...inputs, ...stocked.stocks.map(({ input }) => input)],
    stocks: stocked.stocks,
    anodeEffects,
    library,
    undecidedKinds: asked,
    unknownItems: unknown.errors,
    leftOut: out,
    misnamedOrigins: origins.inHouse,
    blocks,
    ledgers,
    findings: notes.findings,
  };
}

/** Energy without rows is said: it counts as none used. */
function withoutEnergy(table: TableOf<'Energy'> | undefined): readonly Finding[] {
  if (!table || table.rows.length > 0 || table.tableErrors.length > 0) return [];
  const { ledger, snapshot } = table;
  return [finding('no-rows', { table: ledger.table, cell: tableCell(snapshot) }, { table: ledger.table }, 'note')];
}

function noteOutside(
  table: TableOf<ActivityLedger> | undefined,
  outside: number,
  firstRow: number | undefined,
  notes: Notes,
): void {
  if (!table || firstRow === undefined) return;
  notes.add('outside-period', placeOf(table, firstRow, 'date'), {
    count: String(outside),
  });
}
