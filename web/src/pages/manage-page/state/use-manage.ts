// Connects the manage page's state with the world: the link, the service, the clock, tab memory.
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { callManage } from './call-manage.ts';
import { cancelToSend, moveToSend } from './what-to-send.ts';
import {
  isViewDue,
  startingState,
  tokenOf,
  type ManageEvent,
  type ManageState,
  type Seen,
} from './manage-state.ts';
import { keepInTab } from './what-to-remember.ts';
import { manageReducer } from './manage-reducer.ts';
import { pageNow, type Untimed } from '../../../shared/time/page-clock.ts';
import { takeArrival, type Arrival } from './manage-link.ts';
import { useChanges } from './use-changes.ts';
import { usePending } from '../../../shared/calls/use-pending.ts';
import { visitorZone } from './page-visitor.ts';
import { withZone } from '../../../shared/calls/with-zone.ts';

const tickMilliseconds = 15_000;

type Tell = (event: Untimed<ManageEvent>) => void;

export interface Manage {
  state: ManageState;
  tell: Tell;
  /** Sends what the open question holds, or what is already pending, unless something is on its way. */
  cancel: () => void;
  move: () => void;
  stopReminders: () => void;
}

/** An appointment that is shown, and what may be done about it. */
export interface Shown {
  manage: Manage;
  seen: Seen;
}

export function useManage(arrival: Arrival | null): Manage {
  const [state, dispatch] = useReducer(manageReducer, null, () => startingState(arrival, pageNow()));
  const tell = useCallback<Tell>((event) => dispatch({ ...event, at: pageNow() }), []);
  const latest = useRef(state);
  latest.current = state;

  useEffect(() => keepInTab(state), [state]);
  useArrivals(tell);
  useView(state, tell);
  const { sendCancel, sendMove, stopReminders } = useChanges(latest, tell);

  const { change } = state;
  usePending(change.kind === 'cancelling' ? change.cancel : null, sendCancel);
  usePending(change.kind === 'moving' ? change.move : null, sendMove);

  const cancel = () => {
    // What was typed last may be newer than what was drawn last.
    const input = cancelToSend(latest.current);
    if (input === 'reason-missing') tell({ kind: 'reason-missed' });
    else if (input) sendCancel(input);
  };
  const move = () => {
    const input = moveToSend(latest.current);
    if (input) sendMove(input);
  };
  return { state, tell, cancel, move, stopReminders };
}

/** Another link opened in this tab changes the fragment alone. */
function useArrivals(tell: Tell): void {
  useEffect(() => {
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
}

/** Asks what the link shows, whenever that is due. */
function useView(state: ManageState, tell: Tell): void {
  const token = isViewDue(state) ? tokenOf(state) : null;
  useEffect(() => {
    if (token === null) return undefined;
    let current = true;
    const look = async () => {
      const outcome = await withZone(visitorZone, (named) => callManage('viewBooking', { token, ...named }));
      if (current) tell({ kind: 'viewed', token, outcome });
    };
    void look();
    return () => {
      current = false;
    };
  }, [token, tell]);
}
