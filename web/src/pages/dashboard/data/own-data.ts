// What a provider reads of their own, live and straight from Firestore. The rules let nobody else read it.
import { blockSchema } from '@holdfast/contract/documents/block.ts';
import { bookingTypeSchema } from '@holdfast/contract/documents/booking-type.ts';
import { providerSchema } from '@holdfast/contract/documents/provider.ts';
import { collection, doc, limit, query, Timestamp, where } from 'firebase/firestore';
import { liveDocument, liveDocuments } from './listen-to.ts';
import type { LiveSource } from './live.ts';
import { storedTime } from './stored-time.ts';

/** More types than that cannot be: thirty in use, and those that were archived. */
const typesRead = 200;
const blocksRead = 200;

const block = blockSchema(storedTime);

export type OwnData = ReturnType<typeof ownDataOf>;
type ValueOf<Source> = Source extends LiveSource<infer Value> ? Value : never;
export type OwnProfile = ValueOf<OwnData['profile']>;
export type OwnType = ValueOf<OwnData['types']>[number];
export type OwnBlock = ValueOf<OwnData['blocks']>[number];

export function ownDataOf(uid: string) {
  return {
    profile: liveDocument((store) => doc(store, 'providers', uid), providerSchema),
    types: liveDocuments(
      (store) => query(collection(store, 'providers', uid, 'bookingTypes'), limit(typesRead)),
      bookingTypeSchema,
    ),
    /** Blocked time that is not over. */
    blocks: liveDocuments(
      (store) =>
        query(
          collection(store, 'blocks'),
          where('providerId', '==', uid),
          where('status', '==', 'active'),
          where('taken.to', '>', Timestamp.now()),
          limit(blocksRead),
        ),
      block,
    ),
  };
}
