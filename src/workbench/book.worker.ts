/** The worker's entry: the workbook answers calls from the workbench. */
import { serveCalls, type Line } from '../pane/calculation/workerCalls';
import { createBookApi } from './bookApi';

serveCalls(self as unknown as Line, createBookApi());
