// Keeps the chosen time held while the form is open: takes it, renews it while in use, releases it.
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { forgetHold, recallHold, rememberHold } from '../../../shared/memory/hold-memory.ts';
import { holdReducer, openedHold, type HoldEvent, type HoldState } from './hold-state.ts';
import { nearestIfVanished } from '../form/vanished-start.ts';
import { newHoldSecret } from '../../../shared/calls/new-key.ts';
import { onCopied } from '../../../shared/memory/copied-tab.ts';
import { releasedByClosing, releasedByOpening } from './holds-to-release.ts';
import { releaseHold, useHoldCalls, type HoldWish } from './use-hold-calls.ts';
import { whenBack } from '../../../shared/kit/when-back.ts';

export interface HeldStart {
  state: HoldState;
  /** Resolves when no call for the hold is on its way: a booking must not overtake its own hold. */
  settled: () => Promise<void>;
  /** The start cannot be booked any more, so neither is it held. */
  drop: () => void;
}

export function useHold(wish: HoldWish): HeldStart {
  const { start, chosen, serverNow } = wish;
  const { slug, type } = wish.place;
  const [state, dispatch] = useReducer(holdReducer, null, () =>
    openedHold(recallHold(wish.place), { start, chosen, secret: newHoldSecret(), at: serverNow() }),
  );
  const latest = useRef(wish);
  latest.current = wish;
  const shown = useRef<string | null>(null);

  useEffect(() => {
    const place = { slug, type };
    const released = releasedByOpening(recallHold(place), { start, chosen });
    if (released !== null) void releaseHold(place, released);
    dispatch({ kind: 'opened', start, chosen, secret: newHoldSecret(), at: latest.current.serverNow() });
  }, [slug, type, start, chosen]);

  useDoubts(wish, dispatch);

  const { hold } = state;
  useEffect(() => {
    shown.current = hold?.secret ?? null;
    if (hold) rememberHold({ slug, type }, hold);
    else forgetHold({ slug, type });
  }, [slug, type, hold]);

  const underWay = useHoldCalls(state, dispatch, latest, shown);

  useEffect(
    () => () => {
      // What was booked is forgotten by now; a reload does not come by here and keeps everything.
      const place = { slug, type };
      const { remembered, released } = releasedByClosing(recallHold(place), underWay.current?.secret ?? null);
      shown.current = null;
      if (remembered) rememberHold(place, remembered);
      else forgetHold(place);
      if (released !== null) void releaseHold(place, released);
    },
    [slug, type, underWay],
  );

  const settled = useCallback(async () => underWay.current?.told, [underWay]);
  const drop = useCallback(() => {
    const stored = recallHold({ slug, type });
    if (shown.current !== null && stored?.shared !== true) void releaseHold({ slug, type }, shown.current);
    dispatch({ kind: 'dropped' });
  }, [slug, type]);
  return { state, settled, drop };
}

/** "Held for you" is said only while it is known: time that passed unseen, or the list, may cast doubt. */
function useDoubts({ listing, start }: HoldWish, dispatch: (event: HoldEvent) => void): void {
  useEffect(() => onCopied(() => dispatch({ kind: 'copied' })), [dispatch]);
  useEffect(() => whenBack(() => dispatch({ kind: 'doubted' })), [dispatch]);
  const asked = useRef(start);
  asked.current = start;
  useEffect(() => {
    if (nearestIfVanished(listing, asked.current) !== null) dispatch({ kind: 'doubted' });
  }, [listing, dispatch]);
}
