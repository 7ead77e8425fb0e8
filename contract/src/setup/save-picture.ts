// `savePicture`: the provider's picture, which their browser has made small.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { limits } from '../limits.ts';

/** A small square image as a `data:` address (RFC 2397). The service checks that it is one. */
export const pictureField = z
  .string()
  .check(
    z.maxLength(limits.pictureCharacters),
    z.regex(/^data:image\/(?:jpeg|png|webp);base64,[A-Za-z0-9+/]+={0,2}$/, 'a JPEG, PNG or WebP image'),
  );

/** Null removes it. */
export const savePicture = operation({
  for: 'provider',
  request: z.strictObject({ picture: z.nullable(pictureField) }),
  response: z.strictObject({}),
  refuses: [],
});
