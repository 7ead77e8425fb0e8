// Saving a booking type: new ones at the end, no silent overwriting, and limits that know what is booked.
import { beforeEach, describe, expect, it } from 'vitest';
import { limits } from '@holdfast/contract/limits.ts';
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { openBookingPage } from '../../functions/src/page/open-booking-page.ts';
import { saveBookingType } from '../../functions/src/setup/save-booking-type.ts';
import { asProvider } from '../builders/as-provider.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { granted } from '../builders/granted.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { testDeps } from '../builders/test-deps.ts';
import { typeInput } from '../builders/type-input.ts';

const deps = testDeps();
const no = (kind: string, params: object = {}) => ({ ok: false, refusal: { kind, params } });
const yes = (version: number) => ({ ok: true, value: { version } });
let ada: TestProvider;
beforeEach(async () => {
  ada = await newProvider(deps.db);
});

type Request = RequestOf<'saveBookingType'>;
const save = async (wishes: Partial<Request> = {}, id = ada.id) =>
  saveBookingType(
    deps,
    { type: 'call', version: 0, status: 'visible', terms: typeInput(), ...wishes },
    await asProvider(deps, id),
  );
const create = (type: string, wishes: Partial<Request> = {}) => save({ type, version: null, ...wishes });
const page = async () => granted(await openBookingPage(deps, { slug: ada.slug }));
const stored = async (type = 'call') =>
  (await deps.db.doc(`providers/${ada.id}/bookingTypes/${type}`).get()).data();
const confirm = (start: string) => confirmBooking(deps, confirmInput({ slug: ada.slug, start }));

describe('a new booking type', () => {
  it('stands at the end of the page and can be booked at once', async () => {
    expect(await create('tax-talk', { terms: typeInput({ name: 'Tax talk' }) })).toEqual(yes(1));
    expect(await create('first-call')).toEqual(yes(1));
    expect((await page()).types.map(({ id }) => id)).toEqual(['call', 'tax-talk', 'first-call']);
    const input = confirmInput({ slug: ada.slug, start: '2027-01-12T09:00:00.000Z', type: 'tax-talk' });
    expect(granted(await confirmBooking(deps, input)).booking.type.name).toBe('Tax talk');
  });

  it('is kept without characters that would reverse or hide what stands beside its texts [P16]', async () => {
    const hostile = '\u202Ekcart\u0000\u200B <b>x</b>';
    const clean = 'kcart <b>x</b>';
    const question = { id: 'topic', required: false, long: false, kind: 'choice' } as const;
    const asked = { ...question, label: hostile, choices: [hostile, 'Other'] };
    const place = { kind: 'custom', text: `${hostile}\r\nsecond line` } as const;
    const terms = typeInput({
      name: hostile,
      summary: hostile,
      included: [hostile],
      place,
      questions: [asked],
    });
    expect(await create('tax-talk', { terms })).toEqual(yes(1));
    expect(await create('tax-talk', { terms })).toEqual(yes(1));
    expect(await stored('tax-talk')).toMatchObject({
      name: clean,
      summary: clean,
      included: [clean],
      place: { text: `${clean}\nsecond line` },
      questions: [{ label: clean, choices: [clean, 'Other'] }],
    });
  });

  it('with the name of one that exists is refused', async () => {
    expect(await create('call', { terms: typeInput({ name: 'Other' }) })).toEqual(no('name-taken'));
    expect((await stored())?.['name']).toBe('Call');
  });

  it('again after a lost response finds its own work', async () => {
    await create('tax-talk');
    expect(await create('tax-talk')).toEqual(yes(1));
    expect(await create('tax-talk', { status: 'secret' })).toEqual(no('name-taken'));
  });

  it('is one too many after thirty, archived ones aside', async () => {
    const types = Array.from({ length: limits.bookingTypes }, (_, index) => [`call-${index}`, {}] as const);
    ada = await newProvider(deps.db, {
      types: { ...Object.fromEntries(types), old: { status: 'archived' }, older: { status: 'archived' } },
    });
    expect(await create('one-more')).toEqual(no('too-many', { limit: 'types' }));
    await deps.db.doc(`providers/${ada.id}/bookingTypes/call-7`).update({ status: 'archived' });
    expect(await create('one-more')).toEqual(yes(1));
    expect(await create('yet-more')).toEqual(no('too-many', { limit: 'types' }));
  });

  it('made twice at once under one name exists once', async () => {
    const [one, other] = await Promise.all([
      create('tax-talk', { terms: typeInput({ name: 'One' }) }),
      create('tax-talk', { terms: typeInput({ name: 'Other' }) }),
    ]);
    expect([one.ok, other.ok]).toEqual(one.ok ? [true, false] : [false, true]);
    expect([one, other]).toContainEqual(no('name-taken'));
    expect((await stored('tax-talk'))?.['name']).toBe(one.ok ? 'One' : 'Other');
  });
});

describe('a changed booking type', () => {
  it('keeps its place on the page and counts its saves', async () => {
    await create('tax-talk');
    expect(await save({ terms: typeInput({ name: 'Longer call', durationMinutes: 45 }) })).toEqual(yes(1));
    expect(await save({ version: 1, terms: typeInput({ name: 'Longest call' }) })).toEqual(yes(2));
    expect((await page()).types.map(({ name }) => name)).toEqual(['Longest call', 'Call']);
  });

  it('of a stale version is refused, and nothing changes', async () => {
    await save();
    const before = await stored();
    for (const version of [0, 2, -1]) {
      const answer = await save({ version, terms: typeInput({ name: 'Mine' }) });
      expect(answer).toEqual(no('changed-elsewhere'));
    }
    expect(await stored()).toEqual(before);
  });

  it('saved twice from one version at once lets exactly one win', async () => {
    const [one, other] = await Promise.all([
      save({ terms: typeInput({ name: 'One' }) }),
      save({ terms: typeInput({ name: 'Other' }) }),
    ]);
    expect([one.ok, other.ok]).toEqual(one.ok ? [true, false] : [false, true]);
    expect([one, other]).toContainEqual(no('changed-elsewhere'));
    expect((await stored())?.['name']).toBe(one.ok ? 'One' : 'Other');
  });

  it('that is unknown, archived or another provider’s is not found', async () => {
    expect(await save({ type: 'no-such-type' })).toEqual(no('not-found'));
    await deps.db.doc(`providers/${ada.id}/bookingTypes/call`).update({ status: 'archived' });
    expect(await save()).toEqual(no('not-found'));
    const grace = await newProvider(deps.db, { types: { lesson: {} } });
    expect(await save({ type: 'lesson' })).toEqual(no('not-found'));
    expect((await deps.db.doc(`providers/${grace.id}/bookingTypes/lesson`).get()).get('version')).toBe(0);
  });

  it('hidden, is no longer bookable', async () => {
    await save({ status: 'hidden' });
    expect((await page()).types).toEqual([]);
    expect(await confirm('2027-01-12T09:00:00.000Z')).toEqual(no('not-found'));
  });
});

describe('a limit that is saved', () => {
  const times = ['2027-01-12T09:00:00.000Z', '2027-01-12T10:00:00.000Z', '2027-01-12T11:00:00.000Z'];

  it('counts what is booked already [P6]', async () => {
    for (const start of times.slice(0, 2)) granted(await confirm(start));
    expect(await save({ terms: typeInput({ maxPerDay: 2 }) })).toEqual(yes(1));
    expect((await confirm(times[2] ?? '')).ok).toBe(false);
    expect(await save({ version: 1, terms: typeInput({ maxPerDay: 3 }) })).toEqual(yes(2));
    expect((await confirm(times[2] ?? '')).ok).toBe(true);
  });

  it('is refused if too many bookings are ahead to count them in one commit', async () => {
    granted(await confirm(times[0] ?? ''));
    const [booking] = (await deps.db.collection('bookings').where('providerId', '==', ada.id).get()).docs;
    const writer = deps.db.bulkWriter();
    for (let copy = 0; copy < 2_000; copy += 1) {
      void writer.create(deps.db.doc(`bookings/${ada.id}-${copy}`), Object(booking?.data()));
    }
    await writer.close();
    const tooMany = no('too-many', { limit: 'bookings' });
    expect(await save({ terms: typeInput({ maxPerDay: 2 }) })).toEqual(tooMany);
    expect((await stored())?.['maxPerDay']).toBeNull();
    expect(await save({ terms: typeInput({ name: 'Other' }) })).toEqual(yes(1));
  });
});
