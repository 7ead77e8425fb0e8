// What saving does to bookings afterwards, one by one: each with its own end, and tried again if it failed.
import * as z from 'zod/mini';
import type { OutcomeOf } from '../../../../shared/calls/outcome.ts';
import {
  type ChosenBookings,
  choiceOf,
  type OutsideBooking,
  type OutsideChoices,
} from '../outside/outside-choices.ts';

export type FollowUpResult =
  | { readonly kind: 'asked'; readonly isMailOff: boolean }
  | { readonly kind: 'cancelled' }
  /** Nothing to do any more: it is over, or no longer there. */
  | { readonly kind: 'over'; readonly state: 'cancelled' | 'begun' | 'gone' }
  /** `said`: why, as a sentence. */
  | { readonly kind: 'failed'; readonly said: string };

export interface FollowUp {
  readonly booking: OutsideBooking;
  readonly what: 'ask' | 'cancel';
  readonly reason: string;
  /** The same for every try, so that it happens once. */
  readonly key: string;
  readonly phase: 'waiting' | 'sending' | FollowUpResult;
}

export type FollowUps = readonly FollowUp[];

export type FollowUpEvent =
  | { readonly kind: 'planned'; readonly followUps: FollowUps }
  | { readonly kind: 'sent'; readonly booking: string }
  | { readonly kind: 'ended'; readonly booking: string; readonly result: FollowUpResult }
  | { readonly kind: 'tried-again'; readonly booking: string }
  | { readonly kind: 'closed' };

export function followUpsAfter(followUps: FollowUps, event: FollowUpEvent): FollowUps {
  const changed = (booking: string, phase: FollowUp['phase']) =>
    followUps.map((one) => (one.booking.booking === booking ? { ...one, phase } : one));
  switch (event.kind) {
    case 'planned': {
      const planned = new Set(event.followUps.map(({ booking }) => booking.booking));
      return [
        ...followUps.filter((one) => isOpen(one) && !planned.has(one.booking.booking)),
        ...event.followUps,
      ];
    }
    case 'sent':
      return changed(event.booking, 'sending');
    case 'ended':
      return changed(event.booking, event.result);
    case 'tried-again':
      return changed(event.booking, 'waiting');
    case 'closed':
      return [];
  }
}

/** Asked before cancelled, each in the order of their starts. */
export function plannedFollowUps(
  { ask, cancel }: ChosenBookings,
  choices: OutsideChoices,
  newKey: () => string,
): FollowUps {
  const planned =
    (what: FollowUp['what']) =>
    (booking: OutsideBooking): FollowUp => {
      return {
        booking,
        what,
        reason: choiceOf(choices, booking).reason.trim(),
        key: newKey(),
        phase: 'waiting',
      };
    };
  return [...ask.map(planned('ask')), ...cancel.map(planned('cancel'))];
}

/** The next one to send; null while one is on its way, and when nothing waits. */
export function nextFollowUp(followUps: FollowUps): FollowUp | null {
  if (followUps.some(({ phase }) => phase === 'sending')) return null;
  return followUps.find(({ phase }) => phase === 'waiting') ?? null;
}

/** Whether it has not come to its end, or to a failure. */
function isOpen({ phase }: FollowUp): boolean {
  return typeof phase === 'string' || phase.kind === 'failed';
}

export function isDone(followUps: FollowUps): boolean {
  return !followUps.some(isOpen);
}

/** Reads back what was remembered for a reload: what was on its way is sent again, with its key. */
export function recalledFollowUps(recalled: unknown): FollowUps {
  const read = z.safeParse(z.array(remembered), recalled);
  if (!read.success) return [];
  return read.data.map(({ phase, ...rest }) => ({ ...rest, phase: phase === 'sending' ? 'waiting' : phase }));
}

const remembered = z.object({
  booking: z.object({
    booking: z.string(),
    client: z.string(),
    type: z.string(),
    startsAt: z.string(),
    endsAt: z.string(),
  }),
  what: z.enum(['ask', 'cancel']),
  reason: z.string(),
  key: z.string(),
  phase: z.union([
    z.enum(['waiting', 'sending']),
    z.object({ kind: z.literal('asked'), isMailOff: z.boolean() }),
    z.object({ kind: z.literal('cancelled') }),
    z.object({ kind: z.literal('over'), state: z.enum(['cancelled', 'begun', 'gone']) }),
    z.object({ kind: z.literal('failed'), said: z.string() }),
  ]),
});

type Ended = OutcomeOf<'askToMove'> | OutcomeOf<'cancelAsProvider'>;

/** `say` puts a problem into words. */
export function followUpResult(
  outcome: Ended,
  say: (problem: Exclude<Ended, { kind: 'ok' }>) => string,
): FollowUpResult {
  if (outcome.kind === 'ok') {
    return 'isAsked' in outcome.response
      ? { kind: 'asked', isMailOff: !outcome.response.isAsked }
      : { kind: 'cancelled' };
  }
  if (outcome.kind === 'refused' && outcome.details.reason === 'booking-over') {
    return { kind: 'over', state: outcome.details.params.state };
  }
  if (outcome.kind === 'refused' && outcome.details.reason === 'not-found')
    return { kind: 'over', state: 'gone' };
  return { kind: 'failed', said: say(outcome) };
}
