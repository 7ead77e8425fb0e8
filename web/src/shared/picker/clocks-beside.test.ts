// Two clocks beside each other, now and on the dates in view.
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { describe, expect, it } from 'vitest';
import { clockOf, type FixtureZone } from '@holdfast/contract/time/clock-fixture.ts';
import { clocksBeside } from './clocks-beside.ts';

const at = (text: string) => instantFromIso(text);

function beside(visitor: FixtureZone, provider: FixtureZone, starts: readonly string[], now: string) {
  const clocks = { asked: visitor, visitor: clockOf(visitor), provider: clockOf(provider) };
  return clocksBeside(starts.map(at), at(now), clocks);
}

describe('the clocks of visitor and provider', () => {
  it('are called alike by the date in view, not by now', () => {
    const november = '2026-11-25T12:00:00Z';
    expect(beside('Atlantic/Reykjavik', 'Europe/London', ['2027-04-15T09:00:00Z'], november)).toBe(
      'otherwise',
    );
    expect(beside('Atlantic/Reykjavik', 'Europe/London', ['2027-01-15T09:00:00Z'], november)).toBe('alike');
    const july = '2027-07-01T12:00:00Z';
    expect(beside('Atlantic/Reykjavik', 'Europe/London', ['2027-11-15T09:00:00Z'], july)).toBe('alike');
    expect(beside('Australia/Sydney', 'Australia/Lord_Howe', ['2027-06-15T00:00:00Z'], november)).toBe(
      'otherwise',
    );
    expect(beside('Australia/Sydney', 'Australia/Lord_Howe', ['2027-01-15T00:00:00Z'], november)).toBe(
      'alike',
    );
  });

  it('are as far apart as now only where that holds for every time in view', () => {
    const january = '2027-01-11T09:00:00Z';
    const beforeChange = '2027-03-11T14:00:00Z';
    const between = '2027-03-20T14:00:00Z';
    expect(beside('America/New_York', 'Europe/Stockholm', [beforeChange], january)).toBe('as-now');
    expect(beside('America/New_York', 'Europe/Stockholm', [between], january)).toBe('otherwise');
    // On the very day of the change, before it and after it.
    const sunday = ['2027-03-14T06:00:00Z', '2027-03-14T08:00:00Z'];
    expect(beside('America/New_York', 'Europe/Stockholm', sunday, january)).toBe('otherwise');
  });

  it('are compared now where no time is in view, and are one where the visitor has none', () => {
    expect(beside('America/New_York', 'Europe/Stockholm', [], '2027-01-11T09:00:00Z')).toBe('as-now');
    const clocks = { asked: null, visitor: null, provider: clockOf('Europe/Stockholm') };
    expect(clocksBeside([], at('2027-01-11T09:00:00Z'), clocks)).toBe('alike');
  });
});
