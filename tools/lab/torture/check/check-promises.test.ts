import { describe, expect, it } from 'vitest';
import { checkPromises } from './check-promises.ts';
import type { RawState } from './raw-state.ts';
import { bookingDocument, reading, ten } from './tiny-history.ts';

const booking = bookingDocument('a', ten);
const moved = bookingDocument('a', ten, { version: 1 });
const cancelled = bookingDocument('a', ten, { version: 1, status: 'cancelled' });

function saysOf(state: RawState): string[] {
  return checkPromises(state).map(({ says }) => says);
}

describe('promises of a reading', () => {
  it.each([
    ['a booking', booking],
    ['a moved booking', moved],
    ['a cancelled booking', cancelled],
  ])('are complete for %s with its mails and reminders', (_title, one) => {
    expect(saysOf(reading({ bookings: [one] }))).toEqual([]);
  });

  it('may not lack a mail of any version', () => {
    const whole = reading({ bookings: [moved] });
    for (const { name } of whole.promises) {
      const promises = whole.promises.filter((promise) => promise.name !== name);
      expect(saysOf({ ...whole, promises })).toEqual([`the mail ${name} was never promised`]);
    }
    expect(whole.promises).toHaveLength(4);
  });

  it('may not tell of what did not happen', () => {
    const { promises } = reading({ bookings: [moved] });
    expect(saysOf({ ...reading({ bookings: [booking] }), promises })).toHaveLength(2);
    expect(
      saysOf(reading({}, { promises: [{ provider: 'ada', name: 'x:confirmed:client:0' }] })),
    ).toHaveLength(1);
  });

  it('may not remind of another time, of a cancelled appointment, or not at all', () => {
    const { reminders } = reading({ bookings: [booking] });
    const [reminder] = reminders;
    if (!reminder) throw new Error('a reading of a booking has a reminder');
    const wrong = (wishes: object) =>
      reading({ bookings: [booking] }, { reminders: [{ ...reminder, ...wishes }] });
    expect(saysOf(wrong({ dueAt: ten }))).toEqual(['a reminder of id of a for another time']);
    expect(saysOf(wrong({ version: 1 }))).toEqual(['a reminder of id of a for another time']);
    expect(saysOf(wrong({ dueAt: null }))).toEqual([]);
    expect(saysOf(reading({ bookings: [cancelled] }, { reminders }))).toHaveLength(1);
    expect(saysOf(reading({ bookings: [booking] }, { reminders: [] }))).toEqual(['id of a has no reminder']);
  });
});
