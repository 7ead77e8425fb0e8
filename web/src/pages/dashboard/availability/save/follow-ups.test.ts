// After saving, clients are asked and appointments cancelled one by one.
import { expect, it } from 'vitest';
import { withChoice } from '../outside/outside-choices.ts';
import {
  type FollowUpEvent,
  followUpResult,
  type FollowUps,
  followUpsAfter,
  isDone,
  nextFollowUp,
  plannedFollowUps,
  recalledFollowUps,
} from './follow-ups.ts';

const booking = (id: string) => ({
  booking: id,
  client: id,
  type: 'Call',
  startsAt: '2027-01-12T09:00:00.000Z',
  endsAt: '2027-01-12T09:30:00.000Z',
});
const [sara, oskar] = [booking('sara'), booking('oskar')];
const choices = withChoice({}, [sara], { choice: 'cancel', reason: ' I am away ' });
let keys = 0;
const planned = plannedFollowUps({ ask: [oskar], cancel: [sara] }, choices, () => `key-${(keys += 1)}`);
const after = (...events: FollowUpEvent[]) => events.reduce<FollowUps>(followUpsAfter, planned);
const failed = { kind: 'failed', said: 'No.' } as const;

it('plans each with a key of its own, and cancels with the reason that was typed', () => {
  expect(planned.map(({ what, reason, key }) => [what, reason, key])).toEqual([
    ['ask', '', 'key-1'],
    ['cancel', 'I am away', 'key-2'],
  ]);
});

it('sends one after the other', () => {
  expect(nextFollowUp(planned)?.booking).toEqual(oskar);
  const sent = after({ kind: 'sent', booking: 'oskar' });
  expect(nextFollowUp(sent)).toBeNull();
  const ended = followUpsAfter(sent, { kind: 'ended', booking: 'oskar', result: failed });
  expect(nextFollowUp(ended)?.booking).toEqual(sara);
});

it('keeps what failed, and tries it again with the same key', () => {
  const ended = after(
    { kind: 'ended', booking: 'oskar', result: failed },
    { kind: 'ended', booking: 'sara', result: { kind: 'cancelled' } },
  );
  expect([isDone(ended), nextFollowUp(ended)]).toEqual([false, null]);
  const again = followUpsAfter(ended, { kind: 'tried-again', booking: 'oskar' });
  expect(nextFollowUp(again)).toMatchObject({ key: planned[0]?.key });
  const next = followUpsAfter(ended, { kind: 'planned', followUps: [] });
  expect(next.map(({ booking }) => booking.booking)).toEqual(['oskar']);
  expect(followUpsAfter(ended, { kind: 'closed' })).toEqual([]);
});

it('is still there after a reload, and sends again what was on its way', () => {
  const sent = after({ kind: 'sent', booking: 'oskar' }, { kind: 'ended', booking: 'sara', result: failed });
  const recalled = recalledFollowUps(JSON.parse(JSON.stringify(sent)));
  expect(recalled.map(({ phase }) => phase)).toEqual(['waiting', failed]);
  expect(nextFollowUp(recalled)).toEqual(planned[0]);
  for (const odd of [null, {}, [{ what: 'delete' }]]) expect(recalledFollowUps(odd)).toEqual([]);
});

it('ends as the service says', () => {
  const say = () => 'Said.';
  const refused = (reason: 'booking-over' | 'not-found' | 'unavailable') =>
    followUpResult(
      {
        kind: 'refused',
        details:
          reason === 'booking-over'
            ? { reason, reference: 'r', retryable: false, params: { state: 'begun' } }
            : { reason, reference: 'r', retryable: false, params: {} },
      },
      say,
    );
  expect(followUpResult({ kind: 'ok', response: { isAsked: true } }, say)).toEqual({
    kind: 'asked',
    isMailOff: false,
  });
  expect(followUpResult({ kind: 'ok', response: { isAsked: false } }, say)).toMatchObject({
    isMailOff: true,
  });
  expect(refused('booking-over')).toEqual({ kind: 'over', state: 'begun' });
  expect(refused('not-found')).toEqual({ kind: 'over', state: 'gone' });
  expect(refused('unavailable')).toEqual({ kind: 'failed', said: 'Said.' });
  expect(followUpResult({ kind: 'unreachable', cause: 'offline' }, say)).toEqual({
    kind: 'failed',
    said: 'Said.',
  });
});
