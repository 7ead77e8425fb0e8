// Connects the manage page's state with the world: the link, the service, the clock, tab memory.
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { callManage } from '../calls/call-manage.ts';
import { cancelInput } from './cancel-state.ts';
import { forgetConfirmed } from '../memory/confirmed-memory.ts';
import { isViewDue, manageReducer, memoryOf, startingState } from './manage-state.ts';
import { rememberManage } from '../memory/manage-memory.ts';
import { takeLink } from './manage-link.ts';
import { useResending } from '../calls/use-resending.ts';
import type { CancelInput, RememberedManage } from '../memory/manage-memory.ts';
import type { ManageEvent, ManageState } from './manage-state.ts';
import type { SendingPhase } from '../calls/sending.ts';

type WithoutClock<Event> = Event extends unknown ? Omit<Event, 'at'> : never;

const tickMilliseconds = 15_000;
const notSending: SendingPhase = { kind: 'editing' };

export interface Manage {
  state: ManageState;
  tell: (event: WithoutClock<ManageEvent>) => void;
  /** Sends what the open question holds, or what is already pending, unless something is on its way. */
  cancel: () => void;
  stopReminders: () => void;
}

export function useManage(link: RememberedManage | null): Manage {
  const [state, dispatch] = useReducer(manageReducer, null, () => startingState(link, Date.now()));
  const tell = useCallback<Manage['tell']>((event) => dispatch({ ...event, at: Date.now() }), []);
  const latest = useRef(state);
  latest.current = state;
  const inFlight = useRef(false);

  useEffect(() => keepInTab(state), [state]);

  useEffect(() => {
    // Another link opened in this tab changes the fragment alone.
    const arrive = () => {
      if (location.hash !== '') tell({ kind: 'arrived', link: takeLink() });
    };
    addEventListener('hashchange', arrive);
    const timer = setInterval(() => tell({ kind: 'ticked' }), tickMilliseconds);
    return () => {
      removeEventListener('hashchange', arrive);
      clearInterval(timer);
    };
  }, [tell]);

  const viewToken = isViewDue(state) ? state.token : null;
  useEffect(() => {
    if (viewToken === null) return;
    const view = async () => {
      const outcome = await callManage('viewBooking', { token: viewToken });
      tell({ kind: 'viewed', token: viewToken, outcome });
    };
    void view();
  }, [viewToken, tell]);

  const send = useCallback(
    async (input: CancelInput) => {
      if (inFlight.current) return;
      inFlight.current = true;
      const sent: ManageEvent = { kind: 'cancel-sent', input, at: Date.now() };
      // Before it leaves, not when it is drawn: a reload in between must not ask under another key.
      keepInTab(manageReducer(latest.current, sent));
      dispatch(sent);
      const outcome = await callManage('cancelBooking', input);
      inFlight.current = false;
      if (outcome.kind === 'ok') {
        const { provider, type } = outcome.answer.booking;
        forgetConfirmed({ slug: provider.slug, type: type.id });
      }
      if (latest.current.token === input.token) tell({ kind: 'cancel-answered', outcome });
    },
    [tell],
  );

  const cancelState = state.change.kind === 'cancelling' ? state.change.cancel : null;
  const pending = cancelState?.pending ?? null;
  // What a reload interrupted is sent again at once, not after a pause.
  const interrupted = useRef(pending);
  useEffect(() => {
    if (interrupted.current) void send(interrupted.current);
    interrupted.current = null;
  }, [send]);
  useResending(
    cancelState?.phase ?? notSending,
    useCallback(() => {
      if (pending) void send(pending);
    }, [pending, send]),
  );

  const { token } = state;
  const cancel = () => {
    if (token !== null && cancelState) void send(pending ?? cancelInput(token, cancelState));
  };
  const stopReminders = async () => {
    if (token === null || inFlight.current) return;
    inFlight.current = true;
    tell({ kind: 'stop-sent' });
    const outcome = await callManage('stopReminders', { token });
    inFlight.current = false;
    if (latest.current.token === token) tell({ kind: 'stop-answered', outcome });
  };
  return { state, tell, cancel, stopReminders: () => void stopReminders() };
}

function keepInTab(state: ManageState): void {
  const memory = memoryOf(state);
  if (memory) rememberManage(memory);
}
