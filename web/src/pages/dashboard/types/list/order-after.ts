// The order of the types after one of them was moved.

/** `ids` with those in `moved` before or after `target`. Unchanged if the target is unknown. */
export function orderAfterDrop(
  ids: readonly string[],
  moved: ReadonlySet<unknown>,
  target: { readonly key: unknown; readonly isBefore: boolean },
): string[] {
  const rest = ids.filter((id) => !moved.has(id));
  const index = rest.findIndex((id) => id === target.key);
  if (index === -1) return [...ids];
  const at = target.isBefore ? index : index + 1;
  return [...rest.slice(0, at), ...ids.filter((id) => moved.has(id)), ...rest.slice(at)];
}

/** `ids` with one of them a place further up (-1) or down (1); unchanged at either end. */
export function orderAfterStep(ids: readonly string[], moved: string, step: -1 | 1): string[] {
  const from = ids.indexOf(moved);
  const to = from + step;
  if (from === -1 || to < 0 || to >= ids.length) return [...ids];
  const rest = ids.filter((id) => id !== moved);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/** Sorted by `order`; those that it does not name come last, as they are. */
export function sortedBy<Item extends { readonly id: string }>(
  items: readonly Item[],
  order: readonly string[],
): Item[] {
  const place = ({ id }: Item) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...items].sort((a, b) => place(a) - place(b));
}
