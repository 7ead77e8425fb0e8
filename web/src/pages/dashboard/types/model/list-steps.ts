// A list with one item moved by a place, or left out.

export function swapped<Item>(items: readonly Item[], index: number, step: -1 | 1): Item[] {
  const [item] = items.slice(index, index + 1);
  const rest = without(items, index);
  return item === undefined ? rest : [...rest.slice(0, index + step), item, ...rest.slice(index + step)];
}

export function without<Item>(items: readonly Item[], index: number): Item[] {
  return items.filter((_, each) => each !== index);
}
