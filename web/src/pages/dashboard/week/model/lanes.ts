// Puts what overlaps side by side: each group of neighbors shares the width of the day.

export interface Lane {
  /** From 0. */
  readonly lane: number;
  /** How many stand side by side. */
  readonly lanes: number;
}

/** In the order of `spans`. Touching is not overlapping. */
export function lanesOf(spans: readonly { readonly from: number; readonly to: number }[]): Lane[] {
  const order = spans.map((_, index) => index).sort((a, b) => compare(spans[a], spans[b]));
  const found: Lane[] = spans.map(() => ({ lane: 0, lanes: 1 }));
  let group: number[] = [];
  let ends: number[] = [];
  const close = () => {
    for (const index of group) found[index] = { lane: found[index]?.lane ?? 0, lanes: ends.length };
    group = [];
    ends = [];
  };
  for (const index of order) {
    const span = spans[index];
    if (!span) continue;
    if (ends.length > 0 && ends.every((end) => end <= span.from)) close();
    const free = ends.findIndex((end) => end <= span.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = span.to;
    found[index] = { lane, lanes: 1 };
    group.push(index);
  }
  close();
  return found;
}

type Span = { readonly from: number; readonly to: number } | undefined;

/** Earliest first; of those that begin together, the longest. */
function compare(a: Span, b: Span): number {
  return (a?.from ?? 0) - (b?.from ?? 0) || (b?.to ?? 0) - (a?.to ?? 0);
}
