/** Objects of the wire: each has a class of the client and the model object behind it. */
import type { ApiMember, ApiMetadata, ApiSet, ApiType } from './metadata';
import { ApiError, invalidArgument, notImplemented } from './apiError';
import type { AnyApiClass, ApiContext } from './apiClass';
import { Arguments } from './arguments';
import type { QueryInfo } from './wire';

/** `object` is null for a null object (`isNullObject`). */
export interface Node {
  readonly type: string;
  readonly object: object | null;
}

type Found<T> = { readonly name: string } & T;

export class ObjectModel {
  private readonly classes: ReadonlyMap<string, AnyApiClass>;

  /** `isSupported` says which requirement sets this Excel has; members of others are not found. */
  constructor(
    private readonly metadata: ApiMetadata,
    classes: readonly AnyApiClass[],
    private readonly context: ApiContext,
    private readonly isSupported: (api: ApiSet) => boolean,
  ) {
    this.classes = new Map(classes.map((each) => [each.name, each]));
  }

  typeOf(name: string): ApiType {
    const type = this.metadata[name];
    if (!type) throw notImplemented(name);
    return type;
  }

  classOf(name: string): AnyApiClass {
    const table = this.classes.get(name);
    if (!table) throw notImplemented(name);
    return table;
  }

  idsOf(node: Node): Readonly<Record<string, unknown>> {
    return node.object === null ? {} : (this.classes.get(node.type)?.ids?.(node.object) ?? {});
  }

  child(parent: Node, wire: string): Node {
    const property = byWire(this.typeOf(parent.type).navigations, wire);
    this.require(property);
    if (parent.object === null) return { type: property.type, object: null };
    const find = this.classOf(parent.type).child?.[property.name];
    if (!find) throw notImplemented(`${parent.type}.${property.name}`);
    return this.found(property.type, property.name, find(parent.object, this.context));
  }

  item(parent: Node, key: unknown): Node {
    const type =
      this.typeOf(parent.type).itemType ?? byWire(this.typeOf(parent.type).methods, '[indexer]')?.returns ?? '';
    if (parent.object === null) return { type, object: null };
    const find = this.classOf(parent.type).item;
    if (!find) throw notImplemented(`${parent.type}.getItem()`);
    return this.found(type, 'getItem', find(parent.object, key, this.context));
  }

  /** A method that gives an object. */
  callForObject(parent: Node, wire: string, given: readonly unknown[]): Node {
    const method = this.method(parent.type, wire);
    if (parent.object === null) return { type: method.returns ?? '', object: null };
    const result = this.invoke(parent, method.name, given);
    if (result !== undefined && (typeof result !== 'object' || result === null))
      throw notImplemented(`${parent.type}.${method.name}()`);
    return this.found(method.returns ?? '', method.name, result);
  }

  /** A method that gives a value or nothing. */
  callForValue(node: Node, wire: string, given: readonly unknown[]): unknown {
    if (node.object === null) return null;
    return this.invoke(node, this.method(node.type, wire).name, given) ?? null;
  }

  setProperty(node: Node, name: string, value: unknown): void {
    if (node.object === null) throw new ApiError('InvalidOperation', 'The object is a null object.');
    const property =
      byWire(this.typeOf(node.type).scalars, name) ??
      this.typeOf(node.type).scalars[name] ??
      byWire(this.typeOf(node.type).scalars, `Show${name}`);
    this.require(property);
    const publicName = 'name' in property ? String(property.name) : name;
    const set = this.classOf(node.type).set?.[publicName];
    if (!property.writable) throw new ApiError('AccessDenied', `${node.type}.${publicName} is read-only`);
    if (!set) throw notImplemented(`${node.type}.${publicName} =`);
    set(node.object, value, this.context);
  }

  /** The answer to `load()`: wire names, or the client's own names if `plain`. */
  query(node: Node, query: QueryInfo, plain: boolean): unknown {
    if (node.object === null) return null;
    const type = this.typeOf(node.type);
    const selected = [...(query.Select ?? []), ...(query.Expand ?? [])].map(
      (path) => path.replace(/^items(?:[/.]|$)/i, '') || '*',
    );
    if (!type.isCollection) return { ...this.select(node, selected, plain), ...(plain ? {} : this.idsOf(node)) };
    const itemType = type.itemType ?? '';
    const skip = query.Skip ?? 0;
    const items = this.itemsOf(node).slice(skip, query.Top === undefined ? undefined : skip + query.Top);
    const own = selected.filter((path) => findName(type.scalars, path) !== undefined);
    const ofItems = selected.filter((path) => !own.includes(path));
    const answer = own.length > 0 ? this.select(node, own, plain) : {};
    if (own.length > 0 && ofItems.length === 0) return answer;
    answer[plain ? 'items' : '_Items'] = items.map((object, index) => {
      const item = { type: itemType, object };
      return { ...this.select(item, ofItems, plain), ...(plain ? {} : { ...this.idsOf(item), _Index: index + skip }) };
    });
    return answer;
  }

  private select(node: Node, selected: readonly string[], plain: boolean): Record<string, unknown> {
    const type = this.typeOf(node.type);
    const answer: Record<string, unknown> = {};
    const nested = new Map<string, string[]>();
    const everything = selected.length === 0;
    for (const path of everything ? ['*'] : selected) {
      const [head = '', ...rest] = path.split(/[/.]/);
      if (head === '*') {
        for (const [name, property] of Object.entries(type.scalars)) {
          if (
            !name.startsWith('_') &&
            this.classOf(node.type).get?.[name] &&
            (!property.api || this.isSupported(property.api))
          )
            answer[plain ? name : property.wire] = this.read(node, name);
        }
        continue;
      }
      const scalar = findName(type.scalars, head);
      const navigation = findName(type.navigations, head);
      if (scalar !== undefined) answer[plain ? scalar : (type.scalars[scalar]?.wire ?? '')] = this.read(node, scalar);
      else if (navigation !== undefined)
        nested.set(navigation, [...(nested.get(navigation) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
      else throw invalidArgument();
    }
    for (const [name, paths] of nested) {
      const wire = type.navigations[name]?.wire ?? '';
      answer[plain ? name : wire] = this.query(this.child(node, wire), { Select: paths }, plain);
    }
    return answer;
  }

  private read(node: Node, name: string): unknown {
    if (node.object === null) return null;
    this.require(this.typeOf(node.type).scalars[name]);
    const table = this.classOf(node.type);
    if (name === 'count' && table.items) return this.itemsOf(node).length;
    const get = table.get?.[name];
    if (!get) throw notImplemented(`${node.type}.${name}`);
    return get(node.object, this.context) ?? null;
  }

  private itemsOf(node: Node): readonly object[] {
    const items = this.classOf(node.type).items;
    if (!items || node.object === null) throw notImplemented(`${node.type}.items`);
    return items(node.object, this.context);
  }

  private method(type: string, wire: string): Found<{ readonly returns?: string }> {
    const method = byWire(this.typeOf(type).methods, wire);
    this.require(method);
    return method;
  }

  private invoke(node: Node, name: string, given: readonly unknown[]): unknown {
    if (node.object === null) return undefined;
    const table = this.classOf(node.type);
    const own = table.call?.[name];
    if (own) return own(node.object, new Arguments(given), this.context);
    if (table.items && name === 'getCount') return this.itemsOf(node).length;
    if (table.items && name === 'getItemAt') {
      const at = this.itemsOf(node)[new Arguments(given).integer(0)];
      if (!at) throw invalidArgument();
      return at;
    }
    if (table.item && (name === 'getItemOrNullObject' || name === 'getItem'))
      return table.item(node.object, given[0], this.context);
    throw notImplemented(`${node.type}.${name}()`);
  }

  private require(member: ApiMember | undefined): asserts member is ApiMember {
    if (!member || (member.api && !this.isSupported(member.api))) throw new ApiError('ApiNotFound');
  }

  private found(type: string, name: string, object: object | undefined): Node {
    if (object === undefined && !/OrNullObject/.test(name)) throw new ApiError('ItemNotFound');
    return { type, object: object ?? null };
  }
}

function findName(members: Readonly<Record<string, unknown>>, name: string): string | undefined {
  return Object.keys(members).find((member) => member.toLowerCase() === name.toLowerCase());
}

function byWire<T extends { readonly wire: string }>(
  members: Readonly<Record<string, T>>,
  wire: string,
): Found<T> | undefined {
  const entry = Object.entries(members).find(([, member]) => member.wire.toLowerCase() === wire.toLowerCase());
  return entry && { name: entry[0], ...entry[1] };
}
