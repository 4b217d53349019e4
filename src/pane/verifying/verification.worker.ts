/** The worker's entry: the verification answers calls from the pane. Its script carries the second calculator, and is loaded when somebody verifies. */
import zippedCalculator from '@ironcalc/wasm/wasm_bg.wasm';
import { serveCalls, type Line } from '../calculation/workerCalls';
import { createVerificationApi } from './verificationApi';
import { calculatorIn } from './zippedCalculator';

serveCalls(
  self as unknown as Line,
  createVerificationApi(() => calculatorIn(zippedCalculator)),
);
