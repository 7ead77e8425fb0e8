// Saves a page file as a provider, types in the file's order; types that left the file are archived.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { timeZoneId } from '@holdfast/core/time/time-zone.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { bookingTypeDocument, providerDocument, slugDocument } from '../../../functions/src/store/paths.ts';
import { countExisting } from '../../../functions/src/setup/count-existing.ts';
import {
  bookingTypeDataFrom,
  readTypes,
  typesInUse,
  typeStatusFields,
} from '../../../functions/src/store/booking-types.ts';
import { newProviderData, pageFileFields } from '../../../functions/src/store/provider-fields.ts';
import { type BookingType, providerFromSnapshot } from '../../../functions/src/store/providers.ts';
import { slugData, slugOwner } from '../../../functions/src/store/slugs.ts';
import type { PageFile } from '@holdfast/contract/setup/page-file.ts';
import { ToolError } from '../../dev/emulators/tool-error.ts';

/**
 * Existing bookings count towards the saved limits. What a page file does not say stays as it is. Throws a
 * `ToolError` when the slug belongs to another provider, or the page was closed.
 */
export async function savePage(db: Firestore, uid: string, page: PageFile, now: Instant): Promise<void> {
  const { types, ...profile } = page;
  await db.runTransaction(async (transaction) => {
    const own = providerDocument(db, uid);
    const [stored, slug] = [await transaction.get(own), await transaction.get(slugDocument(db, page.slug))];
    if (slug.exists && slugOwner(slug) !== uid) {
      throw new ToolError(`The page name ${page.slug} belongs to another provider.`);
    }
    const provider = providerFromSnapshot(stored);
    if (provider?.status === 'closed') {
      throw new ToolError('This provider has closed their page for good. Use another account.');
    }
    const before = await readTypes(db, transaction, uid);
    const limits = Object.entries(types).map(
      ([id, { maxPerDay, maxPerWeek }]) => [id, { perDay: maxPerDay, perWeek: maxPerWeek }] as const,
    );
    const saved = { providerId: uid, timeZone: timeZoneId(page.timeZone), limits: new Map(limits) };
    const count = await countExisting(db, transaction, saved, now);
    if (!count) throw new ToolError('Too many appointments are ahead to count them in one commit.');
    // Former slugs still lead here, because people have them in mails and bookmarks.
    transaction.set(slugDocument(db, page.slug), slugData(uid));
    if (provider) transaction.update(own, pageFileFields(profile, provider));
    else transaction.create(own, newProviderData(profile));
    for (const type of typesInUse(before)) {
      const archived = typeStatusFields(type, { status: 'archived' });
      if (!(type.id in types)) transaction.update(bookingTypeDocument(db, uid, type.id), archived);
    }
    for (const [index, [id, type]] of Object.entries(types).entries()) {
      const place = placeOf(
        before.find((one) => one.id === id),
        index + 1,
      );
      transaction.set(bookingTypeDocument(db, uid, id), bookingTypeDataFrom(type, place));
    }
    count();
  });
}

/** A type that the file brings back is visible. Others are as their provider left them. */
function placeOf(before: BookingType | undefined, position: number) {
  const isKept = before !== undefined && before.status !== 'archived';
  return {
    position,
    status: isKept ? before.status : 'visible',
    version: before === undefined ? 0 : before.version + 1,
  } as const;
}
