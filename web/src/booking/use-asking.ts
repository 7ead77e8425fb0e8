// Keeps the lists coming: the first view, what the shown page still lacks, and a fresh list while somebody looks.
import { useCallback, useEffect, useRef } from 'react';
import { call } from '../calls/call.ts';
import { chosenType } from './chosen.ts';
import { ownHold } from '../memory/hold-memory.ts';
import { stretchToAsk, stretchToRefresh } from './times-view-model.ts';
import { wireFromInstant } from '../time/time-kinds.ts';
import type { BookingState } from './booking-state.ts';
import type { Tell } from './use-booking.ts';
import type { Stretch } from './listing.ts';

const refreshMilliseconds = 30_000;
const restMilliseconds = 1_500;

/** Returns the function that asks again at once for whatever is shown. */
export function useAsking(state: BookingState, tell: Tell): () => void {
  const latest = useRef(state);
  latest.current = state;
  const busy = useRef(false);
  const askAgain = useRef(false);
  const lastMissing = useRef('');

  const openPage = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    const { slug, type } = latest.current.route;
    const own = type === null ? {} : ownHold({ slug, type });
    // What the document asked on its own knows of no hold: its list would hide the own start.
    const isBlind = window.holdfastOpening !== undefined && own.ownHold !== undefined;
    const asked = type === null ? { slug } : { slug, type };
    let outcome = await call('openBookingPage', isBlind ? asked : { ...asked, ...own });
    // An old link may name a type that is gone while the page is there: then its other types are the answer.
    if (type !== null && outcome.kind === 'refused' && outcome.details.reason === 'not-found') {
      outcome = await call('openBookingPage', { slug });
    }
    busy.current = false;
    if (outcome.kind === 'ok') {
      const { answer } = outcome;
      tell({ kind: 'opened', answer: isBlind ? { ...answer, slots: null } : answer });
    } else tell({ kind: 'open-failed', problem: outcome });
  }, [tell]);

  const askFor = useCallback(
    async (type: string, { from, to }: Stretch) => {
      busy.current = true;
      const { slug } = latest.current.route;
      const range = { from: wireFromInstant(from), to: wireFromInstant(to) };
      const outcome = await call('listSlots', { slug, type, ...range, ...ownHold({ slug, type }) });
      busy.current = false;
      if (outcome.kind === 'ok') tell({ kind: 'listed', answer: outcome.answer });
      else {
        lastMissing.current = '';
        tell({ kind: 'list-failed', problem: outcome });
      }
    },
    [tell],
  );

  const refresh = useCallback(() => {
    if (busy.current) {
      askAgain.current = true;
      return;
    }
    const now = latest.current;
    if (!now.page) {
      void openPage();
      return;
    }
    const type = chosenType(now);
    if (!type || now.route.booked !== null) return;
    const stretch = stretchToAsk(now, type) ?? stretchToRefresh(now, type);
    if (stretch) void askFor(type.id, stretch);
  }, [askFor, openPage]);

  useEffect(() => {
    void openPage();
  }, [openPage]);

  useEffect(() => {
    const type = chosenType(state);
    if (!type || busy.current || state.route.booked !== null) return;
    const missing = state.listProblem ? null : stretchToAsk(state, type);
    // An answer that brings nothing nearer is not asked for twice in a row.
    const asking = `${type.id} ${state.listings[type.id]?.knownBefore ?? 'first'}`;
    if (missing && asking !== lastMissing.current) {
      lastMissing.current = asking;
      void askFor(type.id, missing);
    } else if (askAgain.current) {
      askAgain.current = false;
      refresh();
    }
  }, [state, askFor, refresh]);

  useEffect(() => {
    let last = Date.now();
    const look = () => {
      if (document.visibilityState !== 'visible' || Date.now() - last < restMilliseconds) return;
      last = Date.now();
      refresh();
    };
    const timer = setInterval(look, refreshMilliseconds);
    addEventListener('focus', look);
    addEventListener('online', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', look);
      removeEventListener('online', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [refresh]);

  return refresh;
}
