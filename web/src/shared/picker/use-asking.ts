// Keeps the lists coming: what the shown page of days still lacks, and a fresh list while somebody looks.
import { useCallback, useEffect, useRef } from 'react';
import { chosenType, zoneToAsk, type Picker, type PickerState } from './picker-state.ts';
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import { restOf, type Stretch } from './listing.ts';
import { questionOnChange, questionOnRefresh, type ListQuestion } from './list-question.ts';
import { whenBack } from '../kit/when-back.ts';
import { instantFromIso, wireFromInstant } from '@holdfast/contract/time/instant.ts';
import type { TimeZoneId } from '../time/zone-name.ts';
import { pageNow } from '../time/page-clock.ts';
import type { OutcomeOf } from '../calls/outcome.ts';

const refreshMilliseconds = 30_000;
const restMilliseconds = 1_500;

export interface Asking {
  tell: Picker['tell'];
  /** Asks for the starts of a type between two instants, as on the wire, with the clock of a zone. */
  list: (
    type: string,
    range: { from: string; to: string },
    zone: TimeZoneId | null,
  ) => Promise<OutcomeOf<'listSlots'>>;
  /** Asks for the types, where the state has none yet; returns how to tell the response. */
  open?: () => Promise<() => void>;
  /** Nobody looks at times now. */
  isResting: boolean;
  /** Nothing is offered for now: the page itself is what may have changed. */
  isShut?: boolean;
}

/** Returns the function that asks again at once for whatever is shown. */
export function useAsking(state: PickerState, asking: Asking): () => void {
  const latest = useRef({ state, asking });
  latest.current = { state, asking };
  const busy = useRef(false);
  const askAgain = useRef(false);
  const lastMissing = useRef('');

  const openPage = useCallback(async () => {
    const { open } = latest.current.asking;
    if (busy.current || !open) return;
    busy.current = true;
    const tellAnswer = await open();
    busy.current = false;
    tellAnswer();
  }, []);

  const askFor = useCallback(async ({ type, stretch }: ListQuestion) => {
    const { list, tell } = latest.current.asking;
    for (let next: Stretch | null = stretch; next; ) {
      const { from, to } = next;
      const zone = zoneToAsk(latest.current.state);
      busy.current = true;
      const outcome = await list(type, { from: wireFromInstant(from), to: wireFromInstant(to) }, zone);
      busy.current = false;
      if (outcome.kind === 'ok') tell({ kind: 'listed', response: outcome.response, zone });
      else {
        lastMissing.current = '';
        tell({ kind: 'list-failed', problem: outcome, zone });
      }
      next =
        outcome.kind === 'ok' && !latest.current.asking.isResting ? restAfter(next, outcome.response) : null;
    }
  }, []);

  const refresh = useCallback(() => {
    if (busy.current) {
      askAgain.current = true;
      return;
    }
    const { state: now, asking: how } = latest.current;
    if (!now.page || how.isShut === true) {
      void openPage();
      return;
    }
    const question = how.isResting ? null : questionOnRefresh(now);
    if (question) void askFor(question);
  }, [askFor, openPage]);

  useEffect(() => {
    void openPage();
  }, [openPage]);

  const { isResting } = asking;
  useEffect(() => {
    if (!chosenType(state) || busy.current || isResting) return;
    const question = questionOnChange(state, lastMissing.current);
    if (question) {
      lastMissing.current = question.missing ?? lastMissing.current;
      void askFor(question);
    } else if (askAgain.current) {
      askAgain.current = false;
      refresh();
    }
  }, [state, isResting, askFor, refresh]);

  useLooks(refresh);
  return refresh;
}

/** Calls `refresh` every half minute while somebody looks, and whenever somebody comes back to the page. */
function useLooks(refresh: () => void): void {
  useEffect(() => {
    let last = pageNow();
    const look = () => {
      if (document.visibilityState !== 'visible' || pageNow() - last < restMilliseconds) return;
      last = pageNow();
      refresh();
    };
    const timer = setInterval(look, refreshMilliseconds);
    addEventListener('focus', look);
    addEventListener('online', look);
    const stopWatching = whenBack(look);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', look);
      removeEventListener('online', look);
      stopWatching();
    };
  }, [refresh]);
}

function restAfter(asked: Stretch, { slots }: ResponseOf<'listSlots'>): Stretch | null {
  return restOf(asked, {
    to: instantFromIso(slots.to),
    starts: slots.starts.map((start) => instantFromIso(start)),
  });
}
