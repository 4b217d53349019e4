/** Treatment of scrap: collection, sorting, decoating and the like, which cut-off does not free of burden; declared, or by the `upstream` factor of its type. */
import { finding, type Finding } from '../../findings/finding';
import { cleanText, formulaKey } from '../../ledgers/cleanText';
import { placeOf } from '../../ledgers/ledgerTable';
import { lineCellsAt, type CellsOf } from '../../model/entries';
import { factorErrors, type Component, type Selection } from '../../model/factors';
import { factorsFor } from '../../model/factorStretches';
import type { Block, Input, Plant } from '../../model/plant';
import type { EmissionLine, Making } from './emissionLine';
import { linesOf, silent } from './factorLines';
import { originOfScrap } from '../metal/inHouseScrap';
import { declaredLines } from './declaredLines';

/**
 * Lines of one group of scrap in scope 3.1, tCO2e, under every method; none where nothing is declared and its type has no `upstream` factor.
 * What is declared for post-consumer scrap is its treatment, since it brings no other burden; for other scrap it is the burden of its making.
 */
export function treatmentLines(making: Making, input: Input<'Scrap'>): readonly EmissionLine[] {
  const { plant } = making;
  const { scrapType: type, footprint } = input.group.entry;
  const scrap = { ...input, item: type };
  if (footprint !== undefined && originOfScrap(plant, input).scrapClass === 'post-consumer')
    return declaredLines(making, scrap, 'declared', ['scope3_1']);
  if (type === '') return [];
  const errors = factorErrors(plant.library, type, ['upstream']);
  if (errors.length > 0) return [silent(making, scrap, 'unknown', errors, ['scope3_1'])];
  const select = (component: Component): Selection => factorsFor(plant, input, type, component);
  return linesOf(making, scrap, select, select('upstream'), ['scope3_1']);
}

/** One warning that names the types of scrap from outside whose treatment is not in the footprints. */
export function untreatedScrap(plant: Plant, lines: readonly EmissionLine[]): readonly Finding[] {
  const treated = new Set<unknown>(lines.map((line) => line.input.group));
  const untreated = plant.inputs
    .filter((input) => input.ledger === 'Scrap')
    .filter((input) => !treated.has(input.group) && originOfScrap(plant, input).whence === 'external');
  const [first] = untreated;
  if (!first) return [];
  const types = untreated.map(({ group }) => group.entry.scrapType).filter((type) => type !== '');
  return [
    finding('scrap-treatment-missing', placeOf(first.group.table, first.group.firstRow, 'scrapType'), {
      item: [...new Map(types.map((type) => [formulaKey(type), type])).values()].join(', '),
    }),
  ];
}

/** True where an unreadable row of scrap (or, without a row, the ledger) may bring treatment emissions: its type has a factor for it, or cannot be read. */
export function mayBeTreated(plant: Plant, { cells }: Block<'Scrap'>): boolean {
  const mayBe = ({ scrapType, footprint }: CellsOf<'Scrap'>): boolean => {
    if (scrapType.isUnread || !footprint.isBlank) return true;
    const key = formulaKey(cleanText(scrapType.value));
    return (
      factorErrors(plant.library, key, ['upstream']).length > 0 ||
      (plant.library.byItem.get(key) ?? []).some(({ component }) => component === 'upstream')
    );
  };
  const table = plant.ledgers.tables.get('Scrap');
  return cells ? mayBe(cells) : [...(table?.rows ?? [])].some((row) => table && mayBe(lineCellsAt(table, row)));
}
