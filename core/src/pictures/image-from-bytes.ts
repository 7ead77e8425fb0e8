// What kind of image some bytes are, by their structure and not by what their sender calls them.
import type { ImageSize } from './image-size.ts';
import { jpegSize } from './jpeg-size.ts';
import { pngSize } from './png-size.ts';
import { webpSize } from './webp-size.ts';

export type ImageKind = 'jpeg' | 'png' | 'webp';

const sizes: Readonly<Record<ImageKind, (bytes: Uint8Array) => ImageSize | null>> = {
  jpeg: jpegSize,
  png: pngSize,
  webp: webpSize,
};

/**
 * The image's size. Null unless the bytes are one whole image of that kind with nothing after it, and at most
 * `mostPixels` wide and high: a few bytes may describe an image that fills a browser's memory.
 */
export function imageFromBytes(bytes: Uint8Array, kind: ImageKind, mostPixels: number): ImageSize | null {
  const size = sizes[kind](bytes);
  if (size === null) return null;
  const isShown = [size.width, size.height].every((side) => side >= 1 && side <= mostPixels);
  return isShown ? size : null;
}
