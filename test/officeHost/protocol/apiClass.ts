/** How a class of Excel's API is answered: one table per class, by the client's public names. */
import type { FormatValue } from '../model/formats';
import type { WorkbookModel } from '../model/workbook';
import type { Arguments } from './arguments';

/** What an implementation may use besides its object. */
export interface ApiContext {
  readonly workbook: WorkbookModel;
  /** The object that the client keeps under this id. */
  reference(id: string): object | undefined;
  /** Cells that one read may give. */
  readonly largestRange: number;
  /** Cells above which values are left out of an answer. */
  readonly mostValues: number;
}

/** A class over model objects of type T. What is missing in it fails as not implemented. */
export interface ApiClass<T extends object> {
  /** Ids by which the client finds the object again. */
  readonly ids?: (object: T) => Readonly<Record<string, unknown>>;
  readonly get?: Readonly<Record<string, (object: T, context: ApiContext) => unknown>>;
  readonly set?: Readonly<Record<string, (object: T, value: unknown, context: ApiContext) => void>>;
  /** Navigation properties: the object there, or undefined where an `…OrNullObject` finds none. */
  readonly child?: Readonly<Record<string, (object: T, context: ApiContext) => object | undefined>>;
  readonly call?: Readonly<Record<string, (object: T, given: Arguments, context: ApiContext) => unknown>>;
  /** For a collection: its items, and how `getItem` finds one. */
  readonly items?: (object: T, context: ApiContext) => readonly object[];
  readonly item?: (object: T, key: unknown, context: ApiContext) => object | undefined;
  /** Id under which its events are told; `Workbook` for those of all sheets. */
  readonly eventTarget?: (object: T) => string;
}

/** Any class, its object's type forgotten; `defineClass` is the only way to make one. */
export interface AnyApiClass extends ApiClass<object> {
  readonly name: string;
}

/** Names a table after the client's class. */
export function defineClass<T extends object>(name: string, table: ApiClass<T>): AnyApiClass {
  return { name, ...(table as unknown as ApiClass<object>) };
}

/** Getters and setters for plain properties of a record, each with its default; other properties stay not implemented. */
export function plainProperties<T extends object>(
  record: (object: T) => Record<string, unknown>,
  defaults: Readonly<Record<string, FormatValue | null>>,
): Required<Pick<ApiClass<T>, 'get' | 'set'>> {
  const names = Object.keys(defaults);
  return {
    get: Object.fromEntries(names.map((name) => [name, (object: T) => record(object)[name] ?? defaults[name] ?? null])),
    set: Object.fromEntries(
      names.map((name) => [name, (object: T, value: unknown) => void (record(object)[name] = value)]),
    ),
  };
}
