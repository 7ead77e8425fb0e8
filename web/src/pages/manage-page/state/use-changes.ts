// Sends what changes the appointment: one thing at a time, remembered before it leaves.
import { useCallback, useRef, type RefObject } from 'react';
import { callManage } from './call-manage.ts';
import { forgetConfirmed } from '../../../shared/memory/confirmed-memory.ts';
import { keepInTab } from './what-to-remember.ts';
import { manageReducer } from './manage-reducer.ts';
import { pageNow } from '../../../shared/time/page-clock.ts';
import { tokenOf, type ManageEvent, type ManageState } from './manage-state.ts';
import type { Agreement } from '../../../shared/calls/part-shapes.ts';
import type { SentCancel, SentMove } from './manage-memory.ts';

interface Changes {
  sendCancel: (input: SentCancel) => void;
  sendMove: (input: SentMove) => void;
  stopReminders: () => void;
}

export function useChanges(latest: RefObject<ManageState>, dispatch: (event: ManageEvent) => void): Changes {
  const inFlight = useRef(false);

  /** What comes back for another link than the one in use now is nobody's. */
  const asking = useCallback(
    async (leaving: ManageEvent, ask: (token: string) => Promise<ManageEvent>) => {
      const token = tokenOf(latest.current);
      if (token === null || inFlight.current) return;
      inFlight.current = true;
      // Before it leaves, not when it is drawn: a reload in between must not ask under another key.
      keepInTab(manageReducer(latest.current, leaving));
      dispatch(leaving);
      const answered = await ask(token);
      inFlight.current = false;
      if (tokenOf(latest.current) === token) dispatch(answered);
    },
    [latest, dispatch],
  );

  const sendCancel = useCallback(
    (input: SentCancel) =>
      void asking({ kind: 'cancel-sent', input, at: pageNow() }, async (token) => {
        const outcome = await callManage('cancelBooking', { token, ...input });
        if (outcome.kind === 'ok') forgetConfirmation(outcome.response.booking);
        return { kind: 'cancel-returned', outcome, at: pageNow() };
      }),
    [asking],
  );
  const sendMove = useCallback(
    (input: SentMove) =>
      void asking({ kind: 'move-sent', input, at: pageNow() }, async (token) => {
        const outcome = await callManage('rescheduleBooking', { token, ...input });
        if (outcome.kind === 'ok') forgetConfirmation(outcome.response.booking);
        return { kind: 'move-returned', outcome, at: pageNow() };
      }),
    [asking],
  );
  const stopReminders = useCallback(
    () =>
      void asking({ kind: 'stop-sent', at: pageNow() }, async (token) => {
        const outcome = await callManage('stopReminders', { token });
        return { kind: 'stop-returned', outcome, at: pageNow() };
      }),
    [asking],
  );
  return { sendCancel, sendMove, stopReminders };
}

/** What the booking page would show on coming back is no longer so. */
function forgetConfirmation({ provider, type }: Agreement): void {
  forgetConfirmed({ slug: provider.slug, type: type.id });
}
