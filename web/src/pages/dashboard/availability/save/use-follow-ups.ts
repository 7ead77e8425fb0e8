// Asks and cancels one by one after a save. What is left survives navigation and reload.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useReducer } from 'react';
import { newKey } from '../../../../shared/calls/new-key.ts';
import { forget, recall, remember } from '../../../../shared/memory/tab-memory.ts';
import { callProvider } from '../../account/call-provider.ts';
import { sayCallProblem } from '../../account/say-call-problem.ts';
import { useUid } from '../../data/own-data-context.tsx';
import type { ChosenBookings, OutsideChoices } from '../outside/outside-choices.ts';
import {
  type FollowUp,
  followUpResult,
  type FollowUps,
  followUpsAfter,
  nextFollowUp,
  plannedFollowUps,
  recalledFollowUps,
} from './follow-ups.ts';

export interface FollowingUp {
  readonly followUps: FollowUps;
  readonly plan: (chosen: ChosenBookings, choices: OutsideChoices) => void;
  readonly tryAgain: (booking: string) => void;
  readonly close: () => void;
}

export function useFollowUps(): FollowingUp {
  const name = `dashboard:${useUid()}:follow-ups`;
  const queries = useQueryClient();
  const [followUps, happen] = useReducer(followUpsAfter, name, (key) => recalledFollowUps(recall(key)));
  const next = nextFollowUp(followUps);
  useEffect(() => {
    if (followUps.length === 0) forget(name);
    else remember(name, followUps);
  }, [name, followUps]);
  useEffect(() => {
    if (!next) return;
    const { booking } = next.booking;
    happen({ kind: 'sent', booking });
    const follow = async () => {
      happen({ kind: 'ended', booking, result: await send(next) });
      // What is no longer booked is free, and no longer outside.
      await queries.invalidateQueries({ queryKey: ['previewSlots'] });
    };
    void follow();
  }, [next, queries]);
  return {
    followUps,
    plan: (chosen, choices) =>
      happen({ kind: 'planned', followUps: plannedFollowUps(chosen, choices, newKey) }),
    tryAgain: (booking) => happen({ kind: 'tried-again', booking }),
    close: () => happen({ kind: 'closed' }),
  };
}

async function send({ booking: { booking }, what, reason, key }: FollowUp) {
  const outcome =
    what === 'ask'
      ? await callProvider('askToMove', { booking })
      : await callProvider('cancelAsProvider', { booking, key, ...(reason === '' ? {} : { reason }) });
  return followUpResult(outcome, sayCallProblem);
}
