// Reads a PNG image's chunks, as in section 5 of the PNG specification (third edition).
import type { ImageSize } from './image-size.ts';
import { ascii, bigEndian } from './read-bytes.ts';

const signature = '\u0089PNG\r\n\u001A\n';
/** Length, name and checksum. */
const chunkOverhead = 12;

/** Null unless the chunks begin with a header, contain image data and end with the last byte. */
export function pngSize(bytes: Uint8Array): ImageSize | null {
  if (ascii(bytes, 0, signature.length) !== signature) return null;
  let size: ImageSize | null = null;
  let hasData = false;
  for (let at = signature.length; at < bytes.length; ) {
    const length = bigEndian(bytes, at, 4);
    const name = ascii(bytes, at + 4, 4);
    const next = at + chunkOverhead + length;
    if (!(next <= bytes.length) || (size === null) !== (name === 'IHDR')) return null;
    if (name === 'IHDR') {
      if (length !== 13) return null;
      size = { width: bigEndian(bytes, at + 8, 4), height: bigEndian(bytes, at + 12, 4) };
    }
    if (name === 'IDAT') hasData = true;
    if (name === 'IEND') return hasData && length === 0 && next === bytes.length ? size : null;
    at = next;
  }
  return null;
}
