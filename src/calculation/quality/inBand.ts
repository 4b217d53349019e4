/** What a potline takes in per tonne, against what smelters reach. */
import { finding } from '../../findings/finding';
import { placeOf } from '../../ledgers/ledgerTable';
import { defaultLanguage } from '../../languages';
import type { IntensityBand } from '../../library/intensityBands';
import { libraryNameOf } from '../../library/libraryNames';
import { kindOfCarrier } from '../../model/kinds';
import type { Input, Plant } from '../../model/plant';
import { exact, plainText, total, type Exact } from '../../quantity/exact';
import { unit, unitRatio } from '../../quantity/units';
import { labelOf, type Doubt } from './doubt';
import type { ProcessOverTime } from './overTime';

interface Taken {
  readonly inputs: readonly Input[];
  /** In the unit of the band. */
  readonly quantity: Exact;
  readonly perTonne: Exact;
  /** The end of the band that is passed; nothing inside it. */
  readonly wanted: Exact | undefined;
}

/** What a potline takes in per tonne: a process that turns alumina into something else by weight, and takes in no scrap. */
export function inBand(plant: Plant, { process, outputs }: ProcessOverTime, band: IntensityBand): Taken | undefined {
  const own = plant.inputs.filter((input) => input.process === process);
  const isAlumina = (name: string): boolean => libraryNameOf(name)?.[defaultLanguage] === 'Alumina';
  const made = outputs.filter(({ unit: { dimension }, product }) => dimension === 'mass' && !isAlumina(product));
  if (!own.some(({ item }) => isAlumina(item)) || own.some(({ ledger }) => ledger === 'Scrap')) return undefined;
  if (made.length === 0 || made.length < outputs.length) return undefined;
  const base = unit(band.unit);
  const inputs = own.filter(
    (input) =>
      input.group.unit.dimension === base.dimension &&
      (band.item === 'Electricity'
        ? input.ledger === 'Energy' && kindOfCarrier(plant, input).kind === 'electricity'
        : libraryNameOf(input.item)?.[defaultLanguage] === band.item),
  );
  const quantity = total(inputs.map(({ group }) => group.quantity.times(unitRatio(group.unit, base))));
  const tonnes = total(made.map(({ unit: own, rows }) => rows.sum.times(unitRatio(own, unit('t')))));
  const isUnread = plant.blocks.some((block) => block.process === process || block.process === 'all');
  if (isUnread || !quantity.greaterThan(0) || !tonnes.greaterThan(0)) return undefined;
  const perTonne = quantity.div(tonnes);
  const [least, most] = [exact(band.least), exact(band.most)];
  const wanted = perTonne.lessThan(least) ? least : perTonne.greaterThan(most) ? most : undefined;
  return { inputs, quantity, perTonne, wanted };
}

/** Says of what is outside how far it is. */
export function outsideBand(plant: Plant, band: IntensityBand, { inputs, perTonne }: Taken): Doubt {
  return ({ severity, details }) => {
    const [first] = inputs;
    if (!first) throw new Error('a band of nothing');
    const { table, firstRow } = first.group;
    return finding(
      'intensity-outside-band',
      placeOf(table, firstRow, table.ledger.lines.sum),
      {
        item: first.item,
        process: labelOf(plant, first.process),
        value: plainText(perTonne, 3),
        unit: `${band.unit}/t`,
        first: band.least,
        second: band.most,
        ...details,
      },
      severity,
    );
  };
}
