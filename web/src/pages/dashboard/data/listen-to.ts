// Listens to one document or to the documents of a query, and reads them by the contract's schemas.
import {
  type DocumentReference,
  type Firestore,
  type FirestoreError,
  onSnapshot,
  type Query,
  type QueryDocumentSnapshot,
} from 'firebase/firestore';
import * as z from 'zod/mini';
import { idToken, noteRefusal } from '../account/account-store.ts';
import { callProvider } from '../account/call-provider.ts';
import { noteConnection } from './connection.ts';
import { type Live, type LiveSource, liveSource } from './live.ts';
import { openStore } from './open-store.ts';

type Identified<Value> = Readonly<Value> & { readonly id: string };
type Tell<Value> = (live: Live<Value>) => void;

export function liveDocument<Value extends object>(
  documentIn: (store: Firestore) => DocumentReference,
  schema: z.ZodMiniType<Value>,
): LiveSource<Identified<Value>> {
  return fromStore((store, tell) =>
    onSnapshot(
      documentIn(store),
      (snapshot) => {
        // Without a connection a document that was never read seems to be missing.
        if (!snapshot.exists() && snapshot.metadata.fromCache) return;
        if (!snapshot.exists()) return tell({ kind: 'failed', why: 'missing' });
        const read = z.safeParse(schema, snapshot.data());
        return tell(
          read.success
            ? { kind: 'ok', value: { ...read.data, id: snapshot.id } }
            : { kind: 'failed', why: 'broken' },
        );
      },
      (error) => tell(failure(error)),
    ),
  );
}

/** None or one, for what need not exist. One that cannot be read counts as none. */
export function liveDocumentIfAny<Value extends object>(
  documentIn: (store: Firestore) => DocumentReference,
  schema: z.ZodMiniType<Value>,
): LiveSource<readonly Identified<Value>[]> {
  return fromStore((store, tell) =>
    onSnapshot(
      documentIn(store),
      (snapshot) => {
        const read = z.safeParse(schema, snapshot.data());
        tell({ kind: 'ok', value: read.success ? [{ ...read.data, id: snapshot.id }] : [] });
      },
      (error) => tell(failure(error)),
    ),
  );
}

/** A document that cannot be read is left out, so that it spoils only itself. */
export function liveDocuments<Value extends object>(
  queryIn: (store: Firestore) => Query,
  schema: z.ZodMiniType<Value>,
): LiveSource<readonly Identified<Value>[]> {
  const read = (snapshot: QueryDocumentSnapshot): Identified<Value>[] => {
    const document = z.safeParse(schema, snapshot.data());
    return document.success ? [{ ...document.data, id: snapshot.id }] : [];
  };
  return fromStore((store, tell) => {
    let isTold = false;
    return onSnapshot(
      queryIn(store),
      { includeMetadataChanges: true },
      (snapshot) => {
        const isLive = !snapshot.metadata.fromCache;
        // Without a connection the first snapshot has only what other listeners know: that is not all.
        if (isLive || isTold) noteConnection(isLive);
        if (!isTold && !isLive) return;
        if (!isTold || snapshot.docChanges().length > 0)
          tell({ kind: 'ok', value: snapshot.docs.flatMap(read) });
        isTold = true;
      },
      (error) => {
        // What was read stays in sight, but nothing new comes.
        if (isTold) noteConnection(false);
        if (isTold && error.code === 'permission-denied') void askWhy();
        tell(failure(error));
      },
    );
  });
}

let isAsking = false;

/** What could be read no longer can: they are signed out, or their page is gone. Once for all listeners. */
async function askWhy(): Promise<void> {
  if (isAsking || (await idToken()) === null) return;
  isAsking = true;
  const outcome = await callProvider('openAccount', {});
  isAsking = false;
  if (outcome.kind === 'ok' && outcome.response.state !== 'provider') noteRefusal();
}

/** The store may open later than its listener leaves. */
function fromStore<Value>(listen: (store: Firestore, tell: Tell<Value>) => () => void): LiveSource<Value> {
  return liveSource((tell) => {
    let isOver = false;
    let stop = () => {};
    openStore().then(
      (store) => {
        if (!isOver) stop = listen(store, tell);
        return undefined;
      },
      () => tell({ kind: 'failed', why: 'broken' }),
    );
    return () => {
      isOver = true;
      stop();
    };
  });
}

function failure(error: FirestoreError): { kind: 'failed'; why: 'denied' | 'broken' } {
  return { kind: 'failed', why: error.code === 'permission-denied' ? 'denied' : 'broken' };
}
