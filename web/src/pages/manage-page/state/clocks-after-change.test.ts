// The clocks of an appointment after it was moved or cancelled.
import { expect, it } from 'vitest';
import { clocksAfterChange } from './clocks-after-change.ts';
import { sentClock, sentClocks } from '@holdfast/contract/time/clock-fixture.ts';

it('are those of the answer where it speaks to the same reader', () => {
  const after = sentClocks('America/New_York');
  expect(clocksAfterChange(sentClocks('America/New_York'), after)).toEqual(after);
});

it('keep the clock of the reader who is in another zone than the booking remembers', () => {
  const before = sentClocks('Asia/Tokyo');
  expect(clocksAfterChange(before, sentClocks('America/New_York'))?.visitor).toEqual(sentClock('Asia/Tokyo'));
  expect(clocksAfterChange(sentClocks(null), sentClocks('America/New_York'))?.visitor).toBeNull();
});

it('are whichever there are where one of the two answers had none', () => {
  const some = sentClocks('Asia/Tokyo');
  expect([clocksAfterChange(undefined, some), clocksAfterChange(some, undefined)]).toEqual([some, some]);
});
