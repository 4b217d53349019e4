/** Treatment of scrap: collection, sorting, decoating and the like, which cut-off does not free of burden; declared, or by the `upstream` factor of its type. */
import { finding, type Finding } from '../../findings/finding';
import { cleanText, formulaKey } from '../../ledgers/cleanText';
import { CellState, placeOf, textAt } from '../../ledgers/ledgerTable';
import { groupNumber, groupText } from '../../model/activityGroups';
import { factorErrors, selectFactors, type Component, type Selection } from '../../model/factors';
import type { Block, Input, Plant } from '../../model/plant';
import { regionOfSite } from '../../model/reportSettings';
import type { EmissionLine, Making } from './emissionLine';
import { linesOf, silent } from './factorLines';
import { originOfScrap } from '../metal/inHouseScrap';
import { declaredLines } from './declaredLines';

/**
 * Lines of one group of scrap in scope 3.1, tCO2e, under every method; none where nothing is declared and its type has no `upstream` factor.
 * What is declared for post-consumer scrap is its treatment, since it brings no other burden; for other scrap it is the burden of its making.
 */
export function treatmentLines(making: Making, input: Input): readonly EmissionLine[] {
  const { plant } = making;
  const type = groupText(input.group, 'scrapType');
  const scrap: Input = { ...input, item: type };
  if (groupNumber(input.group, 'footprint') !== undefined && originOfScrap(plant, input).scrapClass === 'post-consumer')
    return declaredLines(making, scrap, 'declared', ['scope3_1']);
  if (type === '') return [];
  const errors = factorErrors(plant.library, type, ['upstream']);
  if (errors.length > 0) return [silent(making, scrap, 'unknown', errors, ['scope3_1'])];
  const region = regionOfSite(plant.settings, plant.processes[input.process]?.site ?? '');
  const select = (component: Component): Selection =>
    selectFactors(plant.library, type, component, region, plant.period);
  return linesOf(making, scrap, select, select('upstream'), ['scope3_1']);
}

/** One warning that names the types of scrap from outside whose treatment is not in the footprints. */
export function untreatedScrap(plant: Plant, lines: readonly EmissionLine[]): readonly Finding[] {
  const treated = new Set(lines.map((line) => line.input.group));
  const untreated = plant.inputs.filter(
    (input) =>
      input.ledger === 'Scrap' && !treated.has(input.group) && originOfScrap(plant, input).whence === 'external',
  );
  const [first] = untreated;
  if (!first) return [];
  const types = untreated.map(({ group }) => groupText(group, 'scrapType')).filter((type) => type !== '');
  return [
    finding('scrap-treatment-missing', placeOf(first.group.table, first.group.firstRow, 'scrapType'), {
      item: [...new Map(types.map((type) => [formulaKey(type), type])).values()].join(', '),
    }),
  ];
}

/** True where an unreadable row of scrap (or, without a row, the ledger) may bring treatment emissions: its type has a factor for it, or cannot be read. */
export function mayBeTreated(plant: Plant, { row }: Block): boolean {
  const table = plant.ledgers.tables.get('Scrap');
  if (!table) return false;
  const state = (key: string, one: number): number => table.columns.get(key)?.states[one] ?? CellState.blank;
  return [...(row === undefined ? table.rows : [row])].some((one) => {
    if (state('scrapType', one) === CellState.bad || state('footprint', one) !== CellState.blank) return true;
    const key = formulaKey(cleanText(textAt(table, 'scrapType', one)));
    return (
      factorErrors(plant.library, key, ['upstream']).length > 0 ||
      (plant.library.byItem.get(key) ?? []).some(({ component }) => component === 'upstream')
    );
  });
}
