/** Scrap charged in the period by class, mass as delivered. */
import type { Plant } from '../model/plant';
import type { MetalLine, ScrapClass } from './metalLines';
import { follows, given, type Node } from './node';
import { total } from './rules/total';
import { blocked } from './value';

export interface ScrapTotals {
  readonly internal: Node;
  readonly preConsumer: Node;
  readonly postConsumer: Node;
  readonly total: Node;
}

/** Tonnes as delivered; blocked where any scrap row cannot be read. */
export function scrapTotals(plant: Plant, lines: readonly MetalLine[]): ScrapTotals {
  const errors = plant.blocks.filter((block) => block.ledger === 'Scrap').flatMap((block) => block.errors);
  const ofClass = (scrapClass: ScrapClass): Node =>
    errors.length > 0
      ? given(blocked(errors), { kind: 'constant' })
      : follows(total, ...lines.filter((line) => line.scrapClass === scrapClass).map((line) => line.mass));
  const internal = ofClass('internal');
  const preConsumer = ofClass('pre-consumer');
  const postConsumer = ofClass('post-consumer');
  return { internal, preConsumer, postConsumer, total: follows(total, internal, preConsumer, postConsumer) };
}
