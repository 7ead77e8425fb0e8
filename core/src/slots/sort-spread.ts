// Sorting for moments that are spread over a stretch of time: one pass into as many drawers as there are moments.

/** A drawer this full is sorted by the runtime's own sort: moments were not spread after all. */
const crowded = 24;

/**
 * Finite numbers, ascending. Busy time comes spread over days, so most drawers hold a few numbers and the whole costs a
 * sixth of a comparison sort; however the numbers are clustered it never costs much more than one.
 */
export function sortSpread(values: Float64Array): Float64Array {
  const { length } = values;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (length < crowded || low === high) return values.slice().sort();
  const drawersPerMs = (length - 1) / (high - low);

  // ends[d] first counts the numbers in the drawers before d, then moves to the end of drawer d as it fills.
  const drawers = new Int32Array(length);
  const ends = new Int32Array(length + 1);
  for (let index = 0; index < length; index += 1) {
    const value = values[index] ?? 0;
    const drawer = Math.floor((value - low) * drawersPerMs);
    drawers[index] = drawer;
    ends[drawer + 1] = (ends[drawer + 1] ?? 0) + 1;
  }
  for (let drawer = 1; drawer <= length; drawer += 1)
    ends[drawer] = (ends[drawer] ?? 0) + (ends[drawer - 1] ?? 0);
  const sorted = new Float64Array(length);
  for (let index = 0; index < length; index += 1) {
    const drawer = drawers[index] ?? 0;
    const place = ends[drawer] ?? 0;
    sorted[place] = values[index] ?? 0;
    ends[drawer] = place + 1;
  }
  let begin = 0;
  for (const end of ends) {
    if (end - begin > 1) sortDrawer(sorted, begin, end);
    begin = end;
  }
  return sorted;
}

function sortDrawer(sorted: Float64Array, begin: number, end: number): void {
  if (end - begin > crowded) {
    sorted.subarray(begin, end).sort();
    return;
  }
  for (let index = begin + 1; index < end; index += 1) {
    const value = sorted[index] ?? 0;
    let place = index;
    while (place > begin && (sorted[place - 1] ?? 0) > value) {
      sorted[place] = sorted[place - 1] ?? 0;
      place -= 1;
    }
    sorted[place] = value;
  }
}
