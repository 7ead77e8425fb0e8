// Saves a page file as a provider, types in the file's order; types that left the file are archived.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { timeZoneId } from '@holdfast/core/time/time-zone.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { bookingTypeDocument, providerDocument, slugDocument } from '../../../functions/src/store/paths.ts';
import type { bookingTypeSchema } from '@holdfast/contract/documents/booking-type.ts';
import type { providerSchema } from '@holdfast/contract/documents/provider.ts';
import { slugData } from '../../../functions/src/store/slugs.ts';
import type { AllRead, Change, Whole } from '../../../functions/src/store/written.ts';
import { countExisting } from '../../../functions/src/setup/count-existing.ts';
import type { PageFile } from '@holdfast/contract/setup/page-file.ts';
import { ToolError } from '../../dev/emulators/tool-error.ts';

/**
 * Existing bookings count towards the saved limits. Throws a `ToolError` when the slug belongs to another
 * provider. Saving again changes nothing.
 */
export async function savePage(db: Firestore, uid: string, page: PageFile, now: Instant): Promise<void> {
  const { types, ...profile } = page;
  const stored = await providerDocument(db, uid).collection('bookingTypes').listDocuments();
  await db.runTransaction(async (transaction) => {
    const slug = await transaction.get(slugDocument(db, page.slug));
    if (slug.exists && slug.get('uid') !== uid) {
      throw new ToolError(`The page name ${page.slug} belongs to another provider.`);
    }
    const limits = Object.entries(types).map(
      ([id, { maxPerDay, maxPerWeek }]) => [id, { perDay: maxPerDay, perWeek: maxPerWeek }] as const,
    );
    const saved = { providerId: uid, timeZone: timeZoneId(page.timeZone), limits: new Map(limits) };
    const count = await countExisting(db, transaction, saved, now);
    if (!count) throw new ToolError('Too many appointments are ahead to count them in one commit.');
    // Former slugs still lead here, because people have them in mails and bookmarks.
    transaction.set(slugDocument(db, page.slug), slugData(uid));
    transaction.set(providerDocument(db, uid), providerDataFrom(profile));
    for (const { id } of stored) {
      if (!(id in types)) transaction.update(bookingTypeDocument(db, uid, id), archivedFields());
    }
    for (const [position, [id, type]] of Object.entries(types).entries()) {
      transaction.set(bookingTypeDocument(db, uid, id), typeDataFrom(type, position + 1));
    }
    count();
  });
}

type Profile = Omit<PageFile, 'types'>;

/** What a page file does not say. */
const keptByPageFiles = {
  contact: '',
  accent: 'teal',
  hasPicture: false,
  senderName: '',
  mailOnBooking: true,
  pause: null,
  signedOutAt: 0,
  profileVersion: 0,
  availabilityVersion: 0,
} as const;

function providerDataFrom(profile: AllRead<Profile, typeof providerSchema>): Whole<typeof providerSchema> {
  return { v: 1, ...keptByPageFiles, ...profile, status: 'active' };
}

type TypeInFile = PageFile['types'][string];

function typeDataFrom(
  type: AllRead<TypeInFile, typeof bookingTypeSchema>,
  position: number,
): Whole<typeof bookingTypeSchema> {
  return { v: 1, version: 0, ...type, position, status: 'visible' };
}

function archivedFields(): Change<typeof bookingTypeSchema> {
  return { status: 'archived' };
}
