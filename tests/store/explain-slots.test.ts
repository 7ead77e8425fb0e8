// Why a time is not offered: the answer agrees with the page, names what is in the way, and is bounded.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { dayMs, instant, instantFromIso, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { addDays, isoDate } from '@holdfast/contract/time/local-date.ts';
import { clockFromResponse, localTime } from '@holdfast/contract/time/wall-clock.ts';
import { blockTime } from '../../functions/src/availability/block-time.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { explainSlots } from '../../functions/src/day/explain-slots.ts';
import { holdSlot } from '../../functions/src/hold/hold-slot.ts';
import { listSlots } from '../../functions/src/page/list-slots.ts';
import { saveBookingType } from '../../functions/src/setup/save-booking-type.ts';
import { pauseBookings } from '../../functions/src/availability/pause-bookings.ts';
import { ownFirestore } from '../../tools/dev/host/test-firestore.ts';
import { ada as demoAda, grace as demoGrace } from '../../tools/dev/seed/demo-providers.ts';
import { seedDemo } from '../../tools/dev/seed/seed-demo.ts';
import { asProvider } from '../builders/as-provider.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { countingWork } from '../builders/counting-work.ts';
import { granted } from '../builders/granted.ts';
import { holdInput } from '../builders/hold-input.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { testDeps } from '../builders/test-deps.ts';
import { typeInput } from '../builders/type-input.ts';

const deps = testDeps();
let ada: TestProvider;
beforeEach(async () => {
  ada = await newProvider(deps.db);
});

type Wish = Partial<RequestOf<'explainSlots'>>;
const owner = () => asProvider(deps, ada.id);
const explain = async (wishes: Wish = {}) =>
  explainSlots(deps, { type: 'call', date: '2027-01-13', ...wishes }, await owner());
const explained = async (wishes: Wish = {}) => granted(await explain(wishes));
/** The kinds of reasons at a UTC time of that Wednesday. */
const reasonsAt = async (time: string, wishes: Wish = {}) => {
  const { starts } = await explained(wishes);
  return starts.find(({ start }) => start === `2027-01-13T${time}:00.000Z`)?.reasons;
};
const confirm = (start: string) => confirmBooking(deps, confirmInput({ slug: ada.slug, start }));

it('why-not agrees with the page for a whole fortnight of both seeded providers', async () => {
  const now = instantFromIso('2027-03-22T08:10:00Z');
  const demo = testDeps(() => now, ownFirestore().db);
  await seedDemo({ firestore: demo.db, now });
  granted(
    await holdSlot(demo, holdInput({ slug: 'ada', type: 'intro-call', start: '2027-03-23T13:00:00Z' })),
  );
  let offeredCount = 0;
  let closedCount = 0;
  for (const { id, document, types } of [demoAda, demoGrace]) {
    const provider = await asProvider(demo, id);
    for (const type of Object.keys(types)) {
      const range = { from: isoFromInstant(now), to: isoFromInstant(instant(now + 18 * dayMs)) };
      const { slots } = granted(await listSlots(demo, { slug: document.slug, type, ...range }));
      for (let ahead = 0; ahead < 14; ahead += 1) {
        const date = addDays(isoDate('2027-03-22'), ahead);
        const { starts, day, closed } = granted(await explainSlots(demo, { type, date }, provider));
        const offered = starts.filter(({ reasons }) => reasons.length === 0).map(({ start }) => start);
        const listed = slots.starts.filter((start) => day.from <= start && start < day.to);
        expect([document.slug, type, date, closed, offered]).toEqual([document.slug, type, date, [], listed]);
        offeredCount += offered.length;
        closedCount += starts.length - offered.length;
      }
    }
  }
  expect(offeredCount).toBeGreaterThan(200);
  expect(closedCount).toBeGreaterThan(200);
}, 30_000);

describe('each reason', () => {
  it('names the appointment, the hold and the block in the way, for the provider alone', async () => {
    granted(await confirm('2027-01-13T09:00:00.000Z'));
    granted(await holdSlot(deps, holdInput({ slug: ada.slug, start: '2027-01-13T10:00:00.000Z' })));
    const block = {
      key: randomUUID(),
      date: '2027-01-13',
      start: '12:00',
      end: '13:00',
      label: '<b>Dentist',
    };
    granted(await blockTime(deps, block, await owner()));
    const { taken } = await explained();
    expect(taken).toMatchObject([
      { kind: 'booking', client: 'Alan Reyes', type: 'call', from: '2027-01-13T09:00:00.000Z' },
      {
        kind: 'hold',
        to: '2027-01-13T10:30:00.000Z',
        until: isoFromInstant(instant(deps.now() + 300_000)),
      },
      { kind: 'block', label: '<b>Dentist', to: '2027-01-13T12:00:00.000Z' },
    ]);
    const by = async (time: string) => (await reasonsAt(time))?.map((reason) => 'by' in reason && reason.by);
    expect(await by('09:00')).toEqual([taken[0]?.id]);
    expect(await by('10:00')).toEqual([taken[1]?.id]);
    expect(await by('11:30')).toEqual([taken[2]?.id]);
    expect(await reasonsAt('12:30')).toEqual([]);
  });

  it('says the limit with its count, and how far notice and window reach', async () => {
    const terms = typeInput({ maxPerDay: 1, maxPerWeek: 5, noticeMinutes: 1_440, windowDays: 4 });
    const saved = { type: 'call', version: 0, status: 'visible' as const, terms };
    granted(await saveBookingType(deps, saved, await owner()));
    granted(await confirm('2027-01-13T09:00:00.000Z'));
    expect(await reasonsAt('13:00')).toEqual([{ kind: 'limit', per: 'day', date: '2027-01-13' }]);
    expect((await explained()).limits).toEqual([
      { per: 'day', date: '2027-01-13', most: 1, count: 1 },
      { per: 'week', date: '2027-01-11', most: 5, count: 1 },
    ]);
    const soon = await explained({ date: '2027-01-11' });
    expect(soon.starts[5]?.reasons).toEqual([{ kind: 'notice', noticeEndsAt: soon.noticeEndsAt }]);
    const far = await explained({ date: '2027-01-15' });
    expect(far.starts[5]?.reasons).toEqual([{ kind: 'window', windowEndsAt: far.windowEndsAt }]);
  });

  it('is also there for a time between the starts, and for one outside the hours', async () => {
    const between = await explained({ time: '10:05' });
    expect(between.asked).toBe('2027-01-13T09:05:00.000Z');
    expect(await reasonsAt('09:05', { time: '10:05' })).toMatchObject([{ kind: 'off-grid' }]);
    expect(await reasonsAt('20:00', { time: '21:00' })).toMatchObject([
      { kind: 'outside-hours', rule: 'weekly', ranges: [{ start: '09:00', end: '17:00' }] },
    ]);
    expect(await explained({ date: '2027-03-28', time: '02:30' })).toMatchObject({ asked: null });
  });

  it('of a pause and of a hidden type stands for the whole day', async () => {
    granted(await pauseBookings(deps, { pause: { until: null, note: 'Ill.' } }, await owner()));
    await deps.db.doc(`providers/${ada.id}/bookingTypes/call`).update({ status: 'hidden' });
    const { closed } = await explained();
    expect(closed).toEqual([{ kind: 'hidden' }, { kind: 'paused', until: null, note: 'Ill.' }]);
  });
});

it('a date that the zone skips has no starts, and one beyond the table of clocks is beyond the window', async () => {
  await deps.db.doc(`providers/${ada.id}`).update({ timeZone: 'Pacific/Apia' });
  const skipped = await explained({ date: '2011-12-30', time: '09:00' });
  expect([skipped.starts, skipped.open, skipped.asked, skipped.day.from]).toEqual([
    [],
    [],
    null,
    skipped.day.to,
  ]);
  const { starts } = await explained({ date: '2039-12-30' });
  expect(starts.length).toBeGreaterThan(0);
  expect(starts.every(({ reasons }) => reasons.some(({ kind }) => kind === 'window'))).toBe(true);
});

it('the clock also reads now when the date lies behind a clock change', async () => {
  const { now, clock } = await explained({ date: '2027-04-06' });
  expect(localTime(instantFromIso(now), clockFromResponse(clock)).hour).toBe(10);
});

it('an unknown type is refused, and an entry whose document cannot be read still explains its time', async () => {
  expect(await explain({ type: 'no-such' })).toEqual({
    ok: false,
    refusal: { kind: 'not-found', params: {} },
  });
  granted(await confirm('2027-01-13T09:00:00.000Z'));
  const [id] = (await explained()).taken.map((taken) => taken.id);
  await deps.db.doc(`bookings/${id}`).update({ client: 'spoiled' });
  const { taken } = await explained();
  expect(taken).toEqual([]);
  expect(await reasonsAt('09:00')).toMatchObject([{ kind: 'taken', by: null }]);
});

it('reads the type, the ledgers of three days, and a document for each owner on the day [P18]', async () => {
  granted(await confirm('2027-01-13T09:00:00.000Z'));
  granted(await confirm('2027-01-13T13:00:00.000Z'));
  granted(await confirm('2027-01-14T13:00:00.000Z'));
  const provider = await owner();
  const steps = countingWork(deps.db);
  granted(await explainSlots(deps, { type: 'call', date: '2027-01-13' }, provider));
  expect(steps).toEqual(['batchGetDocuments 4', 'batchGetDocuments 2']);
});
