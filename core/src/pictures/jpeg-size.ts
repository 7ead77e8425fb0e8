// Reads a JPEG image's segments, as in annex B of ITU-T T.81.
import type { ImageSize } from './image-size.ts';
import { bigEndian } from './read-bytes.ts';

const startOfImage = 0xffd8;
const startOfScan = 0xda;
const endOfImage = 0xd9;

/** Null unless the segments begin a frame, contain a scan and end with the last byte. */
export function jpegSize(bytes: Uint8Array): ImageSize | null {
  if (bigEndian(bytes, 0, 2) !== startOfImage) return null;
  let size: ImageSize | null = null;
  let hasScan = false;
  for (let at = 2; at < bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    // Any number of 0xFF may stand in front of a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === endOfImage) return hasScan && at + 2 === bytes.length ? size : null;
    const length = bigEndian(bytes, at + 2, 2);
    if (!isSegment(marker) || !(length >= 2) || at + 2 + length > bytes.length) return null;
    if (isFrame(marker)) {
      if (size !== null || length < 8) return null;
      size = { height: bigEndian(bytes, at + 5, 2), width: bigEndian(bytes, at + 7, 2) };
    }
    at += 2 + length;
    if (marker === startOfScan) {
      if (size === null) return null;
      hasScan = true;
      at = endOfScan(bytes, at);
    }
  }
  return null;
}

/** The first marker after the scan's data, in which 0xFF is followed by 0 or is a restart marker. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** Markers with a length: all but restarts, the start of an image and reserved ones. */
function isSegment(marker: number): boolean {
  return marker >= 0xc0 && !(marker >= 0xd0 && marker <= 0xd8);
}

/** Start of frame: `SOF0` to `SOF15` without the tables `DHT`, `JPG` and `DAC` between them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
