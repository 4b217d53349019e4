/** What can be wrong with a record of PACT, and how its values are read. */
import type { Words } from '../../language/words';
import { exact, type Exact } from '../../quantity/exact';

/** What is wrong, in words of `language/`. */
type FaultCode = keyof Words['outward']['fault'];

export interface PactFault {
  readonly layer: 'shape' | 'method' | 'sums';
  readonly code: FaultCode;
  /** From the record, such as `pcf.primaryDataShare` or `pcf.dqi.temporalDQR`. */
  readonly path: string;
  /** What stands there. */
  readonly value?: string;
  /** What should, or what it is compared with. */
  readonly expected?: string;
}

/** A record as it was read; nothing is known of it. */
export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A decimal text as a number; nothing for anything else. */
export function numberIn(value: unknown): Exact | undefined {
  return typeof value === 'string' && /^[+-]?\d+(\.\d+)?$/.test(value) ? exact(value) : undefined;
}
