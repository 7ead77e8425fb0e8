// What `npm run slots` reads: cases with everything that a list of slots depends on.
import * as z from 'zod/mini';
import { limits } from '../../../contract/src/limits.ts';
import { timeZoneField } from '../../../contract/src/parts/zone-field.ts';

const minutes = (bounds: { readonly min: number; readonly max: number }, step = 5) =>
  z
    .int(`must be a whole number of minutes from ${bounds.min} to ${bounds.max}`)
    .check(
      z.refine(
        (value) => value >= bounds.min && value <= bounds.max && value % step === 0,
        `must be a whole number of minutes from ${bounds.min} to ${bounds.max}${step > 1 ? `, a multiple of ${step}` : ''}`,
      ),
    );

const startTime = z
  .string('must be a local time HH:MM')
  .check(
    z.regex(
      /^(?:[01]\d|2[0-3]):[0-5][05]$/,
      'must be a local time from 00:00 to 23:55, in steps of five minutes',
    ),
  );
const endTime = z
  .string('must be a local time HH:MM')
  .check(
    z.regex(
      /^(?:(?:[01]\d|2[0-3]):[0-5][05]|24:00)$/,
      'must be a local time from 00:00 to 24:00, in steps of five minutes',
    ),
  );

const date = z.iso.date('must be a date YYYY-MM-DD that exists');

/** RFC 3339 in UTC, with optional seconds and milliseconds, in the years of the table of clocks. */
export const slotsInstantField = z
  .string('must be an instant such as 2027-03-28T01:00:00Z')
  .check(z.refine(isInstant, 'must be an instant such as 2027-03-28T01:00:00Z, in the years 1970 to 2037'));

const ranges = z
  .array(
    z.strictObject({ start: startTime, end: endTime }, 'must be a range with start and end'),
    'must be a list of ranges',
  )
  .check(z.maxLength(limits.rangesPerDay, `must hold at most ${limits.rangesPerDay} ranges`));

const weekly = z
  .array(
    z.strictObject(
      {
        days: z.array(
          z
            .int('must be a weekday, 1 = Monday to 7 = Sunday')
            .check(z.refine((day) => day >= 1 && day <= 7, 'must be a weekday, 1 = Monday to 7 = Sunday')),
          'must be a list of weekdays',
        ),
        start: startTime,
        end: endTime,
      },
      'must be a range with days, start and end',
    ),
    'must be a list of weekly ranges',
  )
  .check(
    z.refine(
      (given) =>
        [1, 2, 3, 4, 5, 6, 7].every(
          (day) => given.filter((range) => range.days.includes(day)).length <= limits.rangesPerDay,
        ),
      `must hold at most ${limits.rangesPerDay} ranges a day`,
    ),
  );

const overrides = z
  .array(
    z.strictObject({ date, ranges }, 'must be an override with date and ranges'),
    'must be a list of overrides',
  )
  .check(z.maxLength(limits.overrides, `must hold at most ${limits.overrides} overrides`));

const busyEntry = z
  .strictObject(
    { start: slotsInstantField, end: slotsInstantField },
    'must be a busy entry with start and end',
  )
  .check(
    z.refine((entry) => Date.parse(entry.start) <= Date.parse(entry.end), {
      error: 'must not be before the start',
      path: ['end'],
    }),
  );

/** One question to the slot engine. Minutes are multiples of five, instants UTC, the rest in `timezone`. */
export const slotsInputSchema = z
  .strictObject(
    {
      timezone: z
        .string('must be an IANA time zone')
        .check(
          z.refine(
            (name) => z.safeParse(timeZoneField, name).success,
            'must be an IANA time zone that is known here',
          ),
        ),
      weekly,
      overrides,
      duration: minutes(limits.durationMinutes),
      step: minutes(limits.stepMinutes),
      bufferBefore: minutes(limits.bufferMinutes),
      bufferAfter: minutes(limits.bufferMinutes),
      minNoticeMinutes: minutes({ min: limits.noticeDays.min, max: limits.noticeDays.max * 1_440 }, 1),
      now: slotsInstantField,
      from: slotsInstantField,
      to: slotsInstantField,
      busy: z.array(busyEntry, 'must be a list of busy entries'),
    },
    'must be an object',
  )
  .check(
    z.refine((input) => Date.parse(input.from) <= Date.parse(input.to), {
      error: 'must not be before from',
      path: ['to'],
    }),
  );

/** A case may carry more than its input, such as a name or the expected result. */
export const slotsCasesSchema = z.array(
  z.object({ input: slotsInputSchema }, 'must be an object with an input'),
  'must be a list of cases',
);

export type SlotsInput = z.infer<typeof slotsInputSchema>;

function isInstant(text: string): boolean {
  const parts =
    /^(?<day>(?:19[7-9]\d|20[0-2]\d|203[0-7])-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?Z$/.exec(
      text,
    );
  const day = parts?.groups?.['day'];
  return day !== undefined && z.safeParse(date, day).success;
}
