// The hold of one open form as the tab remembers it: its secret, and how long it lasts.
import { boolean, nullOr, optional, record, text, wholeInstant } from '../calls/shape.ts';
import { forget, recall, recallNames, remember } from './tab-memory.ts';
import type { FormPlace } from './form-memory.ts';
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
  /** Null until the first answer: it may exist or not. */
  term: HoldTerm | null;
  /** The visitor went back to the times: given back, though perhaps not heard of yet. */
  left: boolean;
  /** It is another tab's, of which this one is a copy: good for booking, not ours to renew or give back. */
  shared?: boolean;
}

const prefix = 'holdfast:hold:';
const remembered = record<RememberedHold>({
  secret: text,
  start: wholeInstant,
  replaces: nullOr(text),
  term: nullOr(record<HoldTerm>({ until: wholeInstant, longestUntil: wholeInstant })),
  left: boolean,
  shared: optional(boolean),
});

export function rememberHold(place: FormPlace, hold: RememberedHold): void {
  remember(nameOf(place), hold);
}

export function recallHold(place: FormPlace): RememberedHold | null {
  const found = recall(nameOf(place));
  return remembered(found) ? found : null;
}

export function forgetHold(place: FormPlace): void {
  forget(nameOf(place));
}

/** What a request for a list says so that the own hold hides nothing from its owner. */
export function ownHold(place: FormPlace): { ownHold?: string } {
  const hold = recallHold(place);
  return hold ? { ownHold: hold.secret } : {};
}

/** This tab is a copy of another one: what it remembers is the other's. */
export function disownHolds(): void {
  for (const name of recallNames(prefix)) {
    const hold = recall(name);
    if (remembered(hold) && !hold.left) remember(name, { ...hold, replaces: null, shared: true });
    else forget(name);
  }
}

function nameOf({ slug, type }: FormPlace): string {
  return `${prefix}${slug}/${type}`;
}
