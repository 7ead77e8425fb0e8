import { clockPart } from '@holdfast/contract/parts/clocks.ts';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { timeZoneId } from '@holdfast/core/time/time-zone.ts';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { clockOver } from './clock-parts.ts';

it('the clock of every zone over every instant that a request can name fits into a response', () => {
  const instants = [instantFromIso('2199-12-31T23:59:59Z'), instantFromIso('2000-01-01T00:00:00Z')];
  for (const zone of ['America/Chicago', 'Asia/Hebron', 'Africa/Casablanca', 'Africa/Cairo', 'Asia/Gaza']) {
    const clock = clockOver(timeZoneId(zone), instants);
    expect(z.safeParse(clockPart, clock).success).toBe(true);
  }
});
