// Reads numbers and names from the bytes of a file.

/** A big-endian number of `count` bytes. Bytes beyond the end make it not a number. */
export function bigEndian(bytes: Uint8Array, at: number, count: number): number {
  let number = 0;
  for (let index = at; index < at + count; index += 1) number = number * 256 + (bytes[index] ?? Number.NaN);
  return number;
}

/** A little-endian number of `count` bytes. Bytes beyond the end make it not a number. */
export function littleEndian(bytes: Uint8Array, at: number, count: number): number {
  let number = 0;
  for (let index = at + count - 1; index >= at; index -= 1)
    number = number * 256 + (bytes[index] ?? Number.NaN);
  return number;
}

/** The text of `count` bytes, one character each. */
export function ascii(bytes: Uint8Array, at: number, count: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + count));
}
