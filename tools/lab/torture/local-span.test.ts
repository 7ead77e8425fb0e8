import { describe, expect, it } from 'vitest';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { intervalFromLocalStretch } from '@holdfast/core/time/local-stretch.ts';
import { localTime } from '@holdfast/core/time/local-time.ts';
import { timeZoneId } from '@holdfast/core/time/time-zone.ts';
import { localSpan } from './local-span.ts';

const stepMs = 300_000;

describe('the harness and the product', () => {
  it.each([
    ['Europe/Stockholm', '2027-03-28T01:00:00Z'],
    ['Europe/Stockholm', '2027-10-31T01:00:00Z'],
    ['America/St_Johns', '2027-03-14T05:30:00Z'],
    ['Australia/Lord_Howe', '2027-04-03T15:00:00Z'],
    ['Pacific/Auckland', '2027-04-03T14:00:00Z'],
    ['Asia/Kolkata', '2027-01-15T18:30:00Z'],
  ])('mean the same time by the same readings: %s around %s', (zone, middle) => {
    let compared = 0;
    for (let begin = -24; begin <= 24; begin += 1) {
      for (let cells = 1; cells <= 40; cells += 3) {
        const from = Date.parse(middle) + begin * stepMs;
        const said = localSpan(zone, { from, to: from + cells * stepMs });
        if (!said) continue;
        const stretch = {
          date: isoDate(said.date),
          start: localTime(said.start),
          end: localTime(said.end),
        };
        expect(intervalFromLocalStretch(timeZoneId(zone), stretch)).toEqual({ ok: true, value: said.span });
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(300);
  });
});
