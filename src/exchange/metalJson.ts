/** Metal in the result JSON: balance by process, customers' metal, scrap by class. */
import type { MetalResults } from '../results/metalResults';
import { numberJson, ofProcess } from './numberJson';
import type { MetalBalanceJson, ScrapJson, TolledJson } from './shape/resultShape';

/** Metal in, out and lost per process, tonnes; the share of a loss that follows from a division has 30 digits. */
export function metalBalanceJson({ processes }: MetalResults): readonly MetalBalanceJson[] {
  return processes.map(({ subject, taken, made, lost, lossShare }) => ({
    ...ofProcess(subject),
    unit: 't',
    in: numberJson(taken),
    out: numberJson(made),
    loss: numberJson(lost),
    lossShare: numberJson(lossShare),
  }));
}

/** Metal of customers that was worked here, and its upstream emissions, which no scope holds. */
export function tolledJson({ tolled }: MetalResults): TolledJson {
  return { unit: 't', metal: numberJson(tolled.metal), emissions: numberJson(tolled.emissions) };
}

/** Scrap charged by class, tonnes as delivered. */
export function scrapJson({ scrap: { internal, preConsumer, postConsumer, total } }: MetalResults): ScrapJson {
  return {
    unit: 't',
    internal: numberJson(internal),
    preConsumer: numberJson(preConsumer),
    postConsumer: numberJson(postConsumer),
    total: numberJson(total),
  };
}
