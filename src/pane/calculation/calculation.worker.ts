/** The worker's entry: the calculation answers calls from the pane. */
import { createCalculationApi } from './calculationApi';
import { serveCalls, type Line } from './workerCalls';

serveCalls(self as unknown as Line, createCalculationApi());
