/** Excel's object model from the client's debug build, loaded aside where it touches nothing. */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { deriveMetadata, type ApiMetadata } from './metadata';

/** The client file that is legible. */
export const debugClientFile = '@microsoft/office-js/dist/excel-web-16.00.debug.js';

let derived: ApiMetadata | undefined;

/** Derived once per process. */
export function clientMetadata(): ApiMetadata {
  if (derived) return derived;
  const aside: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    navigator: { userAgent: 'node' },
    document: {},
  };
  Object.assign(aside, { window: aside, self: aside });
  createContext(aside);
  runInContext(readFileSync(require.resolve(debugClientFile), 'utf8'), aside);
  const { Excel, OfficeExtension } = aside as {
    Excel: object;
    OfficeExtension: { ClientObject: { prototype: object } };
  };
  derived = deriveMetadata(Excel, OfficeExtension.ClientObject);
  return derived;
}
