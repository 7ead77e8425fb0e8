// `explainSlots`: every start of one local date, and why it is not offered, by the engine that lists.
import * as z from 'zod/mini';
import { planDateField, rangeField } from '../availability/availability-input.ts';
import { limits } from '../limits.ts';
import { operation } from '../operation.ts';
import { clockPart } from '../parts/clocks.ts';
import { instantField, slugField } from '../parts/fields.ts';

const stretch = z.strictObject({ from: instantField, to: instantField });

/** Of what has a part of the provider's time, without buffers. */
const owner = { id: z.string(), from: instantField, to: instantField };

/** What takes time on the date or beside it. A client's name is for the provider's eyes. */
const takenPart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('booking'), ...owner, client: z.string(), type: z.string() }),
  z.strictObject({ kind: z.literal('hold'), ...owner, until: instantField, type: z.string() }),
  z.strictObject({ kind: z.literal('block'), ...owner, label: z.string() }),
]);

const periodPart = { per: z.enum(['day', 'week']), date: planDateField };

/** `by` names an entry of `taken`. It is null if its document cannot be read. */
const inTheWay = { by: z.nullable(z.string()), from: instantField, to: instantField };

/** See `start-reasons.ts` of the engine for what each one means. */
const reasonPart = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('outside-hours'),
    closedAt: instantField,
    date: planDateField,
    rule: z.enum(['weekly', 'override']),
    ranges: z.array(rangeField),
  }),
  z.strictObject({
    kind: z.literal('off-grid'),
    before: z.nullable(instantField),
    after: z.nullable(instantField),
  }),
  z.strictObject({ kind: z.literal('notice'), noticeEndsAt: instantField }),
  z.strictObject({ kind: z.literal('window'), windowEndsAt: instantField }),
  z.strictObject({ kind: z.literal('taken'), ...inTheWay }),
  z.strictObject({ kind: z.literal('buffer'), whose: z.enum(['own', 'theirs', 'both']), ...inTheWay }),
  z.strictObject({ kind: z.literal('limit'), ...periodPart }),
  z.strictObject({
    kind: z.literal('clock-gap'),
    changesAt: instantField,
    /** Local readings as `YYYY-MM-DDTHH:MM`. */
    skippedFrom: z.string(),
    skippedTo: z.string(),
  }),
]);

const startPart = z.strictObject({
  start: instantField,
  /** None: offered, unless all of the type is closed. */
  reasons: z.array(reasonPart),
});

/** Why nothing at all of the type is offered now. */
const closedPart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paused'), until: z.nullable(z.string()), note: z.string() }),
  z.strictObject({ kind: z.enum(['hidden', 'archived']) }),
]);

/** Covers one local date of the provider's zone. `not-found`: no such type. */
export const explainSlots = operation({
  for: 'provider',
  request: z.strictObject({
    type: slugField,
    date: planDateField,
    /** A start of the date that is explained whether or not it is on the grid. */
    time: z.optional(
      z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5][05]$/, 'a local time on five minutes')),
    ),
  }),
  response: z.strictObject({
    now: instantField,
    /** Of the provider's zone. */
    clock: clockPart,
    /** Empty if the zone skipped the date. */
    day: stretch,
    /** Where `time` lies, the first time if twice. Null if it was not given, or if the clock skips it. */
    asked: z.nullable(instantField),
    /** Open hours as joined stretches within the date. */
    open: z.array(stretch),
    starts: z.array(startPart).check(z.maxLength(limits.explainedStarts)),
    taken: z.array(takenPart),
    closed: z.array(closedPart),
    /** What was checked for every start. */
    noticeEndsAt: instantField,
    windowEndsAt: instantField,
    /** The limits that the type has, with how many of the `most` places are taken. */
    limits: z.array(z.strictObject({ ...periodPart, most: z.int(), count: z.int() })),
  }),
  refuses: ['not-found'],
});
