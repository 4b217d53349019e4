/** The quality of the data behind the results: what is primary, rated, uncertain, measured. */
import type { Finding } from '../../findings/finding';
import type { Calculation } from '../calculate';
import { channelsIn, viewOf } from '../../model/scopeLines';
import type { Channel } from '../graph/channels';
import { completeness, type Completeness } from './completeness';
import { dataQuality, type DataQuality } from './dataQuality';
import { plausibility, type Plausibility } from './plausibility';
import type { Stages } from '../chain/stages';
import { emittingLedgers, touchedChannels } from '../chain/touchedChannels';

export interface Quality {
  readonly data: DataQuality;
  readonly completeness: Completeness;
  readonly plausibility: Plausibility;
  readonly findings: readonly Finding[];
}

/** Rolls the quality of every line up to the products and totals. */
export function qualityOf({ plant, sources, lines, certificates }: Calculation, stages: Stages): Quality {
  const view: readonly Channel[] = channelsIn(viewOf(plant.settings.electricityView));
  const ofTechnologies = [...certificates.covered.covers.values()].flatMap(({ technologies }) =>
    technologies.flatMap((technology) => technology.lines),
  );
  const certified = ofTechnologies
    .filter((line) => line.channels.some((channel) => view.includes(channel)))
    .map(({ emissions }) => emissions);
  const data = dataQuality(plant, sources, lines, stages);
  const doubts = plausibility({ plant, lines, used: sources.usedFactors });
  const unread = plant.blocks.filter(
    (block) =>
      emittingLedgers.includes(block.ledger) &&
      block.isApart &&
      touchedChannels(plant, block).some((channel) => view.includes(channel)),
  );
  return {
    data,
    completeness: completeness(plant, sources, data.lines, { unread, certified }),
    plausibility: doubts,
    findings: [...data.findings, ...doubts.findings],
  };
}
