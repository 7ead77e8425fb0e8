// Deleting an account: the page is gone at once, appointments end as their provider chose, links still work.
import { describe, expect, it } from 'vitest';
import { instant } from '@holdfast/contract/time/instant.ts';
import { somePictures } from '@holdfast/core/pictures/picture-fixture.ts';
import type { Caller } from '../../functions/src/account/caller.ts';
import { deleteAccount } from '../../functions/src/account/delete-account.ts';
import { forgetClosed } from '../../functions/src/account/forget-closed.ts';
import { openAccount } from '../../functions/src/account/open-account.ts';
import { cancelBooking } from '../../functions/src/booking/cancel-booking.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { viewBooking } from '../../functions/src/booking/view-booking.ts';
import { admitCaller } from '../../functions/src/entry/admit-caller.ts';
import { resetFeed } from '../../functions/src/feed/reset-feed.ts';
import { holdSlot } from '../../functions/src/hold/hold-slot.ts';
import { openBookingPage } from '../../functions/src/page/open-booking-page.ts';
import { savePicture } from '../../functions/src/setup/save-picture.ts';
import { asProvider, signedInAs } from '../builders/as-provider.ts';
import { cancelInput } from '../builders/booked-desk.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { granted, present } from '../builders/granted.ts';
import { holdInput } from '../builders/hold-input.ts';
import { mailDesk } from '../builders/mail-desk.ts';
import { newProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';

const desk = mailDesk();
const thursday = '2027-01-14T09:00:00.000Z';
const friday = '2027-01-15T09:00:00.000Z';

/** The accounts of Firebase Auth that were deleted, in order. */
const removed: string[] = [];
const deps = () => ({
  ...desk.deps,
  accounts: { ...desk.deps.accounts, remove: async (uid: string) => void removed.push(uid) },
});
const callerOf = async (id: string): Promise<Caller> => granted(await admitCaller(desk.deps, signedInAs(id)));
const remove = async (bookings: 'keep' | 'cancel', confirm = desk.provider.slug, id = desk.provider.id) =>
  deleteAccount(deps(), { confirm, bookings }, await callerOf(id));
const page = () => openBookingPage(desk.deps, { slug: desk.provider.slug });
const stored = async () => present((await desk.deps.db.doc(`providers/${desk.provider.id}`).get()).data());
const done = (left: number) => ({ ok: true, value: { left } });
const notFound = { ok: false, refusal: { kind: 'not-found', params: {} } };
const blank = { name: '', email: '', contact: '', senderName: '', timeZone: 'UTC' };
const forget = () => forgetClosed(desk.clock.now(), desk.deps, desk.onFault);

describe('deleting an account', () => {
  it('closes the page at once and for good, and nobody gets its name', async () => {
    const { id, slug } = desk.provider;
    const picture = `data:image/png;base64,${somePictures.png}`;
    await savePicture(desk.deps, { picture }, await asProvider(desk.deps, id));
    granted(await resetFeed(desk.deps, { shows: 'names' }, await asProvider(desk.deps, id)));
    expect(await remove('keep')).toEqual(done(0));
    expect(await page()).toEqual(notFound);
    expect(await stored()).toMatchObject({
      ...blank,
      slug,
      status: 'closed',
      headline: '',
      weekly: [],
      overrides: [],
      hasPicture: false,
    });
    const own = desk.deps.db.doc(`providers/${id}`);
    expect((await own.collection('pictures').get()).size).toBe(0);
    expect((await desk.deps.db.doc(`feeds/${id}`).get()).exists).toBe(false);
    const types = await own.collection('bookingTypes').get();
    expect(types.docs.map((type) => type.get('status'))).toEqual(['archived']);
    expect((await desk.deps.db.doc(`slugs/${slug}`).get()).get('uid')).toBe(id);
    expect(removed.at(-1)).toBe(id);
    const opened = await openAccount(desk.deps, {}, await callerOf(id));
    expect(granted(opened).state).toBe('closed');
  });

  it('needs the page’s present name, typed as it is', async () => {
    const { slug } = desk.provider;
    const before = await stored();
    for (const typed of [`${slug}x`, slug.slice(1), (await newProvider(desk.deps.db)).slug]) {
      expect(await remove('cancel', typed)).toMatchObject({
        ok: false,
        refusal: { kind: 'invalid-request', params: { path: 'confirm' } },
      });
    }
    expect(await stored()).toEqual(before);
    expect((await page()).ok).toBe(true);
  });

  it('is not for accounts without a page, nor for pages that the owner has disabled', async () => {
    const refused = { ok: false, refusal: { kind: 'not-admitted', params: {} } };
    expect(await remove('cancel', desk.provider.slug, 'nobody')).toEqual(refused);
    await desk.deps.db.doc(`providers/${desk.provider.id}`).update({ status: 'inactive' });
    expect(await remove('cancel')).toEqual(refused);
    expect((await stored())['name']).toBe('Ada Lindqvist');
  });

  it('that is repeated changes nothing more', async () => {
    expect(await remove('keep')).toEqual(done(0));
    const before = await stored();
    expect(await remove('keep')).toEqual(done(0));
    expect(await stored()).toEqual(before);
  });

  it('ends holds with the page: nobody books on it any more', async () => {
    const { slug } = desk.provider;
    const hold = holdInput({ slug, start: thursday });
    granted(await holdSlot(desk.deps, hold));
    await remove('keep');
    const input = confirmInput({ slug, start: thursday, hold: hold.secret });
    expect(await confirmBooking(desk.deps, input)).toEqual(notFound);
  });
});

describe('appointments that are kept', () => {
  it('stay as agreed: their clients’ links, reminders and cancellations still work', async () => {
    const { id, token } = await desk.book({ start: thursday });
    await desk.drain();
    expect(await remove('keep')).toEqual(done(0));
    expect(await page()).toEqual(notFound);
    expect(await stored()).toMatchObject({ name: 'Ada Lindqvist', email: 'ada@example.com', headline: '' });
    const seen = granted(await viewBooking(desk.deps, { token }));
    expect(seen).toMatchObject({
      status: 'active',
      booking: { startsAt: thursday, provider: { name: 'Ada Lindqvist' } },
      moving: { closed: 'not-offered' },
      contact: 'ada@example.com',
    });
    desk.clock.forward(2 * 24 * 60);
    await desk.remind();
    await desk.drain();
    granted(await cancelBooking(desk.deps, cancelInput(token)));
    await desk.drain();
    expect(desk.arrivals(id)).toEqual({
      'confirmed:client:0': 1,
      'confirmed:provider:0': 1,
      'reminder-1440:client:0': 1,
      'cancelled:client:1': 1,
      'cancelled:provider:1': 1,
    });
    expect((await readTime(desk.deps.db, desk.provider.id)).cells.size).toBe(0);
  });

  it('are needed until a day after they are over; then the provider is forgotten at night', async () => {
    await desk.book({ start: thursday });
    await remove('keep');
    expect(await forget()).toEqual({ forgotten: 0, failed: 0 });
    desk.clock.forward(5 * 24 * 60);
    expect(await forget()).toEqual({ forgotten: 1, failed: 0 });
    expect(await stored()).toMatchObject({ ...blank, slug: desk.provider.slug, status: 'closed' });
    expect(await forget()).toEqual({ forgotten: 0, failed: 0 });
  });
});

describe('appointments that are cancelled', () => {
  it('are told to their clients in the provider’s name, without a link to the page that is gone', async () => {
    const { id, token } = await desk.book({ start: thursday });
    await desk.drain();
    expect(await remove('cancel')).toEqual(done(0));
    expect(removed.at(-1)).toBe(desk.provider.id);
    await desk.drain();
    const mail = present(
      desk.service.mails().find(({ customArgs }) => customArgs['row'] === `${id}:cancelled:client:1`),
    );
    expect(mail.text).toContain('Ada Lindqvist cancelled it.');
    expect(mail.text).not.toContain(`https://book.example/${desk.provider.slug}`);
    expect((await viewBooking(desk.deps, { token })).ok).toBe(false);
    const fresh = present(/manage#([\w.-]+)/.exec(mail.text)?.[1]);
    expect(await viewBooking(desk.deps, { token: fresh })).toMatchObject({
      ok: true,
      value: { status: 'cancelled', cancelledBy: 'provider' },
    });
    expect((await readTime(desk.deps.db, desk.provider.id)).cells.size).toBe(0);
    // The database stamps documents with the machine's own time: by that, the page has closed just now.
    const atOnce = await forgetClosed(instant(Date.now()), desk.deps, desk.onFault);
    expect(atOnce).toEqual({ forgotten: 0, failed: 0 });
    expect(await forget()).toEqual({ forgotten: 1, failed: 0 });
    expect(await stored()).toMatchObject(blank);
  });

  it('leave one that has begun as it is', async () => {
    const { id } = await desk.book({ start: thursday });
    const later = await desk.book({ start: friday });
    desk.clock.forward(3 * 24 * 60 + 10);
    expect(await remove('cancel')).toEqual(done(0));
    const { bookings } = await readTime(desk.deps.db, desk.provider.id);
    expect(new Map(bookings.map((booking) => [booking.id, booking.status]))).toEqual(
      new Map([
        [id, 'active'],
        [later.id, 'cancelled'],
      ]),
    );
  });

  it('are cancelled in portions: the account stays until none is left, and the page is gone from the first call', async () => {
    await desk.open({ types: { call: { windowDays: 60 } } });
    removed.length = 0;
    const days = Array.from({ length: 45 }, (_, index) => index);
    const starts = days.map((index) => {
      const [week, place] = [Math.floor(index / 15), index % 15];
      return new Date(
        Date.parse(thursday) + week * 7 * 86_400_000 + place * 30 * 60_000 - 3_600_000,
      ).toISOString();
    });
    for (const start of starts) await desk.book({ start });
    expect(await remove('cancel')).toEqual(done(5));
    expect([await page(), removed]).toEqual([notFound, []]);
    expect(await remove('cancel')).toEqual(done(0));
    expect(removed).toEqual([desk.provider.id]);
    const { bookings, cells } = await readTime(desk.deps.db, desk.provider.id);
    expect(bookings.filter(({ status }) => status === 'cancelled').length).toBe(45);
    expect(cells.size).toBe(0);
    const cancelled = (await desk.rows()).filter(({ id }) => id.includes(':cancelled:client:'));
    expect(cancelled.length).toBe(45);
  });

  it('do not wait for a document that cannot be read [P23]', async () => {
    const { id } = await desk.book({ start: thursday });
    const readable = await desk.book({ start: friday });
    await desk.deps.db.doc(`bookings/${id}`).update({ client: 'broken' });
    expect(await remove('cancel')).toEqual(done(0));
    expect((await desk.deps.db.doc(`bookings/${readable.id}`).get()).get('status')).toBe('cancelled');
  });
});
