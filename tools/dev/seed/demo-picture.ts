// Ada's picture in the demo: a hill before the sun, drawn here as a small PNG, so that no photo is needed.
import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [number, number, number];

const size = 96;
/** Each pixel is looked at in so many places a side, so that edges are smooth. */
const looks = 3;
const sky: Colour = [214, 232, 224];
const sun: Colour = [240, 178, 92];
const hills: readonly Colour[] = [
  [96, 152, 136],
  [0, 100, 83],
];

/** As a `data:` address of about two kilobytes. */
export function demoPicture(): string {
  const rows = Array.from({ length: size }, (_, y) => {
    const pixels = Array.from({ length: size }, (_, x) => pixelAt(x, y));
    return Buffer.from([0, ...pixels.flat()]);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits each of red, green and blue (PNG, section 11.2.1).
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return `data:image/png;base64,${Buffer.concat(parts).toString('base64')}`;
}

function pixelAt(x: number, y: number): number[] {
  const places = Array.from({ length: looks * looks }, (_, index) =>
    colourAt(x + ((index % looks) + 0.5) / looks, y + (Math.floor(index / looks) + 0.5) / looks),
  );
  return [0, 1, 2].map((part) =>
    Math.round(places.reduce((sum, colour) => sum + (colour[part] ?? 0), 0) / places.length),
  );
}

function colourAt(x: number, y: number): Colour {
  const isIn = (left: number, top: number, radius: number) => Math.hypot(x - left, y - top) < radius;
  if (isIn(20, 128, 66)) return hills[1] ?? sky;
  if (isIn(84, 132, 72)) return hills[0] ?? sky;
  return isIn(58, 36, 18) ? sun : sky;
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
