/** The pane's workers inside this process. */
import { readFileSync } from 'node:fs';
import { createCalculationApi } from '../../src/pane/calculation/calculationApi';
import { createComparisonApi } from '../../src/pane/comparing/comparisonApi';
import { createVerificationApi } from '../../src/pane/verifying/verificationApi';
import { ironCalc } from '../../src/secondCalculator/ironCalc';
import { localCaller } from './localCaller';

const secondCalculator = async () => ironCalc(readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')));

export const localWorkers = {
  startCalculation: () => localCaller(createCalculationApi()),
  startComparison: () => localCaller(createComparisonApi()),
  startVerification: () => localCaller(createVerificationApi(secondCalculator)),
};
