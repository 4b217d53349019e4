/** The arguments of an API call, read as what they should be. */
import { ApiError, invalidArgument } from './apiError';

/** Arguments as the client sent them, with objects in the place of their path ids. Reading a wrong kind gives InvalidArgument. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  at(position: number): unknown {
    return this.values[position] ?? undefined;
  }

  text(position: number): string {
    const value = this.at(position);
    if (typeof value !== 'string') throw invalidArgument();
    return value;
  }

  optionalText(position: number): string | undefined {
    return this.at(position) === undefined ? undefined : this.text(position);
  }

  integer(position: number): number {
    const value = this.at(position);
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  optionalInteger(position: number): number | undefined {
    return this.at(position) === undefined ? undefined : this.integer(position);
  }

  flag(position: number): boolean {
    const value = this.at(position) ?? false;
    if (typeof value !== 'boolean') throw invalidArgument();
    return value;
  }

  record(position: number): Readonly<Record<string, unknown>> {
    const value = this.at(position) ?? {};
    return asRecord(value);
  }

  /** An object of the workbook that was passed, such as a range. */
  object<T>(position: number, kind: abstract new (...made: never[]) => T): T {
    const value = this.at(position);
    if (!(value instanceof kind)) throw invalidArgument();
    return value;
  }

  isObject<T>(position: number, kind: abstract new (...made: never[]) => T): boolean {
    return this.at(position) instanceof kind;
  }
}

/** A plain object's fields; InvalidArgument for anything else. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return { ...value };
}

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** One of the allowed texts, in their spelling; InvalidArgument for another. */
export function asOneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((text) => typeof value === 'string' && text.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw invalidArgument();
  return found;
}

/** What a lookup found; ItemNotFound for nothing. */
export function found<T>(item: T | undefined): T {
  if (item === undefined) throw new ApiError('ItemNotFound');
  return item;
}
