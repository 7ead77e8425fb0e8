// A draft that survives navigation and reload, beside the stored value that it would replace.
import { useEffect, useMemo, useReducer } from 'react';
import { forget, recall, remember } from '../../../shared/memory/tab-memory.ts';
import { draftAfter, type DraftEvent, type DraftState, newDraft, type Version } from './draft-state.ts';
import { useUid } from './own-data-context.tsx';
import { draftName, recalledDraft } from './recalled-draft.ts';

export interface Draft<Value> {
  /** What the fields show: what was typed, or else what is stored. */
  readonly value: Value;
  /** The version that a save must name. */
  readonly version: number;
  readonly isChanged: boolean;
  /** What was saved elsewhere since the editing began. */
  readonly elsewhere: { readonly theirs: Value } | null;
  readonly set: (value: Value) => void;
  readonly discard: () => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  /** `sent` was stored under that version. */
  readonly saved: (version: number, sent: Value) => void;
}

type Held<Value> = DraftState<Value> | null;

/** `name` tells drafts of one account apart. Null while nothing has been loaded yet. */
export function useDraft<Value extends object>(
  name: string,
  stored: Version<Value> | null,
): Draft<Value> | null {
  const key = draftName(useUid(), name);
  const [held, happen] = useReducer(
    (before: Held<Value>, event: DraftEvent<Value>): Held<Value> => {
      if (before) return draftAfter(before, event);
      if (event.kind !== 'stored') return null;
      const kept = recalledDraft(recall(key), event.stored);
      return draftAfter(kept ?? newDraft(event.stored), event);
    },
    stored,
    (first) =>
      first
        ? draftAfter(recalledDraft(recall(key), first) ?? newDraft(first), { kind: 'stored', stored: first })
        : null,
  );
  useEffect(() => {
    // Told again, it changes nothing, so that callers may make it anew each time.
    if (stored) happen({ kind: 'stored', stored });
  }, [stored]);
  useEffect(() => {
    if (!held) return;
    if (held.mine === null) forget(key);
    else remember(key, { base: held.base, mine: held.mine });
  }, [key, held]);
  return useMemo(
    () =>
      held && {
        value: held.mine ?? held.base.value,
        version: held.base.version,
        isChanged: held.mine !== null,
        elsewhere: held.theirs && { theirs: held.theirs.value },
        set: (value) => happen({ kind: 'typed', value }),
        discard: () => happen({ kind: 'discarded' }),
        keepMine: () => happen({ kind: 'kept-mine' }),
        takeTheirs: () => happen({ kind: 'took-theirs' }),
        saved: (version, sent) => happen({ kind: 'saved', version, sent }),
      },
    [held],
  );
}
