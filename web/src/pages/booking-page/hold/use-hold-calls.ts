// Asks for the hold whenever it is due, one call at a time for each secret, and tells what became of it.
import { wireFromInstant } from '@holdfast/contract/time/instant.ts';
import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { callForm } from '../form/call-form.ts';
import { forgetLeftHold, releaseHold } from './release-hold.ts';
import { isAskDue, isInUse } from './hold-clock.ts';
import { lossFrom, type HoldEvent, type HoldState } from './hold-state.ts';
import { newHoldSecret } from '../../../shared/calls/new-key.ts';
import { pageNow } from '../../../shared/time/page-clock.ts';
import { releasedByAnswer } from './holds-to-release.ts';
import { useLastUse } from './use-last-use.ts';
import { visitorId } from './visitor-id.ts';
import type { HoldWish } from './hold-wish.ts';
import type { RememberedHold } from '../../../shared/memory/hold-memory.ts';

const lookMilliseconds = 1_000;

/** The call that is on its way, and when its answer has been told. */
interface HoldCall {
  secret: string;
  answer: Promise<void>;
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
      if (underWay.current?.secret !== secret) underWay.current = { secret, answer: ask(state.hold) };
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
