// Makes a chosen picture small: a square of its middle, as little data as one field of the contract holds.
import { limits } from '@holdfast/contract/limits.ts';

/** Twice the size at which pages show it. */
const side = 160;
const qualities = [0.85, 0.7, 0.55, 0.4, 0.25];

export type Shrunk =
  | { readonly kind: 'ok'; readonly dataUrl: string }
  | { readonly kind: 'unreadable' | 'too-large' };

export async function shrinkPicture(file: Blob): Promise<Shrunk> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    return { kind: 'unreadable' };
  }
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d');
  if (!context) return { kind: 'unreadable' };
  const cut = Math.min(bitmap.width, bitmap.height);
  // JPEG knows no transparency: what shows through is white.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, side, side);
  context.imageSmoothingQuality = 'high';
  const [left, top] = [(bitmap.width - cut) / 2, (bitmap.height - cut) / 2];
  context.drawImage(bitmap, left, top, cut, cut, 0, 0, side, side);
  bitmap.close();
  const dataUrl = qualities
    .map((quality) => canvas.toDataURL('image/jpeg', quality))
    .find(({ length }) => length <= limits.pictureCharacters);
  return dataUrl === undefined ? { kind: 'too-large' } : { kind: 'ok', dataUrl };
}
