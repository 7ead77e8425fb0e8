// Reads a WebP image's chunks, as in RFC 9649. Animations are no pictures here.
import type { ImageSize } from './image-size.ts';
import { ascii, littleEndian } from './read-bytes.ts';

const headerBytes = 12;

/** Null unless the file has the length that it says and contains one still image. */
export function webpSize(bytes: Uint8Array): ImageSize | null {
  const isWebp = ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP';
  if (!isWebp || littleEndian(bytes, 4, 4) !== bytes.length - 8) return null;
  let size: ImageSize | null = null;
  for (let at = headerBytes; at < bytes.length; ) {
    const name = ascii(bytes, at, 4);
    const length = littleEndian(bytes, at + 4, 4);
    const data = at + 8;
    // Chunks of odd length are followed by one more byte.
    const next = data + length + (length % 2);
    if (!(next <= bytes.length)) return null;
    if (name === 'VP8 ' || name === 'VP8L') {
      if (size !== null) return null;
      size = name === 'VP8 ' ? lossySize(bytes, data, length) : losslessSize(bytes, data, length);
      if (size === null) return null;
    }
    at = next;
  }
  return size;
}

/** The frame header of RFC 6386, section 9.1. The two upper bits of each side only scale it. */
function lossySize(bytes: Uint8Array, data: number, length: number): ImageSize | null {
  if (length < 10 || littleEndian(bytes, data + 3, 3) !== 0x2a019d) return null;
  return {
    width: littleEndian(bytes, data + 6, 2) % 0x4000,
    height: littleEndian(bytes, data + 8, 2) % 0x4000,
  };
}

/** Two sides of 14 bits, each one less than it is. */
function losslessSize(bytes: Uint8Array, data: number, length: number): ImageSize | null {
  if (length < 5 || bytes[data] !== 0x2f) return null;
  const bits = littleEndian(bytes, data + 1, 4);
  return { width: (bits % 0x4000) + 1, height: (Math.floor(bits / 0x4000) % 0x4000) + 1 };
}
