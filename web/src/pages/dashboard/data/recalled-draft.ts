// Reads a remembered draft back, if it still fits what it would replace.
import type { DraftState, Version } from './draft-state.ts';

export function draftName(uid: string, name: string): string {
  return `dashboard:${uid}:${name}`;
}

/** Null if nothing was remembered, or if another release of the page remembered other fields. */
export function recalledDraft<Value extends object>(
  recalled: unknown,
  stored: Version<Value>,
): DraftState<Value> | null {
  const base = fieldOf(recalled, 'base');
  const version = fieldOf(base, 'version');
  const value = fieldOf(base, 'value');
  const mine = fieldOf(recalled, 'mine');
  if (typeof version !== 'number' || !isLike(value, stored.value) || !isLike(mine, stored.value)) return null;
  return { base: { version, value }, mine, theirs: null };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** The same fields with the same kinds of values. */
function isLike<Value extends object>(value: unknown, model: Value): value is Value {
  if (typeof value !== 'object' || value === null) return false;
  const names = Object.keys(model);
  return (
    names.length === Object.keys(value).length &&
    names.every((name) => kindOf(Reflect.get(value, name)) === kindOf(Reflect.get(model, name)))
  );
}

/** A field that may be null counts as one kind whatever it holds. */
function kindOf(value: unknown): string {
  return Array.isArray(value)
    ? 'list'
    : value === null || typeof value === 'number'
      ? 'number'
      : typeof value;
}
