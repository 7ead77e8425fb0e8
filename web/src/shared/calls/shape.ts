// Small checks of the shape of a response; the schema library would cost the first view a second.
import type { Instant } from '@holdfast/contract/time/instant.ts';

export type Shape<Value> = (value: unknown) => value is Value;

/** The value itself where it has the shape, null otherwise. */
export function byShape<Value>(shape: Shape<Value>): (value: unknown) => Value | null {
  return (value) => (shape(value) ? value : null);
}

export const anything: Shape<unknown> = (value): value is unknown => value !== undefined;
export const text: Shape<string> = (value): value is string => typeof value === 'string';
export const number: Shape<number> = (value): value is number => Number.isFinite(value);
export const wholeInstant: Shape<Instant> = (value): value is Instant => Number.isInteger(value);
export const boolean: Shape<boolean> = (value): value is boolean => typeof value === 'boolean';
export const instantText: Shape<string> = (value): value is string =>
  text(value) && value.endsWith('Z') && Number.isFinite(Date.parse(value));
export const httpsText: Shape<string> = (value): value is string =>
  text(value) && value.startsWith('https://');

export function oneOf<const Value extends string | boolean>(...values: readonly Value[]): Shape<Value> {
  return (value): value is Value => values.some((known) => known === value);
}

export function listOf<Item>(item: Shape<Item>): Shape<Item[]> {
  return (value): value is Item[] => Array.isArray(value) && value.every((entry) => item(entry));
}

export function optional<Value>(shape: Shape<Value>): Shape<Value | undefined> {
  return (value): value is Value | undefined => value === undefined || shape(value);
}

export function nullOr<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (value): value is Value | null => value === null || shape(value);
}

/** An object with at least these fields; fields of a newer server are let through. */
export function record<Fields extends object>(
  fields: {
    [Key in keyof Fields]-?: Shape<Fields[Key]>;
  },
): Shape<Fields> {
  return (value): value is Fields => {
    if (typeof value !== 'object' || value === null) return false;
    for (const key in fields) {
      const field: unknown = Reflect.get(value, key);
      if (!fields[key](field)) return false;
    }
    return true;
  };
}
