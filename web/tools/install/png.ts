// Writes a square picture as PNG (https://www.w3.org/TR/png-3/).
import { crc32, deflateSync } from 'node:zlib';

/** `rgba` has four bytes a pixel, row by row. */
export function pngOf(rgba: Uint8Array, pixels: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(pixels, 0);
  head.writeUInt32BE(pixels, 4);
  // Eight bits for each of red, green, blue and alpha.
  head.set([8, 6], 8);
  const width = pixels * 4;
  // Each row begins with its filter: none.
  const rows = Array.from({ length: pixels }, (_, row) =>
    Buffer.concat([Buffer.of(0), rgba.subarray(row * width, (row + 1) * width)]),
  );
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
