// What a policy allows, in words: before a time is chosen and after.
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { describe, expect, it } from 'vitest';
import { sayPolicy } from './say-policy.ts';
import { clockOf } from '@holdfast/contract/time/clock-fixture.ts';
import { pageReader } from '../time/page-reader.ts';

const policy = { cancelUntilMinutes: 1_440, moveUntilMinutes: 1_440, mostMoves: 2, reasonRequired: false };
const chosen = {
  start: instantFromIso('2027-01-13T14:00:00Z'),
  now: instantFromIso('2027-01-11T09:00:00Z'),
  clock: clockOf('America/New_York'),
  reader: pageReader('en-US', 'en'),
};

describe('sayPolicy', () => {
  it('counts backwards before a time is chosen, and names the moment after', () => {
    expect(sayPolicy(policy, null)).toBe('You can cancel until 24 hours before and move it up to 2 times.');
    expect(sayPolicy(policy, chosen).replaceAll('\u202f', ' ')).toBe(
      'You can cancel until Tue 9:00 AM and move it up to 2 times.',
    );
  });

  it('says plainly what is not possible, or would be too late already', () => {
    expect(sayPolicy({ ...policy, cancelUntilMinutes: null }, null)).toBe(
      'You can move it until 24 hours before, up to 2 times. It can’t be cancelled online.',
    );
    expect(sayPolicy({ ...policy, mostMoves: 0 }, null)).toBe(
      'You can cancel until 24 hours before. It can’t be moved online.',
    );
    const late = { ...chosen, now: instantFromIso('2027-01-12T14:00:00Z') };
    expect(sayPolicy(policy, late)).toBe('It can’t be cancelled or moved online.');
  });

  it('tells two deadlines apart, and counts one move as once', () => {
    expect(sayPolicy({ ...policy, moveUntilMinutes: 2_880, mostMoves: 1 }, null)).toBe(
      'You can cancel until 24 hours before and move it until 2 days before, once.',
    );
    expect(sayPolicy({ ...policy, cancelUntilMinutes: 0, moveUntilMinutes: 0, mostMoves: null }, null)).toBe(
      'You can cancel or move it until it starts.',
    );
  });
});
