/** The worker's entry: the comparison answers calls from the pane. Its script is loaded when somebody compares. */
import { serveCalls, type Line } from '../calculation/workerCalls';
import { createComparisonApi } from './comparisonApi';

serveCalls(self as unknown as Line, createComparisonApi());
