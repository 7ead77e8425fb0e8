// What counts as an image: real ones do; cut, padded, huge and pretended ones do not.
import { describe, expect, it } from 'vitest';
import { type ImageKind, imageFromBytes } from './image-from-bytes.ts';
import { somePictures } from './picture-fixture.ts';

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
const look = (bytes: Uint8Array, kind: ImageKind) => imageFromBytes(bytes, kind, 512);
const text = (words: string) => Uint8Array.from(words, (letter) => letter.charCodeAt(0));
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

const real: [keyof typeof somePictures, ImageKind][] = [
  ['png', 'png'],
  ['jpeg', 'jpeg'],
  ['webp', 'webp'],
  ['lossless', 'webp'],
];

describe.each(real)('a %s image', (name, kind) => {
  const bytes = bytesOf(somePictures[name]);

  it('is recognised with its size', () => {
    expect(look(bytes, kind)).toEqual({ width: 6, height: 4 });
  });

  it('is none of another kind', () => {
    const kinds = (['png', 'jpeg', 'webp'] as const).filter((other) => look(bytes, other) !== null);
    expect(kinds).toEqual([kind]);
  });

  it('is none once it is cut anywhere', () => {
    for (let length = 0; length < bytes.length; length += 1)
      expect(look(bytes.subarray(0, length), kind)).toBeNull();
  });

  it('is none if something follows it', () => {
    for (const tail of ['\0', '<script>alert(1)</script>', 'PK\u0003\u0004'])
      expect(look(joined(bytes, text(tail)), kind)).toBeNull();
  });

  it('is none if it is larger than allowed', () => {
    expect(imageFromBytes(bytes, kind, 5)).toBeNull();
    expect(imageFromBytes(bytes, kind, 6)).not.toBeNull();
  });
});

describe('what is no image', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    ['a drawing that runs scripts', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a bare PNG signature', '\u0089PNG\r\n\u001A\n'],
    ['a PNG signature before a page', '\u0089PNG\r\n\u001A\n<script>alert(1)</script>'],
    ['bare JPEG marks', '\u00FF\u00D8\u00FF\u00D9'],
    ['an empty RIFF file', 'RIFF\u0004\0\0\0WEBP'],
    ['a sound', 'RIFF\u0004\0\0\0WAVE'],
    ['another image format', 'GIF89a\u0001\0\u0001\0\0\0\0;'],
  ])('%s', (_what, words) => {
    for (const kind of ['png', 'jpeg', 'webp'] as const) expect(look(text(words), kind)).toBeNull();
  });

  it('a header of four billion pixels', () => {
    const huge = bytesOf(somePictures.png);
    huge.fill(0xff, 16, 24);
    expect(look(huge, 'png')).toBeNull();
    const flat = bytesOf(somePictures.png);
    flat.fill(0, 16, 20);
    expect(look(flat, 'png')).toBeNull();
  });
});
