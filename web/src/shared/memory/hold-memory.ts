// The hold of one open form as the tab remembers it: its secret, and how long it lasts.
import { boolean, nullOr, optional, record, text, wholeInstant } from '../calls/shape.ts';
import { placeMemory, type FormPlace } from './place-memory.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';

/** Both by the server's clock. */
export interface HoldTerm {
  /** When it lapses unless it is renewed. */
  until: Instant;
  /** The latest that renewing can reach. */
  longestUntil: Instant;
}

export interface RememberedHold {
  secret: string;
  start: Instant;
  /** The secret of an earlier hold to give up in exchange; null once that is done. */
  replaces: string | null;
  /** Null until the first response: it may exist or not. */
  term: HoldTerm | null;
  /** The visitor went back to the times: given back, though perhaps not heard of yet. */
  left: boolean;
  /** It is another tab's, of which this one is a copy: good for booking, not ours to renew or give back. */
  shared?: boolean;
}

const remembered = record<RememberedHold>({
  secret: text,
  start: wholeInstant,
  replaces: nullOr(text),
  term: nullOr(record<HoldTerm>({ until: wholeInstant, longestUntil: wholeInstant })),
  left: boolean,
  shared: optional(boolean),
});

const holds = placeMemory('hold', remembered);
export const { remember: rememberHold, recall: recallHold, forget: forgetHold } = holds;

/** What a request for a list says so that the own hold hides nothing from its owner. */
export function ownHold(place: FormPlace): { ownHold?: string } {
  const hold = recallHold(place);
  return hold ? { ownHold: hold.secret } : {};
}

/** This tab is a copy of another one: what it remembers is the other's. */
export function disownHolds(): void {
  holds.changeAll((hold) => (hold?.left === false ? { ...hold, replaces: null, shared: true } : 'forget'));
}
