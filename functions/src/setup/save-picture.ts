// `savePicture`: keeps a provider's picture, if it is one, or removes it.
import { limits } from '@holdfast/contract/limits.ts';
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { type ImageKind, imageFromBytes } from '@holdfast/core/pictures/image-from-bytes.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { pictureDocument, providerDocument } from '../store/paths.ts';
import { pictureData } from '../store/pictures.ts';
import { hasPictureFields } from '../store/provider-fields.ts';
import type { Provider } from '../store/providers.ts';

export async function savePicture(
  deps: Deps,
  { picture }: RequestOf<'savePicture'>,
  { id }: Provider,
): Promise<Outcome<'savePicture'>> {
  if (picture !== null && !isImage(picture)) {
    const problem = `a JPEG, PNG or WebP image of at most ${limits.picturePixels} pixels a side`;
    return refuse({ kind: 'invalid-request', params: { path: 'picture', problem } });
  }
  const batch = deps.db.batch();
  const document = pictureDocument(deps.db, id);
  if (picture === null) batch.delete(document);
  else batch.set(document, pictureData(picture));
  batch.update(providerDocument(deps.db, id), hasPictureFields(picture !== null));
  await batch.commit();
  return ok({});
}

const kindOfType: Readonly<Record<string, ImageKind>> = {
  'data:image/jpeg;base64': 'jpeg',
  'data:image/png;base64': 'png',
  'data:image/webp;base64': 'webp',
};

/** The bytes are what the address says, in the one spelling that base64 has for them. */
function isImage(dataUrl: string): boolean {
  const [type = '', base64 = ''] = dataUrl.split(',', 2);
  const kind = kindOfType[type];
  const bytes = Buffer.from(base64, 'base64');
  const isCanonical = bytes.toString('base64') === base64;
  return kind !== undefined && isCanonical && imageFromBytes(bytes, kind, limits.picturePixels) !== null;
}
