// Connects the manage page's state with the world: the link, the service, the clock, tab memory.
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { callManage } from './call-manage.ts';
import { cancelInput } from './cancel-state.ts';
import { forgetConfirmed } from '../../../shared/memory/confirmed-memory.ts';
import { isViewDue, manageReducer, startingState, tokenOf } from './manage-state.ts';
import { whatToRemember } from './what-to-remember.ts';
import { rememberManage } from './manage-memory.ts';
import { takeArrival } from './manage-link.ts';
import { visitorZone } from './page-visitor.ts';
import { usePending } from './use-pending.ts';
import { pageNow } from '../../../shared/time/page-clock.ts';
import { withZone } from '../../../shared/calls/with-zone.ts';
import type { Agreement } from '../../../shared/calls/agreement-shapes.ts';
import type { Arrival } from './manage-link.ts';
import type { ManageEvent, ManageState } from './manage-state.ts';
import type { SentCancel, SentMove } from './manage-memory.ts';

type WithoutClock<Event> = Event extends unknown ? Omit<Event, 'at'> : never;

const tickMilliseconds = 15_000;

export interface Manage {
  state: ManageState;
  tell: (event: WithoutClock<ManageEvent>) => void;
  /** Sends what the open question holds, or what is already pending, unless something is on its way. */
  cancel: () => void;
  move: () => void;
  stopReminders: () => void;
}

export function useManage(arrival: Arrival | null): Manage {
  const [state, dispatch] = useReducer(manageReducer, null, () => startingState(arrival, pageNow()));
  const tell = useCallback<Manage['tell']>((event) => dispatch({ ...event, at: pageNow() }), []);
  const latest = useRef(state);
  latest.current = state;
  const inFlight = useRef(false);

  useEffect(() => keepInTab(state), [state]);

  useEffect(() => {
    // Another link opened in this tab changes the fragment alone.
    const arrive = () => {
      if (location.hash !== '') tell({ kind: 'arrived', arrival: takeArrival() });
    };
    addEventListener('hashchange', arrive);
    const timer = setInterval(() => tell({ kind: 'ticked' }), tickMilliseconds);
    return () => {
      removeEventListener('hashchange', arrive);
      clearInterval(timer);
    };
  }, [tell]);

  const viewToken = isViewDue(state) ? tokenOf(state) : null;
  useEffect(() => {
    if (viewToken === null) return undefined;
    let current = true;
    const look = async () => {
      const outcome = await withZone(visitorZone, (named) =>
        callManage('viewBooking', { token: viewToken, ...named }),
      );
      if (current) tell({ kind: 'viewed', token: viewToken, outcome });
    };
    void look();
    return () => {
      current = false;
    };
  }, [viewToken, tell]);

  /** One thing at a time; what comes back for another link than the one in use now is nobody's. */
  const asking = useCallback(async (ask: (token: string) => Promise<() => void>) => {
    const token = tokenOf(latest.current);
    if (token === null || inFlight.current) return;
    inFlight.current = true;
    const tellAnswer = await ask(token);
    inFlight.current = false;
    if (tokenOf(latest.current) === token) tellAnswer();
  }, []);

  /** Before it leaves, not when it is drawn: a reload in between must not ask under another key. */
  const leaving = useCallback((event: ManageEvent) => {
    keepInTab(manageReducer(latest.current, event));
    dispatch(event);
  }, []);

  const sendCancel = useCallback(
    (input: SentCancel) =>
      void asking(async (token) => {
        leaving({ kind: 'cancel-sent', input, at: pageNow() });
        const outcome = await callManage('cancelBooking', { token, ...input });
        if (outcome.kind === 'ok') forgetConfirmation(outcome.answer.booking);
        return () => tell({ kind: 'cancel-answered', outcome });
      }),
    [asking, leaving, tell],
  );
  const sendMove = useCallback(
    (input: SentMove) =>
      void asking(async (token) => {
        leaving({ kind: 'move-sent', input, at: pageNow() });
        const outcome = await callManage('rescheduleBooking', { token, ...input });
        if (outcome.kind === 'ok') forgetConfirmation(outcome.answer.booking);
        return () => tell({ kind: 'move-answered', outcome });
      }),
    [asking, leaving, tell],
  );

  const { change } = state;
  usePending(change.kind === 'cancelling' ? change.cancel : null, sendCancel);
  usePending(change.kind === 'moving' ? change.move : null, sendMove);

  const cancel = () => {
    // What was typed last may be newer than what was drawn last.
    const { change: open, seen } = latest.current;
    if (open.kind !== 'cancelling' || !seen) return;
    const input = open.cancel.pending ?? cancelInput(open.cancel, seen.reasonRequired);
    if (input) sendCancel(input);
    else tell({ kind: 'reason-missed' });
  };
  const move = () => {
    if (change.kind !== 'moving') return;
    const input = change.move.pending ?? change.move.chosen;
    if (input) sendMove(input);
  };
  const stopReminders = () =>
    void asking(async (token) => {
      tell({ kind: 'stop-sent' });
      const outcome = await callManage('stopReminders', { token });
      return () => tell({ kind: 'stop-answered', outcome });
    });
  return { state, tell, cancel, move, stopReminders };
}

/** What the booking page would show on coming back is no longer so. */
function forgetConfirmation({ provider, type }: Agreement): void {
  forgetConfirmed({ slug: provider.slug, type: type.id });
}

function keepInTab(state: ManageState): void {
  const memory = whatToRemember(state);
  if (memory) rememberManage(memory);
}
