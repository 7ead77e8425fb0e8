// What somebody edits beside what is stored: neither ever overwrites the other unseen.

/** A stored value and the number of its saves. */
export interface Version<Value> {
  readonly version: number;
  readonly value: Value;
}

export interface DraftState<Value> {
  /** What was edited. */
  readonly base: Version<Value>;
  /** Null while nothing differs from the base. */
  readonly mine: Value | null;
  /** Saved from another tab or device since the editing began. */
  readonly theirs: Version<Value> | null;
}

export type DraftEvent<Value> =
  | { readonly kind: 'stored'; readonly stored: Version<Value> }
  | { readonly kind: 'typed'; readonly value: Value }
  | { readonly kind: 'discarded' | 'kept-mine' | 'took-theirs' }
  /** `sent` is stored as `version` now; more may have been typed since it was sent. */
  | { readonly kind: 'saved'; readonly version: number; readonly sent: Value };

export function newDraft<Value>(stored: Version<Value>): DraftState<Value> {
  return { base: stored, mine: null, theirs: null };
}

export function draftAfter<Value>(draft: DraftState<Value>, event: DraftEvent<Value>): DraftState<Value> {
  switch (event.kind) {
    case 'stored':
      return afterStored(draft, event.stored);
    case 'typed':
      return { ...draft, mine: isSame(event.value, draft.base.value) ? null : event.value };
    case 'discarded':
      return newDraft(draft.theirs ?? draft.base);
    case 'kept-mine':
      return draft.theirs ? { ...draft, base: draft.theirs, theirs: null } : draft;
    case 'took-theirs':
      return draft.theirs ? newDraft(draft.theirs) : draft;
    case 'saved': {
      const base = { version: event.version, value: event.sent };
      const isMore = draft.mine !== null && !isSame(draft.mine, event.sent);
      return { base, mine: isMore ? draft.mine : null, theirs: newerThan(event.version, draft.theirs) };
    }
  }
}

function afterStored<Value>(draft: DraftState<Value>, stored: Version<Value>): DraftState<Value> {
  const { base, mine, theirs } = draft;
  // A listener may lag behind a save, and says what is known more than once.
  if (stored.version < base.version || isSame(stored, theirs ?? base)) return draft;
  if (mine === null || stored.version === base.version || isSame(stored.value, base.value)) {
    const isOpen = mine !== null && !isSame(mine, stored.value);
    return { base: stored, mine: isOpen ? mine : null, theirs: null };
  }
  return isSame(mine, stored.value) ? newDraft(stored) : { ...draft, theirs: stored };
}

function newerThan<Value>(version: number, theirs: Version<Value> | null): Version<Value> | null {
  return theirs && theirs.version > version ? theirs : null;
}

/** Whether two plain values are alike, whatever the order of their fields. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [ofA, ofB] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return (
    ofA.size === ofB.size && [...ofA].every(([key, value]) => ofB.has(key) && isSame(value, ofB.get(key)))
  );
}
