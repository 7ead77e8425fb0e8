// What a provider reads of their own, live and straight from Firestore. The rules let nobody else read it.
import { blockSchema } from '@holdfast/contract/documents/block.ts';
import { bookingTypeSchema } from '@holdfast/contract/documents/booking-type.ts';
import { barredProblemId, problemSchema } from '@holdfast/contract/documents/problem.ts';
import { pictureSchema } from '@holdfast/contract/documents/picture.ts';
import { providerSchema } from '@holdfast/contract/documents/provider.ts';
import { doc, Timestamp } from 'firebase/firestore';
import { liveDocument, liveDocumentIfAny, liveDocuments } from './listen-to.ts';
import type { LiveSource } from './live.ts';
import { liveQuery } from './live-query.ts';
import { mergedLive } from './merged-live.ts';
import { storedTime } from './stored-time.ts';
import { trueNow } from './true-clock.ts';

const block = blockSchema(storedTime);
const problem = problemSchema(storedTime);

export type OwnData = ReturnType<typeof ownDataOf>;
type ValueOf<Source> = Source extends LiveSource<infer Value> ? Value : never;
export type OwnProfile = ValueOf<OwnData['profile']>;
export type OwnType = ValueOf<OwnData['types']>[number];
export type OwnPicture = ValueOf<OwnData['picture']>;
export type OwnBlock = ValueOf<OwnData['blocks']>[number];
export type OwnProblem = ValueOf<OwnData['problems']>[number];

export function ownDataOf(uid: string) {
  return {
    profile: liveDocument((store) => doc(store, 'providers', uid), providerSchema),
    types: liveDocuments((store) => liveQuery(store, uid, 'bookingTypes', {}), bookingTypeSchema),
    picture: liveDocument((store) => doc(store, 'providers', uid, 'pictures', 'current'), pictureSchema),
    /** Blocked time that is not over. */
    blocks: liveDocuments(
      (store) =>
        liveQuery(store, uid, 'upcomingBlocks', {
          status: 'active',
          'taken.to': Timestamp.fromMillis(trueNow()),
        }),
      block,
    ),
    /** Open ones, the latest first: the provider's own, and the deployment's that concerns everybody. */
    problems: mergedLive(
      [
        liveDocuments((store) => liveQuery(store, uid, 'openProblems', { solvedAt: null }), problem),
        liveDocumentIfAny((store) => doc(store, 'problems', barredProblemId), problem),
      ],
      (lists) =>
        lists
          .flat()
          .filter(({ solvedAt }) => solvedAt === null)
          .sort((a, b) => b.at - a.at),
    ),
  };
}
