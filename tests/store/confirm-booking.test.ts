// Confirming in the real store: what is written, and what is refused.
import { randomUUID } from 'node:crypto';
import { decideConfirmation } from '@holdfast/core/booking/decide-confirmation.ts';
import { type Instant, instant } from '@holdfast/contract/time/instant.ts';
import { timeZoneId } from '@holdfast/core/time/time-zone.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { slotRulesOf } from '../../functions/src/store/providers.ts';
import type { Deps } from '../../functions/src/deps.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { readOfferedType } from '../../functions/src/page/read-offered-type.ts';
import { listSlots } from '../../functions/src/page/list-slots.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { newProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';
import { testDeps } from '../builders/test-deps.ts';
import { testStart } from '../../tools/dev/host/test-time.ts';
import { granted } from '../builders/granted.ts';

let deps: Deps;
let now: Instant;
beforeAll(() => {
  now = instant(testStart);
  deps = testDeps(() => now);
});

// Tuesday 2027-01-12 10:00 in Stockholm.
const start = '2027-01-12T09:00:00.000Z';

describe('a confirmed booking', () => {
  it('is stored in UTC with its cells and its ledger entry, in one commit [P2]', async () => {
    const provider = await newProvider(deps.db, {
      types: { call: { bufferBeforeMinutes: 10, bufferAfterMinutes: 15 } },
    });
    const answer = await confirmBooking(deps, confirmInput({ slug: provider.slug, start }));
    expect(answer).toMatchObject({
      ok: true,
      value: { booking: { startsAt: start, endsAt: '2027-01-12T09:30:00.000Z' } },
    });
    const time = await readTime(deps.db, provider.id);
    expect(time.bookings).toHaveLength(1);
    const [booking] = time.bookings;
    expect(booking).toMatchObject({
      startsAt: start,
      status: 'active',
      from: Date.parse('2027-01-12T08:50:00Z'),
      to: Date.parse('2027-01-12T09:45:00Z'),
    });
    const firstCell = Date.parse('2027-01-12T08:50:00Z') / 300_000;
    expect([...time.cells.keys()].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 11 }, (_, index) => firstCell + index),
    );
    expect(new Set(time.cells.values())).toEqual(new Set([`b:${booking?.id}`]));
    expect(time.ledger).toEqual([`2027-01-12/${booking?.id}`]);
  });

  it('that reaches over midnight UTC stands in the ledgers of both days, and blocks both', async () => {
    const provider = await newProvider(deps.db, {
      provider: {
        timeZone: 'Asia/Kolkata',
        weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }],
      },
      types: { call: { bufferAfterMinutes: 30 } },
    });
    const answer = await confirmBooking(
      deps,
      confirmInput({ slug: provider.slug, start: '2027-01-12T23:30:00.000Z' }),
    );
    expect(answer.ok).toBe(true);
    const time = await readTime(deps.db, provider.id);
    const id = time.bookings[0]?.id;
    expect(time.ledger).toEqual([`2027-01-12/${id}`, `2027-01-13/${id}`]);
    const listed = await listSlots(deps, {
      slug: provider.slug,
      type: 'call',
      from: '2027-01-12T22:00:00Z',
      to: '2027-01-13T02:00:00Z',
    });
    // 22:30 needs its buffer until 23:30, which is free; 23:00 overlaps the booking, 00:00 overlaps its
    // buffer.
    expect(granted(listed).slots.starts).toEqual([
      '2027-01-12T22:00:00.000Z',
      '2027-01-12T22:30:00.000Z',
      '2027-01-13T00:30:00.000Z',
      '2027-01-13T01:00:00.000Z',
      '2027-01-13T01:30:00.000Z',
    ]);
  });

  it('is gone from the next list, and neighbours that touch it stay', async () => {
    const provider = await newProvider(deps.db);
    const range = {
      slug: provider.slug,
      type: 'call',
      from: '2027-01-12T08:00:00Z',
      to: '2027-01-12T10:30:00Z',
    };
    await confirmBooking(deps, confirmInput({ slug: provider.slug, start }));
    const listed = await listSlots(deps, range);
    expect(granted(listed).slots.starts).toEqual([
      '2027-01-12T08:00:00.000Z',
      '2027-01-12T08:30:00.000Z',
      '2027-01-12T09:30:00.000Z',
      '2027-01-12T10:00:00.000Z',
    ]);
  });

  it('has a calendar file to which typed text cannot add a line [P16]', async () => {
    const provider = await newProvider(deps.db, {
      types: {
        call: {
          name: 'Call\r\nATTENDEE:mailto:x@example.com',
          place: { kind: 'video', text: 'a;b,c\\d\nEND:VEVENT' },
        },
      },
    });
    const answer = await confirmBooking(deps, confirmInput({ slug: provider.slug, start }));
    const ics = granted(answer).calendar.ics;
    const names = ics
      .replace(/\r\n /g, '')
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(':')[0]);
    expect(names.filter((name) => name === 'ATTENDEE' || name === 'END')).toEqual(['END', 'END']);
    expect(ics).toContain('LOCATION:a\\;b\\,c\\\\d\\nEND:VEVENT\r\n');
  });

  it('keeps typed text as text: markup and formulas stay, and characters that hide or reverse text are removed [P16]', async () => {
    const provider = await newProvider(deps.db, {
      types: { call: { questions: [{ id: 'topic', label: 'Topic', required: true, long: true }] } },
    });
    const client = {
      name: '=1+1 <b>Al\u202Ean\u0000</b>\u200B',
      email: 'alan@example.com',
      timeZone: 'America/New_York',
      locale: 'en-US',
    };
    const answers = [{ question: 'topic', text: 'two\r\nlines {{7*7}}' }];
    const answer = await confirmBooking(deps, confirmInput({ slug: provider.slug, start, client, answers }));
    expect(granted(answer).booking.client.name).toBe('=1+1 <b>Alan</b>');
    const stored = await deps.db.collection('bookings').where('providerId', '==', provider.id).get();
    expect(stored.docs[0]?.get('answers')).toEqual([
      { question: 'topic', label: 'Topic', text: 'two\nlines {{7*7}}', kind: 'text' },
    ]);
  });
});

describe('a start that the provider does not offer', () => {
  const cases: [string, string, Partial<Parameters<typeof newProvider>[1]>][] = [
    ['off the grid', '2027-01-12T09:05:00.000Z', {}],
    ['in the past', '2027-01-11T08:30:00.000Z', {}],
    ['inside the notice', '2027-01-12T08:30:00.000Z', { types: { call: { noticeMinutes: 1_440 } } }],
    ['outside the window', '2027-01-25T09:00:00.000Z', {}],
    ['outside the hours', '2027-01-12T20:00:00.000Z', {}],
    ['on a day off', start, { provider: { overrides: [{ date: '2027-01-12', ranges: [] }] } }],
    ['off by one millisecond', '2027-01-12T09:00:00.001Z', {}],
  ];
  it.each(cases)(
    '%s is refused with free times, and nothing is written [P6]',
    async (_name, wished, wishes) => {
      const provider = await newProvider(deps.db, wishes);
      const answer = await confirmBooking(deps, confirmInput({ slug: provider.slug, start: wished }));
      expect(answer).toMatchObject({ ok: false, refusal: { kind: 'slot-not-offered' } });
      const alternatives =
        answer.ok || answer.refusal.kind !== 'slot-not-offered' ? [] : answer.refusal.params.alternatives;
      expect(alternatives).toHaveLength(3);
      expect(await readTime(deps.db, provider.id)).toEqual({
        bookings: [],
        blocks: [],
        cells: new Map(),
        ledger: [],
      });
    },
  );

  it('in a gap of the clock is refused: the wall clock never shows it', async () => {
    // Stockholm skips 02:00 to 03:00 on 2027-03-28; 01:30Z is 03:30 local, on the other side of the gap.
    const provider = await newProvider(deps.db, {
      provider: { weekly: [{ days: [7], start: '02:00', end: '03:00' }] },
      types: { call: { windowDays: 365 } },
    });
    const before: Deps = { ...deps, now: () => instant(Date.parse('2027-03-20T00:00:00Z')) };
    for (const gap of ['2027-03-28T00:30:00.000Z', '2027-03-28T01:00:00.000Z', '2027-03-28T01:30:00.000Z']) {
      const answer = await confirmBooking(before, confirmInput({ slug: provider.slug, start: gap }));
      expect(answer).toMatchObject({ ok: false, refusal: { kind: 'slot-not-offered' } });
    }
    expect((await readTime(deps.db, provider.id)).bookings).toEqual([]);
  });
});

it('confirming accepts exactly the starts that the list offers in the same state [P6]', async () => {
  const provider = await newProvider(deps.db, {
    types: { call: { durationMinutes: 45, stepMinutes: 15, bufferAfterMinutes: 10, noticeMinutes: 120 } },
  });
  const page = { slug: provider.slug, type: 'call' };
  const listed = await listSlots(deps, { ...page, from: '2027-01-11T00:00:00Z', to: '2027-01-12T00:00:00Z' });
  const starts = new Set(granted(listed).slots.starts);
  expect(starts.size).toBeGreaterThan(10);
  const found = await readOfferedType(deps.db, page, { from: now, to: instant(now + 1) });
  if (!found) throw new Error('the page was not found');
  const context = {
    ...found,
    rules: slotRulesOf(found.provider, found.type),
    held: null,
    reference: 'x',
    now,
  };
  const client = { name: 'Alan', email: 'alan@example.com', timeZone: timeZoneId('UTC'), locale: 'en' };
  // Decides every five minutes of the day as confirming does, without booking any of them.
  for (
    let at = Date.parse('2027-01-11T00:00:00Z');
    at < Date.parse('2027-01-12T00:00:00Z');
    at += 5 * 60_000
  ) {
    const candidate = new Date(at).toISOString();
    const decision = decideConfirmation({ start: instant(at), client, answers: [] }, context);
    expect([candidate, decision.ok]).toEqual([candidate, starts.has(candidate)]);
  }
});

describe('everything that cannot be found', () => {
  it('looks alike: unknown page, inactive page, unknown type, hidden type [P15]', async () => {
    const inactive = await newProvider(deps.db, { provider: { status: 'inactive' } });
    const hidden = await newProvider(deps.db, { types: { call: { status: 'archived' } } });
    const active = await newProvider(deps.db);
    const notFound = { ok: false, refusal: { kind: 'not-found', params: {} } };
    expect(
      await confirmBooking(deps, confirmInput({ slug: `no-${randomUUID().slice(0, 8)}`, start })),
    ).toEqual(notFound);
    expect(await confirmBooking(deps, confirmInput({ slug: inactive.slug, start }))).toEqual(notFound);
    expect(await confirmBooking(deps, confirmInput({ slug: hidden.slug, start }))).toEqual(notFound);
    expect(await confirmBooking(deps, confirmInput({ slug: active.slug, type: 'other', start }))).toEqual(
      notFound,
    );
  });
});
