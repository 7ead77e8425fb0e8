// A provider's picture: real images only, shown on the page, and gone when it is removed.
import { beforeEach, describe, expect, it } from 'vitest';
import { pictureField } from '@holdfast/contract/setup/save-picture.ts';
import { somePictures } from '@holdfast/core/pictures/picture-fixture.ts';
import { openBookingPage } from '../../functions/src/page/open-booking-page.ts';
import { savePicture } from '../../functions/src/setup/save-picture.ts';
import { asProvider } from '../builders/as-provider.ts';
import { granted } from '../builders/granted.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { testDeps } from '../builders/test-deps.ts';

const deps = testDeps();
let ada: TestProvider;
beforeEach(async () => {
  ada = await newProvider(deps.db);
});

const urlOf = (type: string, base64: string) => `data:image/${type};base64,${base64}`;
const save = async (picture: string | null) => savePicture(deps, { picture }, await asProvider(deps, ada.id));
const shown = async () => granted(await openBookingPage(deps, { slug: ada.slug })).provider.picture;
const stored = async () => (await deps.db.doc(`providers/${ada.id}/pictures/current`).get()).data();

const real: [string, string][] = [
  ['png', somePictures.png],
  ['jpeg', somePictures.jpeg],
  ['webp', somePictures.webp],
  ['webp', somePictures.lossless],
];

describe('a picture', () => {
  it.each(real)('of type %s is kept, shown, replaced and removed', async (type, base64) => {
    const picture = urlOf(type, base64);
    expect(pictureField.safeParse(picture).success).toBe(true);
    expect(await save(picture)).toEqual({ ok: true, value: {} });
    expect(await stored()).toEqual({ v: 1, dataUrl: picture });
    expect(await shown()).toBe(picture);
    const other = urlOf('png', somePictures.png);
    await save(other);
    expect(await shown()).toBe(other);
    expect(await save(null)).toEqual({ ok: true, value: {} });
    expect([await shown(), await stored()]).toEqual([undefined, undefined]);
    expect(await save(null)).toEqual({ ok: true, value: {} });
  });

  const text = (words: string) => Buffer.from(words).toString('base64');
  const bytes = Buffer.from(somePictures.png, 'base64');
  it.each<[string, string]>([
    ['a drawing called an image', urlOf('png', text('<svg xmlns="http://www.w3.org/2000/svg"/>'))],
    ['a page called an image', urlOf('jpeg', text('<!doctype html><script>alert(1)</script>'))],
    ['an image under another type', urlOf('jpeg', somePictures.png)],
    ['an image that is cut', urlOf('png', bytes.subarray(0, 60).toString('base64'))],
    [
      'an image with a tail',
      urlOf('png', Buffer.concat([bytes, Buffer.from('<script>')]).toString('base64')),
    ],
    ['base64 in another spelling', urlOf('png', somePictures.png.replace('=', ''))],
    ['a bare signature', urlOf('png', 'iVBORw0KGgo=')],
  ])('is not %s', async (_what, picture) => {
    await save(urlOf('png', somePictures.png));
    expect(await save(picture)).toMatchObject({
      ok: false,
      refusal: { kind: 'invalid-request', params: { path: 'picture' } },
    });
    expect(await shown()).toBe(urlOf('png', somePictures.png));
  });

  it.each<[string, string]>([
    ['a drawing', `data:image/svg+xml;base64,${text('<svg/>')}`],
    ['a link', 'https://example.com/ada.png'],
    ['a script', 'javascript:alert(1)'],
    ['something with a second address', `${urlOf('png', somePictures.png)},data:text/html`],
    ['too large', urlOf('png', 'A'.repeat(12_000))],
    ['nothing', ''],
  ])('is no request if it is %s', (_what, picture) => {
    expect(pictureField.safeParse(picture).success).toBe(false);
  });
});
