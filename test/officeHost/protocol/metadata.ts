/** Excel's object model, taken from Microsoft's client itself: names on the wire, types, events, the API set of each member. */

export interface ApiSet {
  readonly set: string;
  readonly version: string;
}

export interface ApiMember {
  /** Name in messages. */
  readonly wire: string;
  readonly api?: ApiSet;
}

export interface ApiType {
  readonly isCollection: boolean;
  readonly itemType?: string;
  readonly scalars: Readonly<Record<string, ApiMember & { readonly writable: boolean }>>;
  readonly navigations: Readonly<Record<string, ApiMember & { readonly type: string }>>;
  /** `returns` is the class of the object a method gives. */
  readonly methods: Readonly<Record<string, ApiMember & { readonly returns?: string }>>;
  readonly events: Readonly<Record<string, { readonly eventType: number; readonly register: string }>>;
}

export type ApiMetadata = Readonly<Record<string, ApiType>>;

type ClientClass = { readonly prototype: object };

/** Reads the object model out of the loaded client (its debug build, whose code is legible): `namespace` is its `Excel`, `base` its class of API objects. */
export function deriveMetadata(namespace: object, base: ClientClass): ApiMetadata {
  const types: Record<string, ApiType> = {};
  for (const [name, member] of Object.entries(namespace)) {
    if (typeof member === 'function' && Object.prototype.isPrototypeOf.call(base.prototype, member.prototype))
      types[name] = describeClass(member.prototype);
  }
  return types;
}

function describeClass(prototype: object): ApiType {
  const list = (name: string): readonly unknown[] => {
    const value: unknown = readGetter(prototype, name);
    return Array.isArray(value) ? value : [];
  };
  const wireNames = list('_scalarPropertyOriginalNames');
  const writable = list('_scalarPropertyUpdateable');
  const scalars: Record<string, ApiMember & { writable: boolean }> = {};
  list('_scalarPropertyNames').forEach((name, position) => {
    const getter = Object.getOwnPropertyDescriptor(prototype, String(name))?.get;
    scalars[String(name)] = {
      wire: String(wireNames[position]),
      writable: writable[position] === true,
      ...apiSetIn(getter?.toString() ?? ''),
    };
  });
  const navigations: Record<string, ApiMember & { type: string }> = {};
  const methods: Record<string, ApiMember & { returns?: string }> = {};
  const events: Record<string, { eventType: number; register: string }> = {};
  let itemType: string | undefined;
  for (const key of Object.getOwnPropertyNames(prototype)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, key);
    const source = (
      descriptor?.get ?? (typeof descriptor?.value === 'function' ? descriptor.value : undefined)
    )?.toString() as string | undefined;
    if (source === undefined || key === 'constructor') continue;
    if (descriptor?.get) {
      const property = argumentsOf(source, '_createPropertyObject');
      const event = /eventType:\s*([0-9]+)[^}]*?registerFunc:[^}]*?(_Register\w+)\(/.exec(source);
      if (property)
        navigations[key] = { type: className(property[0]), wire: unquoted(property[2]), ...apiSetIn(source) };
      else if (event) events[key] = { eventType: Number(event[1]), register: event[2] ?? '' };
      continue;
    }
    const object = argumentsOf(source, '_createMethodObject');
    const indexer = argumentsOf(source, '_createIndexerObject');
    const plain = argumentsOf(source, '_invokeMethod');
    const item = key === '_handleResult' ? argumentsOf(source, '_createChildItemObject') : undefined;
    if (object) methods[key] = { wire: unquoted(object[2]), returns: className(object[0]), ...apiSetIn(source) };
    else if (indexer) methods[key] = { wire: '[indexer]', returns: className(indexer[0]), ...apiSetIn(source) };
    else if (plain?.[0] === 'this') methods[key] = { wire: unquoted(plain[1]), ...apiSetIn(source) };
    else if (item) itemType = className(item[0]);
  }
  return {
    isCollection: readGetter(prototype, '_isCollection') === true,
    ...(itemType === undefined ? {} : { itemType }),
    scalars,
    navigations,
    methods,
    events,
  };
}

function readGetter(prototype: object, name: string): unknown {
  try {
    return Object.getOwnPropertyDescriptor(prototype, name)?.get?.call({});
  } catch {
    return undefined;
  }
}

function apiSetIn(source: string): { api?: ApiSet } {
  const check = argumentsOf(source, '_throwIfApiNotSupported');
  return check
    ? { api: { set: check[1] === '_defaultApiSetName' ? 'ExcelApi' : unquoted(check[1]), version: unquoted(check[2]) } }
    : {};
}

/** The argument texts of the first call of `name` in the source. */
function argumentsOf(source: string, name: string): string[] | undefined {
  const start = source.indexOf(`${name}(`);
  if (start < 0) return undefined;
  const found: string[] = [];
  let depth = 0;
  let quote = '';
  let current = '';
  for (const letter of source.slice(start + name.length + 1)) {
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if ('([{'.includes(letter)) depth++;
    else if (')]}'.includes(letter) && --depth < 0) return [...found, current.trim()];
    else if (letter === ',' && depth === 0) {
      found.push(current.trim());
      current = '';
      continue;
    }
    current += letter;
  }
  return undefined;
}

function className(text: string | undefined): string {
  return (text ?? '').replace(/^Excel\./, '');
}

function unquoted(text: string | undefined): string {
  return (text ?? '').replace(/^["']|["']$/g, '');
}
