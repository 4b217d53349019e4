/**
 * Judges a ProductFootprint of PACT v3 in three layers: its shape, what the method asks of its values, and whether its numbers add up.
 * The official schema does the first alone (it lets "1abc", 400 percent and a country ZZ pass).
 */
import { checkMethod } from './pactMethod';
import { productFootprint } from './pactProperties';
import { isObject, type PactFault } from './pactFault';
import { checkShape } from './pactShape';
import { checkSums } from './pactSums';

/** All faults of a record, in the order of its properties; none where it is in order. A fault of shape stops nothing but what needs the value. */
export function checkPact(record: unknown): readonly PactFault[] {
  if (!isObject(record)) return [{ layer: 'shape', code: 'wrong-form', path: '', expected: 'ProductFootprint' }];
  return [...checkShape(record, productFootprint), ...checkMethod(record), ...checkSums(record)];
}

/** The records that a file holds: one, a list, or the `data` of an answer of a PACT interface; nothing where it is none of these. */
export function recordsIn(file: unknown): readonly unknown[] | undefined {
  if (Array.isArray(file)) return file;
  if (!isObject(file)) return undefined;
  const { data } = file;
  if (Array.isArray(data)) return data;
  if (isObject(data) && 'pcf' in data) return [data];
  return 'pcf' in file ? [file] : undefined;
}
