// Positions follow the provider's clock, also on the days on which it is set.
import { instant, instantFromIso as at } from '@holdfast/contract/time/instant.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { clockFrom } from '@holdfast/contract/time/wall-clock.ts';
import { describe, expect, it } from 'vitest';
import { instantAt, isShown, spanOnDay } from './wall-place.ts';

const hour = 3_600_000;
/** Stockholm in 2027: summer time from March 28 to October 31. */
const clock = clockFrom('Europe/Stockholm', [
  { from: 0, offset: hour },
  { from: at('2027-03-28T01:00:00Z'), offset: 2 * hour },
  { from: at('2027-10-31T01:00:00Z'), offset: hour },
]);
const march = isoDate('2027-03-28');
const october = isoDate('2027-10-31');
const span = (from: string, to: string) => ({ from: at(from), to: at(to) });

describe('on an ordinary day', () => {
  const monday = isoDate('2027-01-11');

  it('a booking stands where the clock shows it', () => {
    expect(spanOnDay(span('2027-01-11T08:30:00Z', '2027-01-11T09:15:00Z'), monday, clock)).toEqual({
      from: 570,
      to: 615,
    });
  });

  it('what goes over midnight has a part on both days, and none on the day after', () => {
    const late = span('2027-01-11T22:00:00Z', '2027-01-12T00:30:00Z');
    expect(spanOnDay(late, monday, clock)).toEqual({ from: 1_380, to: 1_440 });
    expect(spanOnDay(late, isoDate('2027-01-12'), clock)).toEqual({ from: 0, to: 90 });
    expect(spanOnDay(late, isoDate('2027-01-13'), clock)).toBeNull();
    expect(spanOnDay(span('2027-01-11T22:00:00Z', '2027-01-11T23:00:00Z'), monday, clock)).toEqual({
      from: 1_380,
      to: 1_440,
    });
    expect(
      spanOnDay(span('2027-01-11T22:00:00Z', '2027-01-11T23:00:00Z'), isoDate('2027-01-12'), clock),
    ).toBeNull();
  });
});

describe('when the clock is set', () => {
  it('a booking over the skipped hour covers it', () => {
    const over = span('2027-03-28T00:30:00Z', '2027-03-28T01:30:00Z');
    expect(spanOnDay(over, march, clock)).toEqual({ from: 90, to: 210 });
  });

  it('a booking that ends in the repeated hour keeps a length', () => {
    expect(spanOnDay(span('2027-10-31T00:30:00Z', '2027-10-31T01:15:00Z'), october, clock)).toEqual({
      from: 150,
      to: 195,
    });
  });

  it('a skipped minute leads to the end of the gap, a repeated one to its first time', () => {
    expect(instantAt(march, 150, clock)).toBe(at('2027-03-28T01:00:00Z'));
    expect(isShown(march, 150, clock)).toBe(false);
    expect(instantAt(march, 180, clock)).toBe(at('2027-03-28T01:00:00Z'));
    expect(isShown(march, 180, clock)).toBe(true);
    expect(instantAt(october, 150, clock)).toBe(at('2027-10-31T00:30:00Z'));
    expect(instantAt(october, 240, clock)).toBe(instant(at('2027-10-31T03:00:00Z')));
  });
});
