// A sample of what `npm run campaign -- slots` proves at length, in each of three server zones.
import { decideConfirmation } from '@holdfast/core/booking/decide-confirmation.ts';
import { cellsOf, takenBy } from '@holdfast/core/slots/taken-time.ts';
import { isOffered } from '@holdfast/core/slots/is-offered.ts';
import { offerSlots } from '@holdfast/core/slots/offer-slots.ts';
import { instant } from '@holdfast/contract/time/instant.ts';
import { timeZoneId } from '@holdfast/core/time/time-zone.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { bookingTypeSchema } from '@holdfast/contract/documents/booking-type.ts';
import { plainType } from '../../../dev/seed/plain-type.ts';
import { questionFromInput } from '../../../ops/slots/slots-question.ts';
import { allZones, changesOf } from './clock-changes.ts';
import { compareExplanations, compareLists } from './compare.ts';
import { livesIn, serverZones } from './server-zones.ts';
import { someCase } from './some-case.ts';
import { WallClock } from './wall-clock.ts';

/** Any zone and year, around one of the zone's clock changes if it has one that year. */
const someInput = fc
  .tuple(fc.constantFrom(...allZones()), fc.integer({ min: 2000, max: 2037 }), fc.nat())
  .chain(([zone, year, pick]) => {
    const { changes } = changesOf(zone, year, year);
    return someCase(zone, changes[pick % Math.max(1, changes.length)] ?? Date.UTC(year, 5, 15));
  });

describe.each(serverZones)('on a server in %s', (serverZone) => {
  const before = process.env['TZ'];
  const seed = 20_270_111 + serverZones.indexOf(serverZone);
  beforeAll(() => {
    process.env['TZ'] = serverZone;
  });
  afterAll(() => {
    process.env['TZ'] = before;
  });

  it('the engine lists what a walk along the wall clock finds', () => {
    expect(livesIn(serverZone)).toBe(true);
    let slots = 0;
    fc.assert(
      fc.property(someInput, (input) => {
        slots += compareLists(input, new WallClock(input.timezone));
      }),
      { numRuns: 80, seed },
    );
    expect(slots).toBeGreaterThan(1_000);
  });

  it('a start is explained as offered exactly when it is listed [P6]', () => {
    fc.assert(
      fc.property(someInput, (input) => compareExplanations(input, 200)),
      { numRuns: 25, seed },
    );
  });
});

describe('the same question', () => {
  const runs = { numRuns: 40, seed: 20_270_111 };

  it('has the same answer for any order of hours, overrides and busy entries', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const turned = {
          ...input,
          weekly: input.weekly.map((range) => ({ ...range, days: range.days.toReversed() })).toReversed(),
          overrides: input.overrides
            .map((override) => ({ ...override, ranges: override.ranges.toReversed() }))
            .toReversed(),
          busy: input.busy.toReversed(),
        };
        expect(offerSlots(questionFromInput(turned))).toEqual(offerSlots(questionFromInput(input)));
      }),
      runs,
    );
  });

  it('has the same answer from five different beginnings on, open around the clock in steps of 50 minutes', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const everyDay = [1, 2, 3, 4, 5, 6, 7];
        const aroundTheClock = { days: everyDay, start: '00:00', end: '24:00' };
        const question = questionFromInput({ ...input, weekly: [aroundTheClock], duration: 5, step: 50 });
        const whole = offerSlots(question);
        for (const minutes of [5, 95, 600, 1_435, 2_000]) {
          const from = instant(question.from + minutes * 60_000);
          expect(offerSlots({ ...question, from })).toEqual(whole.filter((start) => start >= from));
        }
      }),
      runs,
    );
  });

  it('gets the same answer from the list, from the check of one start and from confirming [P6]', () => {
    fc.assert(
      fc.property(someInput, fc.nat(), (input, pick) => {
        const question = { ...questionFromInput(input), taken: [] };
        const listed = offerSlots(question);
        const chosen = listed[pick % Math.max(1, listed.length)] ?? question.from;
        for (const beside of [-10, -5, 0, 5, 10]) {
          const start = instant(chosen + beside * 60_000);
          const end = start + question.rules.durationMinutes * 60_000;
          if (start < question.from || end > question.to) continue;
          const isListed = listed.includes(start);
          expect([start, isOffered(question.rules, [], question.now, start)]).toEqual([start, isListed]);
          expect([start, confirms(question, start)]).toEqual([start, isListed]);
        }
      }),
      runs,
    );
  });

  it('excludes exactly the starts that the taken cells would refuse [P6]', () => {
    const someTaken = fc.array(
      fc.tuple(fc.integer({ min: -30, max: 600 }), fc.integer({ min: 1, max: 40 })),
      {
        maxLength: 8,
      },
    );
    let refused = 0;
    fc.assert(
      fc.property(someInput, someTaken, (input, beats) => {
        const question = { ...questionFromInput(input), taken: [] };
        const whole = offerSlots(question);
        // Until 2011 some clocks changed at one minute past midnight, but today's cells are five minutes.
        fc.pre(whole.every((start) => start % 300_000 === 0));
        const first = Math.floor(question.from / 300_000);
        const taken = beats.map(([after, length]) => ({
          from: instant((first + after) * 300_000),
          to: instant((first + after + length) * 300_000),
        }));
        const cells = new Set(taken.flatMap(cellsOf));
        const takeable = whole.filter((start) =>
          cellsOf(takenBy(question.rules, start)).every((cell) => !cells.has(cell)),
        );
        refused += whole.length - takeable.length;
        expect(offerSlots({ ...question, taken })).toEqual(takeable);
      }),
      runs,
    );
    expect(refused).toBeGreaterThan(100);
  });
});

function confirms(
  question: ReturnType<typeof questionFromInput>,
  start: ReturnType<typeof instant>,
): boolean {
  const { rules, now } = question;
  const timeZone = timeZoneId('Europe/Stockholm');
  const client = { name: 'Alan', email: 'alan@example.com', timeZone, locale: 'en' };
  const provider = { slug: 'ada', name: 'Ada', headline: '', timeZone };
  const type = {
    ...z.parse(bookingTypeSchema, plainType),
    id: 'call',
    durationMinutes: rules.durationMinutes,
  };
  const context = { provider, type, rules, held: null, reference: 'AAAA-AAAA', now };
  return decideConfirmation({ start, client, answers: [] }, context).ok;
}
