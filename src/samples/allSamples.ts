/** The sample workbooks by name. */
import type { Language } from '../languages';
import type { SheetPlan } from '../workbook/sheetPlan';
import { demoCorrectedSample, demoSample } from './demo/demo';
import { nanshanSample } from './nanshan2024';
import { regalSample } from './regal2024';
import { smelterWireSample } from './smelterWire';

const samples: Readonly<Record<string, (language: Language) => readonly SheetPlan[]>> = {
  demo: demoSample,
  'demo-corrected': demoCorrectedSample,
  'smelter-wire': smelterWireSample,
  'regal-2024': regalSample,
  'nanshan-2024': nanshanSample,
};

/** The names by which a sample is asked for. */
export const sampleNames: readonly string[] = Object.keys(samples);

/** The sheets of a sample in the language; nothing where no sample has the name. */
export function sampleSheets(name: string, language: Language): readonly SheetPlan[] | undefined {
  return Object.hasOwn(samples, name) ? samples[name]?.(language) : undefined;
}
