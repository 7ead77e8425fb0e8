import { describe, expect, it } from 'vitest';
import { instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { timeZoneId } from '../time/time-zone.ts';
import { pauseAt, pausesBooking } from './pause.ts';

const kolkata = timeZoneId('Asia/Kolkata');
const untilTuesday = { timeZone: kolkata, pause: { until: '2027-01-12', note: 'On holiday.' } };
/** The beginning of that Tuesday in Kolkata, which is still Monday in UTC. */
const tuesday = instantFromIso('2027-01-11T18:30:00Z');

describe('a pause', () => {
  it('ends by itself when its date begins on the provider’s clock', () => {
    expect(pauseAt(untilTuesday, instant(tuesday - 1))).toEqual(untilTuesday.pause);
    expect(pauseAt(untilTuesday, tuesday)).toBeNull();
  });

  it('without a date lasts until it is taken away', () => {
    const pause = { until: null, note: '' };
    expect(pauseAt({ timeZone: kolkata, pause }, instantFromIso('2037-12-31T00:00:00Z'))).toEqual(pause);
    expect(pauseAt({ timeZone: kolkata, pause: null }, tuesday)).toBeNull();
  });

  it('lets a hold that began before it book, until the hold lapses', () => {
    const now = instant(tuesday - 60_000);
    expect(pausesBooking(untilTuesday, { until: instant(now + 1) }, now)).toBeNull();
    expect(pausesBooking(untilTuesday, { until: now }, now)).toEqual(untilTuesday.pause);
    expect(pausesBooking(untilTuesday, null, now)).toEqual(untilTuesday.pause);
  });
});
