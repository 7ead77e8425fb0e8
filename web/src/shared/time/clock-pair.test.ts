// The clocks of a page: from the response, or from the browser where an older service sent none.
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserClock } from './browser-clock.ts';
import { sentClock } from '@holdfast/contract/time/clock-fixture.ts';
import { localTime, startOfDate } from '@holdfast/contract/time/wall-clock.ts';
import { clockPair, shownClock } from './clock-pair.ts';

const now = instantFromIso('2027-01-11T09:00:00Z');
const about = { asked: 'Asia/Kolkata', providerZone: 'Europe/Stockholm', now };

afterEach(() => vi.unstubAllGlobals());

describe('the clocks of a page', () => {
  it("are the answer's, and times are shown on the visitor's [P21]", () => {
    const sent = { provider: sentClock('Europe/Stockholm'), visitor: sentClock('Asia/Kolkata') };
    const clocks = clockPair(sent, about);
    expect(clocks.provider.zone).toBe('Europe/Stockholm');
    expect(localTime(now, shownClock(clocks))).toMatchObject({ hour: 14, minute: 30 });
  });

  it("are the provider's alone where nobody knows the visitor's", () => {
    const clocks = clockPair({ provider: sentClock('Europe/Stockholm'), visitor: null }, about);
    expect(shownClock(clocks).zone).toBe('Europe/Stockholm');
  });
});

describe('the clocks of a page on functions that send none', () => {
  it("are the browser's, over the year before and two years ahead", () => {
    const clocks = clockPair(undefined, { ...about, asked: 'America/New_York' });
    const shown = (text: string) => localTime(instantFromIso(text), shownClock(clocks)).hour;
    expect([shown('2027-03-14T06:59:00Z'), shown('2027-03-14T07:00:00Z')]).toEqual([1, 3]);
    expect([shown('2026-07-01T12:00:00Z'), shown('2028-07-01T12:00:00Z')]).toEqual([8, 8]);
    expect(startOfDate(isoDate('2027-03-29'), clocks.provider)).toBe(instantFromIso('2027-03-28T22:00:00Z'));
  });

  it('are UTC for a zone that the browser does not know, and nothing for a visitor without a known zone', () => {
    const clocks = clockPair(undefined, { asked: 'America/Atlantis', providerZone: 'Mars/Olympus', now });
    expect(clocks.visitor).toBeNull();
    expect(shownClock(clocks).zone).toBe('UTC');
    expect(clockPair(undefined, { ...about, asked: null }).visitor).toBeNull();
  });

  it('find every change of a zone, to the minute', () => {
    const clock = browserClock('Australia/Lord_Howe', now);
    expect(clock?.segments).toContainEqual(
      expect.objectContaining({ start: instantFromIso('2027-04-03T15:00:00Z'), offset: 37_800_000 }),
    );
    expect(clock?.segments).toContainEqual(
      expect.objectContaining({ start: instantFromIso('2027-10-02T15:30:00Z'), offset: 39_600_000 }),
    );
  });
});
