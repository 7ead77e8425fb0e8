// Asks for the hold whenever it is due, one call at a time for each secret, and tells what became of it.
import { instant, type Instant, wireFromInstant } from '@holdfast/contract/time/instant.ts';
import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { callForm } from '../form/call-form.ts';
import { isAskDue, isInUse } from './hold-clock.ts';
import { lossFrom, type HoldEvent, type HoldState } from './hold-state.ts';
import { newHoldSecret } from '../../../shared/calls/new-key.ts';
import { pageNow } from '../../../shared/time/page-clock.ts';
import { releasedByAnswer } from './holds-to-release.ts';
import { visitorId } from './visitor-id.ts';
import { forgetHold, recallHold, type RememberedHold } from '../../../shared/memory/hold-memory.ts';
import type { FormPlace } from '../../../shared/memory/place-memory.ts';
import type { Listing } from '../../../shared/picker/listing.ts';
import type { LostStart } from '../form/form-state.ts';
import type { Pause } from '../../../shared/calls/part-shapes.ts';
import type { PageBookingType } from '@holdfast/contract/parts/page-parts.ts';

const lookMilliseconds = 1_000;
const signs = ['input', 'keydown', 'pointerdown', 'pointermove', 'focusin', 'visibilitychange'] as const;

/** What the open form wants held, and whom to tell what comes of it. */
export interface HoldWish {
  place: FormPlace;
  start: Instant;
  /** The visitor chose this start here; a link takes no hold. */
  chosen: boolean;
  /** A booking is on its way: its response decides, nothing else is asked. */
  paused: boolean;
  serverNow: () => Instant;
  /** The free starts as they were listed last, the own one among them. */
  listing: Listing | undefined;
  /** What stands for the terms that are shown. */
  terms: string | undefined;
  /** The service holds by other terms than those that are shown. */
  onTypeChanged: (type: PageBookingType) => void;
  onLost: (lost: LostStart) => void;
  onPaused: (pause: Pause) => void;
}

/** The call that is on its way, and when its response has been told. */
interface HoldCall {
  secret: string;
  told: Promise<void>;
}

/** `shown` is the secret of the hold that is shown: responses about another one come too late. */
export function useHoldCalls(
  state: HoldState,
  dispatch: (event: HoldEvent) => void,
  latest: RefObject<HoldWish>,
  shown: RefObject<string | null>,
): RefObject<HoldCall | null> {
  const underWay = useRef<HoldCall | null>(null);
  const usedAt = useLastUse();
  const { paused, place } = latest.current;
  const { slug, type } = place;

  const ask = useCallback(
    async (asked: RememberedHold) => {
      const { secret } = asked;
      const outcome = await callForm('holdSlot', holdRequest({ slug, type }, asked, latest.current.terms));
      if (underWay.current?.secret === secret) underWay.current = null;
      const isOvertaken = shown.current !== secret;
      const { released, isForgotten } = releasedByAnswer(asked, outcome, isOvertaken);
      for (const unwanted of released) void releaseHold({ slug, type }, unwanted);
      if (isForgotten) forgetLeftHold({ slug, type }, secret);
      if (isOvertaken) return;
      const at = latest.current.serverNow();
      dispatch({ kind: 'returned', secret, outcome, newSecret: newHoldSecret(), at });
      if (outcome.kind === 'ok' && outcome.response.type) latest.current.onTypeChanged(outcome.response.type);
      if (outcome.kind === 'refused' && outcome.details.reason === 'paused')
        latest.current.onPaused(outcome.details.params);
      const lost = lossFrom(outcome, asked.start);
      if (lost) latest.current.onLost(lost);
    },
    [slug, type, dispatch, latest, shown],
  );

  useEffect(() => {
    const look = () => {
      const at = latest.current.serverNow();
      dispatch({ kind: 'ticked', at });
      const inUse = document.visibilityState === 'visible' && isInUse(usedAt.current, pageNow());
      if (paused || !state.hold || !isAskDue(state, at, inUse)) return;
      const { secret } = state.hold;
      if (underWay.current?.secret !== secret) underWay.current = { secret, told: ask(state.hold) };
    };
    look();
    const timer = setInterval(look, lookMilliseconds);
    return () => clearInterval(timer);
  }, [state, paused, ask, usedAt, dispatch, latest]);

  return underWay;
}

function holdRequest(
  place: HoldWish['place'],
  { secret, start, replaces }: RememberedHold,
  terms: string | undefined,
) {
  return {
    ...place,
    secret,
    start: wireFromInstant(start),
    visitor: visitorId(pageNow()),
    ...(replaces === null ? {} : { replaces }),
    ...(terms === undefined ? {} : { terms }),
  };
}

/** By the visitor's own clock; opening the form counts. Nothing is rendered anew when it changes. */
function useLastUse(): RefObject<Instant> {
  const usedAt = useRef(instant(0));
  useEffect(() => {
    usedAt.current = pageNow();
    const note = () => {
      usedAt.current = pageNow();
    };
    for (const sign of signs) document.addEventListener(sign, note, { passive: true });
    return () => {
      for (const sign of signs) document.removeEventListener(sign, note);
    };
  }, []);
  return usedAt;
}

/** A hold of whose release nobody heard stays remembered as left: the next one replaces it, or it lapses. */
export async function releaseHold(place: FormPlace, secret: string): Promise<void> {
  const outcome = await callForm('releaseHold', { secret });
  if (outcome.kind !== 'unreachable') forgetLeftHold(place, secret);
}

export function forgetLeftHold(place: FormPlace, secret: string): void {
  const stored = recallHold(place);
  if (stored?.left === true && stored.secret === secret) forgetHold(place);
}
