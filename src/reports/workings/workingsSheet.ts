/** `Workings`: every line, process and output from which the results follow. */
import type { ReportContext } from '../context';
import type { Laid } from '../laid';
import { putTitle } from '../layout/title';
import { putEmbeddedBalance } from './embeddedSections';
import { putAnodeEffects } from './workingsAnodeEffects';
import { putProcesses } from './workingsChain';
import { putEnergyUse } from './workingsEnergy';
import { putMetal } from './workingsMetal';
import { putAverages, putOutputs } from './workingsOutputs';
import { putProduction } from './workingsProduction';
import { putStages } from './workingsStages';
import { putStocks } from './workingsStocks';
import { putTransfers } from './workingsTransfers';

/** The sheet, from the lines of the ledgers to what is left out. */
export function putWorkings(context: ReportContext): Laid['workings'] {
  putTitle(context, 'workings', context.words.sheet.workings);
  const production = putProduction(context);
  const effects = putAnodeEffects(context);
  const outputs = putOutputs(context, production);
  const transfers = putTransfers(context, outputs, () => flows);
  const draws = { transfers, outputs };
  const { flows, own } = putProcesses(context, draws);
  putAverages(context);
  putStocks(context);
  const stages = putStages(context, draws);
  const { metal, draws: drawnMetal, shares } = putMetal(context);
  const energy = putEnergyUse(context);
  putEmbeddedBalance(context);
  return {
    metal,
    draws: drawnMetal,
    energy,
    own,
    shares,
    covered: effects ? [effects] : [],
    flows,
    stages,
    production,
    outputs,
  };
}
