/** Footprints by stage of the chain in the result JSON. */
import type { ProcessStage } from '../../ledgers/settingKeys';
import type { NumberJson, OutputJson } from './numberShape';

/** What one unit of a product carries of each stage, under cut-off in the view of the headline; the parts add up to its footprint. */
export interface StagesJson extends OutputJson {
  readonly unit: string;
  readonly parts: readonly { readonly stage: ProcessStage; readonly value: NumberJson }[];
}
