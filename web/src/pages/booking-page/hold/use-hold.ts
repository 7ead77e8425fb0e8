// Keeps the chosen time held while the form is open: takes it, renews it while the form is in use, gives it back.
import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { PageBookingType } from '@holdfast/contract/parts/page-parts.ts';
import { call } from '../../../shared/calls/call.ts';
import { isFinalNo } from '../../../shared/calls/outcome.ts';
import { forgetLeftHold, releaseHold } from './release-hold.ts';
import { isAskDue, isInUse } from './hold-clock.ts';
import { newHoldSecret } from '../../../shared/calls/new-key.ts';
import { holdReducer, lossFrom, openedHold } from './hold-state.ts';
import { forgetHold, recallHold, rememberHold } from '../../../shared/memory/hold-memory.ts';
import { nearestIfVanished } from '../form/vanished-start.ts';
import { onCopied } from '../../../shared/memory/copied-tab.ts';
import { wireFromInstant } from '../../../shared/time/time-kinds.ts';
import { useLastUse } from './use-last-use.ts';
import { whenBack } from '../../../shared/kit/when-back.ts';
import { visitorId } from './visitor-id.ts';
import { pageNow } from '../../../shared/time/page-clock.ts';
import type { Listing } from '../../../shared/picker/listing.ts';
import type { HoldState } from './hold-state.ts';
import type { LostStart } from '../form/form-state.ts';
import type { FormPlace } from '../../../shared/memory/form-memory.ts';
import type { RememberedHold } from '../../../shared/memory/hold-memory.ts';
import type { Instant } from '../../../shared/time/time-kinds.ts';

const lookMilliseconds = 1_000;

export interface HoldWish {
  place: FormPlace;
  start: Instant;
  /** The visitor chose this start here; a link takes no hold. */
  chosen: boolean;
  /** A booking is on its way: its answer decides, nothing else is asked. */
  paused: boolean;
  serverNow: () => Instant;
  /** The free starts as they were listed last, the own one among them. */
  listing: Listing | undefined;
  /** What stands for the terms that are shown. */
  terms: string | undefined;
  /** The service holds by other terms than those that are shown. */
  onTypeChanged: (type: PageBookingType) => void;
  onLost: (lost: LostStart) => void;
}

export interface HeldStart {
  state: HoldState;
  /** Resolves when no call for the hold is on its way: a booking must not overtake its own hold. */
  settled: () => Promise<void>;
  /** The start cannot be booked any more, so neither is it held. */
  drop: () => void;
}

export function useHold(wish: HoldWish): HeldStart {
  const { start, chosen, paused, serverNow } = wish;
  const { slug, type } = wish.place;
  const [state, dispatch] = useReducer(holdReducer, null, () =>
    openedHold(recallHold(wish.place), { start, chosen, secret: newHoldSecret(), at: serverNow() }),
  );
  const latest = useRef(wish);
  latest.current = wish;
  const ours = useRef<string | null>(null);
  const underWay = useRef<{ secret: string; answer: Promise<void> } | null>(null);
  const usedAt = useLastUse();

  useEffect(() => {
    const place = { slug, type };
    const stored = recallHold(place);
    const isOurs = stored !== null && stored.shared !== true;
    if (isOurs && !chosen && (stored.left || stored.start !== start)) void releaseHold(place, stored.secret);
    dispatch({ kind: 'opened', start, chosen, secret: newHoldSecret(), at: latest.current.serverNow() });
  }, [slug, type, start, chosen]);

  useEffect(() => onCopied(() => dispatch({ kind: 'copied' })), []);

  // "Held for you" is said only while it is known: not after time that passed unseen, nor when the list says otherwise.
  useEffect(() => whenBack(() => dispatch({ kind: 'doubted' })), []);
  const { listing } = wish;
  useEffect(() => {
    if (nearestIfVanished(listing, latest.current.start) !== null) dispatch({ kind: 'doubted' });
  }, [listing]);

  const { hold } = state;
  useEffect(() => {
    ours.current = hold?.secret ?? null;
    if (hold) rememberHold({ slug, type }, hold);
    else forgetHold({ slug, type });
  }, [slug, type, hold]);

  const ask = useCallback(
    async (asked: RememberedHold) => {
      const place = { slug, type };
      const { secret, replaces } = asked;
      const outcome = await call('holdSlot', {
        ...place,
        secret,
        start: wireFromInstant(asked.start),
        visitor: visitorId(pageNow()),
        ...(replaces === null ? {} : { replaces }),
        ...(latest.current.terms === undefined ? {} : { terms: latest.current.terms }),
      });
      if (underWay.current?.secret === secret) underWay.current = null;
      const isFinal = isFinalNo(outcome);
      if (isFinal && replaces !== null) void releaseHold(place, replaces);
      if (ours.current !== secret) {
        // The visitor went on while this was on its way.
        if (isFinal) forgetLeftHold(place, secret);
        else void releaseHold(place, secret);
        return;
      }
      const at = latest.current.serverNow();
      dispatch({ kind: 'answered', secret, outcome, newSecret: newHoldSecret(), at });
      if (outcome.kind === 'ok' && outcome.answer.type) latest.current.onTypeChanged(outcome.answer.type);
      const lost = lossFrom(outcome, asked.start);
      if (lost) latest.current.onLost(lost);
    },
    [slug, type],
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
  }, [state, paused, ask, usedAt]);

  useEffect(
    () => () => {
      // What was booked is forgotten by now; a reload does not come by here and keeps everything.
      const place = { slug, type };
      const stored = recallHold(place);
      ours.current = null;
      if (!stored) return;
      if (stored.shared === true) {
        forgetHold(place);
        return;
      }
      rememberHold(place, { ...stored, left: true });
      if (underWay.current?.secret !== stored.secret) void releaseHold(place, stored.secret);
    },
    [slug, type],
  );

  const settled = useCallback(async () => underWay.current?.answer, []);
  const drop = useCallback(() => {
    const stored = recallHold({ slug, type });
    if (ours.current !== null && stored?.shared !== true) void releaseHold({ slug, type }, ours.current);
    dispatch({ kind: 'dropped' });
  }, [slug, type]);
  return { state, settled, drop };
}
