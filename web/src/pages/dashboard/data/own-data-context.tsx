// Gives every section the signed-in provider's own data.
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { useAccount } from '../account/use-account.ts';
import { type DayData, dayDataOf } from './day-data.ts';
import type { Live } from './live.ts';
import {
  type OwnBlock,
  type OwnData,
  ownDataOf,
  type OwnPicture,
  type OwnProblem,
  type OwnProfile,
  type OwnType,
} from './own-data.ts';
import { useLive } from './use-live.ts';

interface Owned {
  readonly uid: string;
  readonly data: OwnData;
  readonly days: DayData;
}

const OwnDataContext = createContext<Owned | null>(null);

export function OwnDataProvider({ uid, children }: { uid: string; children: ReactNode }) {
  const owned = useMemo(() => ({ uid, data: ownDataOf(uid), days: dayDataOf(uid) }), [uid]);
  const account = useAccount();
  const isIn = account.state === 'in' && !account.isLapsed;
  useEffect(() => {
    if (!isIn) return;
    for (const source of [...Object.values(owned.data), ...Object.values(owned.days)]) source.retry();
  }, [isIn, owned]);
  return <OwnDataContext value={owned}>{children}</OwnDataContext>;
}

export function useUid(): string {
  return useOwned().uid;
}

/** For the hooks of this folder. */
export function useDayData(): DayData {
  return useOwned().days;
}

export function useProfile(): Live<OwnProfile> {
  return useLive(useOwned().data.profile);
}

/** `failed` as `missing` if there is none. */
export function usePicture(): Live<OwnPicture> {
  return useLive(useOwned().data.picture);
}

/** In the order of the page, archived ones included. */
export function useTypes(): Live<readonly OwnType[]> {
  const live = useLive(useOwned().data.types);
  return useMemo(
    () =>
      live.kind === 'ok'
        ? { kind: 'ok', value: [...live.value].sort((a, b) => a.position - b.position) }
        : live,
    [live],
  );
}

/** Earliest first. */
export function useBlocks(): Live<readonly OwnBlock[]> {
  const live = useLive(useOwned().data.blocks);
  return useMemo(
    () =>
      live.kind === 'ok'
        ? { kind: 'ok', value: [...live.value].sort((a, b) => a.taken.from - b.taken.from) }
        : live,
    [live],
  );
}

/** What needs attention, the latest first. Reads one document for each, at most 200, and one more. */
export function useProblems(): Live<readonly OwnProblem[]> {
  return useLive(useOwned().data.problems);
}

function useOwned(): Owned {
  const owned = useContext(OwnDataContext);
  if (!owned) throw new Error('own data is read outside of its provider');
  return owned;
}
