/** What is doubtful about perfluorocarbons: coefficients of another cell technology, potentials that CBAM does not prescribe. */
import { finding, type Finding } from '../../findings/finding';
import { placeOf } from '../../ledgers/ledgerTable';
import { technologiesNamed, technologiesWith, type CellTechnology } from '../../library/pfcCoefficients';
import type { AnodeEffectRow } from '../../model/anodeEffects';
import { codedRows } from '../../model/cnCodes';
import { documentTexts } from '../../model/documentation';
import type { Plant } from '../../model/plant';

/** Warnings; a coefficient that is none of the published ones is taken as measured. */
export function pfcFindings(plant: Plant): readonly Finding[] {
  return [...plant.anodeEffects.flatMap(otherTechnology), ...otherPotentials(plant)];
}

function otherTechnology(row: AnodeEffectRow): readonly Finding[] {
  const { coefficient, ratio, technology: stated, evidence, process } = row.entry;
  if (!coefficient || !ratio) return [];
  const named = technologiesNamed([stated, evidence, process].join(' '));
  const [byCoefficient, byRatio] = [
    technologiesWith(row.method, 'value', coefficient),
    technologiesWith(row.method, 'ratio', ratio),
  ];
  const apart = (one: readonly CellTechnology[], other: readonly CellTechnology[]): boolean =>
    one.length > 0 && other.length > 0 && !one.some((technology) => other.includes(technology));
  if (!apart(byCoefficient, named) && !apart(byRatio, named) && !apart(byCoefficient, byRatio)) return [];
  return [
    finding('pfc-coefficient-technology', placeOf(row.table, row.row, 'coefficient'), {
      value: `${coefficient.toNumber()} / ${ratio.toNumber()}`,
      near: [...new Set([...byCoefficient, ...byRatio])].join(', '),
      technology: named.join(', '),
    }),
  ];
}

/** CBAM states embedded emissions with AR5; it is meant where outputs have CN codes or the evidence names the regulation. */
function otherPotentials(plant: Plant): readonly Finding[] {
  if (plant.settings.gwp === 'AR5') return [];
  const [effects] = plant.anodeEffects;
  const entered = plant.inputs
    .filter((input) => input.ledger === 'Emissions')
    .find(({ item }) => ['CF4', 'C2F6'].includes(item))?.group;
  const table = effects?.table ?? entered?.table;
  const place = effects
    ? placeOf(effects.table, effects.row, 'coefficient')
    : entered && placeOf(entered.table, entered.firstRow, 'gas');
  if (!table || !place) return [];
  const hasCodes = codedRows(plant.ledgers.tables.get('Production')).length > 0;
  const names = /CBAM|2025\/2547|2023\/1773/i;
  const isNamed = names.test(plant.settings.organisation) || documentTexts(table).some((text) => names.test(text));
  if (!hasCodes && !isNamed) return [];
  return [finding('gwp-set-not-cbam', place, { value: plant.settings.gwp })];
}
