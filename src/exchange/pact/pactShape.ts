/** Whether each property of a record is there and has its form. */
import { isObject, numberIn, type Json, type PactFault } from './pactFault';
import type { Kind, Properties } from './pactProperties';

const urn = /^urn:[a-z0-9][a-z0-9-]{0,31}:\S+$/i;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

const isText = (value: unknown): value is string => typeof value === 'string';
const isDecimal = (value: unknown): boolean => numberIn(value) !== undefined;
const isName = (value: unknown): boolean => isText(value) && value.trim() !== '';
const isListOf = (value: unknown, fits: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length > 0 && value.every(fits) && new Set(value).size === value.length;

/** Whether a value has the form of its kind; ranges are judged with the method. */
const forms: Readonly<Record<Exclude<Kind, readonly string[]>, (value: unknown) => boolean>> = {
  uuid: (value) => isText(value) && uuid.test(value),
  version: (value) => isText(value) && /^\d+\.\d+\.\d+(-\d{8})?$/.test(value),
  time: (value) => isText(value) && time.test(value) && !Number.isNaN(Date.parse(value)),
  text: isText,
  name: isName,
  urns: (value) => isListOf(value, (one) => isText(one) && urn.test(one)),
  uuids: (value) => isListOf(value, (one) => isText(one) && uuid.test(one)),
  decimal: isDecimal,
  positive: isDecimal,
  'not negative': isDecimal,
  'not positive': isDecimal,
  percent: isDecimal,
  rating: isDecimal,
  boolean: (value) => typeof value === 'boolean',
  country: (value) => isText(value) && /^[A-Z]{2}$/.test(value),
  subdivision: (value) => isText(value) && /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(value),
  names: (value) => isListOf(value, isName),
  reports: (value) => isListOf(value, (one) => isText(one) && /^AR\d+$/.test(one)),
  uri: (value) => isText(value) && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value),
  object: isObject,
  objects: (value) => Array.isArray(value) && value.length > 0 && value.every(isObject),
};

export function checkShape(record: Json, properties: Properties, path = ''): readonly PactFault[] {
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const unknown = Object.keys(record)
    .filter((name) => !Object.hasOwn(properties, name))
    .map((name): PactFault => ({ layer: 'shape', code: 'unknown-property', path: at(name) }));
  const known = Object.entries(properties).flatMap(([name, { kind, needed, holds }]): readonly PactFault[] => {
    const value = record[name];
    if (value === undefined) {
      if (needed === undefined) return [];
      return [{ layer: needed === 'schema' ? 'shape' : 'method', code: 'missing', path: at(name) }];
    }
    if (!hasForm(value, kind)) return [{ layer: 'shape', ...wrong(value, kind), path: at(name) }];
    if (!holds) return [];
    if (isObject(value)) return checkShape(value, holds, at(name));
    return (value as readonly Json[]).flatMap((one, index) => checkShape(one, holds, `${at(name)}[${index}]`));
  });
  return [...known, ...unknown];
}

function hasForm(value: unknown, kind: Kind): boolean {
  return typeof kind === 'string' ? forms[kind](value) : kind.some((one) => one === value);
}

function wrong(value: unknown, kind: Kind): Pick<PactFault, 'code' | 'value' | 'expected'> {
  if (Array.isArray(value) && value.length === 0) return { code: 'empty' };
  return {
    code: 'wrong-form',
    value: JSON.stringify(value),
    expected: typeof kind === 'string' ? kind : kind.join(' / '),
  };
}
