// A pause lasts until a date or until further notice.
import { limits } from '@holdfast/contract/limits.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { expect, it } from 'vitest';
import { isPausedOn, readPause } from './pause-input.ts';

const today = isoDate('2027-01-12');
const read = (ends: 'later' | 'date', until: string | null, note = '') =>
  readPause({ ends, until, note }, today);

it('lasts until somebody resumes, or until a day after today', () => {
  expect(read('later', '2027-01-01', ' On holiday. ')).toEqual({
    pause: { until: null, note: 'On holiday.' },
  });
  expect(read('date', '2027-01-13')).toEqual({ pause: { until: '2027-01-13', note: '' } });
});

it('names the field that is wrong', () => {
  for (const until of [null, '2027-01-12', '2026-12-24']) {
    expect(read('date', until)).toEqual({ problems: { until: true, note: false } });
  }
  const tooLong = 'x'.repeat(limits.pauseCharacters + 1);
  expect(read('later', null, tooLong)).toEqual({ problems: { until: false, note: true } });
});

it('is over on the date that it names', () => {
  expect(
    [null, { until: null }, { until: '2027-01-13' }, { until: '2027-01-12' }].map((pause) =>
      isPausedOn(pause, today),
    ),
  ).toEqual([false, true, true, false]);
});
