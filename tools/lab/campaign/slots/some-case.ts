// Generates cases: awkward hours, overrides, busy time, notice and ranges, usually around a clock change.
import type { SlotsInput } from '../../../ops/slots/slots-cases.ts';
import fc from 'fast-check';

const minute = 60_000;
const day = 1_440 * minute;

const multipleOfFive = (min: number, max: number) =>
  fc.integer({ min: min / 5, max: max / 5 }).map((fives) => fives * 5);

const clockText = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

// Most clocks change between 23:00 and 04:00, so half of all times lie there.
const someStart = fc
  .oneof(
    multipleOfFive(0, 1_435),
    multipleOfFive(0, 240),
    fc.constantFrom(0, 60, 120, 150, 180, 1_380, 1_410),
  )
  .map(clockText);
const someEnd = fc
  .oneof(
    multipleOfFive(0, 1_440),
    multipleOfFive(0, 240),
    fc.constantFrom(0, 60, 120, 150, 180, 1_380, 1_440),
  )
  .map(clockText);
const someRange: fc.Arbitrary<{ start: string; end: string }> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ start: someStart, end: someEnd }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ start: '00:00', end: '24:00' }, { start: '09:00', end: '17:00' }),
  },
);
const someDays: fc.Arbitrary<number[]> = fc.oneof(
  fc.constant<number[]>([1, 2, 3, 4, 5, 6, 7]),
  fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
);
const someWeekly = fc.array(
  fc.tuple(someDays, someRange).map(([days, range]) => ({ days, ...range })),
  { minLength: 1, maxLength: 4 },
);

/** A case about the days around `moment` (epoch milliseconds) in `zone`. */
export function someCase(zone: string, moment: number): fc.Arbitrary<SlotsInput> {
  const beat = Math.floor(moment / (5 * minute)) * 5 * minute;
  const iso = (at: number) => new Date(at).toISOString();
  const date = (days: number) => iso(moment + days * day).slice(0, 10);
  const override = fc.record({
    date: fc.integer({ min: -2, max: 2 }).map(date),
    ranges: fc.array(someRange, { maxLength: 3 }),
  });
  const busy = fc
    .tuple(
      fc.integer({ min: -2 * day, max: 2 * day }),
      fc.oneof(
        multipleOfFive(0, 300).map((minutes) => minutes * minute),
        fc.integer({ min: 0, max: 3 * 60 * minute }),
      ),
      fc.boolean(),
    )
    .map(([after, length, exact]) => {
      const start = exact ? moment + after : beat + Math.round(after / (5 * minute)) * 5 * minute;
      return { start: iso(start), end: iso(start + length) };
    });
  return fc
    .record({
      weekly: someWeekly,
      overrides: fc.oneof(fc.constant<SlotsInput['overrides']>([]), fc.array(override, { maxLength: 3 })),
      duration: fc.oneof(multipleOfFive(5, 120), multipleOfFive(5, 720)),
      step: fc.oneof(multipleOfFive(5, 120), multipleOfFive(5, 720)),
      bufferBefore: fc.oneof(fc.constant(0), multipleOfFive(0, 240)),
      bufferAfter: fc.oneof(fc.constant(0), multipleOfFive(0, 240)),
      minNoticeMinutes: fc.constantFrom(0, 0, 1, 60, 1_440),
      busy: fc.array(busy, { maxLength: 6 }),
      nowBefore: fc.oneof(fc.constant(10 * day), fc.integer({ min: -day, max: 2 * day })),
      fromBefore: fc.oneof(
        multipleOfFive(0, 2_880).map((minutes) => minutes * minute),
        fc.integer({ min: 0, max: 2 * day }),
      ),
      toAfter: fc.oneof(
        multipleOfFive(0, 2_880).map((minutes) => minutes * minute),
        fc.integer({ min: 0, max: 2 * day }),
      ),
    })
    .map(({ nowBefore, fromBefore, toAfter, ...rest }) => ({
      timezone: zone,
      ...rest,
      now: iso(beat - nowBefore),
      from: iso(beat - fromBefore),
      to: iso(beat + toAfter),
    }));
}
