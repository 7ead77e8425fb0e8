// Sends what changes the appointment: one thing at a time, remembered before it leaves.
import { useMemo, useRef, type RefObject } from 'react';
import { callManage } from './call-manage.ts';
import { forgetConfirmed } from '../../../shared/memory/confirmed-memory.ts';
import { keepInTab } from './what-to-remember.ts';
import { manageReducer } from './manage-reducer.ts';
import { pageNow, type Untimed } from '../../../shared/time/page-clock.ts';
import { tokenOf, type ManageEvent, type ManageState } from './manage-state.ts';
import type { OutcomeOf } from '../../../shared/calls/outcome.ts';
import type { SentCancel, SentMove } from './manage-memory.ts';

type Event = Untimed<ManageEvent>;

interface Changes {
  sendCancel: (input: SentCancel) => void;
  sendMove: (input: SentMove) => void;
  stopReminders: () => void;
}

export function useChanges(latest: RefObject<ManageState>, tell: (event: Event) => void): Changes {
  const inFlight = useRef(false);
  return useMemo(() => {
    /** What comes back for another link than the one in use now is nobody's. */
    const send = async (leaving: Event, ask: (token: string) => Promise<Event>) => {
      const token = tokenOf(latest.current);
      if (token === null || inFlight.current) return;
      inFlight.current = true;
      // Before it leaves, not when it is drawn: a reload in between must not ask under another key.
      keepInTab(manageReducer(latest.current, { ...leaving, at: pageNow() }));
      tell(leaving);
      const returned = await ask(token);
      inFlight.current = false;
      if (tokenOf(latest.current) === token) tell(returned);
    };
    return {
      sendCancel: (input) =>
        void send({ kind: 'cancel-sent', input }, async (token) => {
          const outcome = await callManage('cancelBooking', { token, ...input });
          return { kind: 'cancel-returned', outcome: forgetting(outcome) };
        }),
      sendMove: (input) =>
        void send({ kind: 'move-sent', input }, async (token) => {
          const outcome = await callManage('rescheduleBooking', { token, ...input });
          return { kind: 'move-returned', outcome: forgetting(outcome) };
        }),
      stopReminders: () =>
        void send({ kind: 'stop-sent' }, async (token) => ({
          kind: 'stop-returned',
          outcome: await callManage('stopReminders', { token }),
        })),
    };
  }, [latest, tell]);
}

/** What the booking page would show on coming back is no longer so. */
function forgetting<Ending extends OutcomeOf<'cancelBooking' | 'rescheduleBooking'>>(
  outcome: Ending,
): Ending {
  if (outcome.kind === 'ok') {
    const { provider, type } = outcome.response.booking;
    forgetConfirmed({ slug: provider.slug, type: type.id });
  }
  return outcome;
}
