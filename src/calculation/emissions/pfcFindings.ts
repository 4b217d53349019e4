/** What is doubtful about perfluorocarbons: coefficients of another cell technology, potentials that CBAM does not prescribe. */
import { finding, type Finding } from '../../findings/finding';
import { numberAt, placeOf, textAt } from '../../ledgers/ledgerTable';
import { technologiesNamed, technologiesWith, type CellTechnology } from '../../library/pfcCoefficients';
import type { AnodeEffectRow } from '../../model/anodeEffects';
import type { Plant } from '../../model/plant';
import { exact } from '../../quantity/exact';

/** Warnings; a coefficient that is none of the published ones is taken as measured. */
export function pfcFindings(plant: Plant): readonly Finding[] {
  return [...plant.anodeEffects.flatMap(otherTechnology), ...otherPotentials(plant)];
}

function otherTechnology(row: AnodeEffectRow): readonly Finding[] {
  const { table } = row;
  const [coefficient, ratio] = [numberAt(table, 'coefficient', row.row), numberAt(table, 'ratio', row.row)];
  if (coefficient === undefined || ratio === undefined) return [];
  const named = technologiesNamed(
    [textAt(table, 'technology', row.row), textAt(table, 'evidence', row.row), textAt(table, 'process', row.row)].join(
      ' ',
    ),
  );
  const [byCoefficient, byRatio] = [
    technologiesWith(row.method, 'value', exact(coefficient)),
    technologiesWith(row.method, 'ratio', exact(ratio)),
  ];
  const apart = (one: readonly CellTechnology[], other: readonly CellTechnology[]): boolean =>
    one.length > 0 && other.length > 0 && !one.some((technology) => other.includes(technology));
  if (!apart(byCoefficient, named) && !apart(byRatio, named) && !apart(byCoefficient, byRatio)) return [];
  return [
    finding('pfc-coefficient-technology', placeOf(table, row.row, 'coefficient'), {
      value: `${coefficient} / ${ratio}`,
      near: [...new Set([...byCoefficient, ...byRatio])].join(', '),
      technology: named.join(', '),
    }),
  ];
}

/** CBAM states embedded emissions with AR5; it is meant where outputs have CN codes or the evidence names the regulation. */
function otherPotentials(plant: Plant): readonly Finding[] {
  if (plant.settings.gwp === 'AR5') return [];
  const [effects] = plant.anodeEffects;
  const entered = plant.inputs.find((input) => input.ledger === 'Emissions' && ['CF4', 'C2F6'].includes(input.item));
  const row = effects
    ? { table: effects.table, row: effects.row, key: 'coefficient' }
    : entered && { table: entered.group.table, row: entered.group.firstRow, key: 'gas' };
  if (!row) return [];
  const production = plant.ledgers.tables.get('Production');
  const hasCodes = production ? [...production.rows].some((one) => textAt(production, 'cnCode', one) !== '') : false;
  const names = /CBAM|2025\/2547|2023\/1773/i;
  const isNamed =
    names.test(plant.settings.organisation) ||
    [...row.table.rows].some((one) =>
      names.test(`${textAt(row.table, 'evidence', one)} ${textAt(row.table, 'technology', one)}`),
    );
  if (!hasCodes && !isNamed) return [];
  return [finding('gwp-set-not-cbam', placeOf(row.table, row.row, row.key), { value: plant.settings.gwp })];
}
