// Nothing happens to a booking unless it is chosen.
import { expect, it } from 'vitest';
import { chosenBookings, recalledChoices, sharedChoice, withChoice } from './outside-choices.ts';

const booking = (id: string) => ({
  booking: id,
  client: id,
  type: 'Call',
  startsAt: '2027-01-12T09:00:00.000Z',
  endsAt: '2027-01-12T09:30:00.000Z',
});
const [sara, oskar] = [booking('sara'), booking('oskar')];

it('keeps every booking until something else is chosen, for one or for all', () => {
  expect(chosenBookings({}, [sara, oskar])).toEqual({ ask: [], cancel: [] });
  const one = withChoice({}, [oskar], { choice: 'ask' });
  expect(chosenBookings(one, [sara, oskar])).toEqual({ ask: [oskar], cancel: [] });
  const all = withChoice(one, [sara, oskar], { choice: 'cancel' });
  expect(chosenBookings(all, [sara, oskar])).toEqual({ ask: [], cancel: [sara, oskar] });
  expect([
    sharedChoice({}, [sara]),
    sharedChoice(one, [sara, oskar]),
    sharedChoice(all, [sara, oskar]),
  ]).toEqual(['keep', null, 'cancel']);
});

it('forgets a choice for a booking that is no longer outside', () => {
  expect(chosenBookings(withChoice({}, [oskar], { choice: 'ask' }), [sara])).toEqual({ ask: [], cancel: [] });
});

it('reads back what was remembered, and nothing else', () => {
  const choices = withChoice({}, [oskar], { choice: 'cancel', reason: 'I am away' });
  expect(recalledChoices(JSON.parse(JSON.stringify(choices)))).toEqual(choices);
  for (const odd of [null, 'x', { oskar: { choice: 'delete', reason: '' } }, { oskar: null }]) {
    expect(recalledChoices(odd)).toEqual({});
  }
});
