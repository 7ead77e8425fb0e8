// Manage links that machines, histories and strangers open: a look changes nothing, and the link stays
// private.
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { confirmInput } from '../builders/confirm-input.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { newProvider } from '../builders/new-provider.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import {
  cancelled,
  chooseMove,
  confirm,
  dead,
  open,
  manageVisits,
  start,
  statuses,
  versions,
  yours,
} from './manage-visits.ts';
import { fillIn } from './visitors.ts';

const visits = manageVisits();

const asked = 'If this appointment exists, a new link is on its way to the address it was booked with.';
const send = { name: 'Send me a new link' };

describe('a scanner’s visit', () => {
  it('changes nothing: GET and HEAD of the link, a prefetch, a page load without tapping', async () => {
    const booking = await visits.booked();
    const before = await versions(booking);
    const { page } = await visits.arrive();
    for (const fragment of [`#${booking.token}`, `#stop-reminders=${booking.token}`]) {
      const link = `${visits.origin}/manage${fragment}`;
      for (const method of ['GET', 'HEAD']) {
        const headers = { 'sec-purpose': 'prefetch' };
        expect((await page.request.fetch(link, { method })).status()).toBe(200);
        expect((await page.request.fetch(link, { method, headers })).status()).toBe(200);
      }
      await page.goto(link);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.goto('about:blank');
    }
    // Like a scanner that tries the page's own calls.
    const called = await page.request.get(
      `${visits.origin}/api/client?op=cancelBooking&token=${booking.token}`,
    );
    expect(called.status()).toBeGreaterThanOrEqual(400);
    expect(Object.keys(before).length).toBeGreaterThan(6);
    expect(await versions(booking)).toEqual(before);
    expect(await statuses(booking)).toEqual(['active']);
  });
});

describe('the link', () => {
  it('is never in a request’s address, a referrer or a storage: the tab keeps a session only', async () => {
    const booking = await visits.booked();
    const { context, page } = await visits.arrive();
    const seen: string[] = [];
    context.on('request', (request) => seen.push(request.url(), JSON.stringify(request.headers())));
    const visitor = await visits.opening(`#${booking.token}`);
    visitor.context.on('request', (request) => seen.push(request.url(), JSON.stringify(request.headers())));
    await visitor.page.getByRole('heading', yours).waitFor();
    const [session] = await sessionsOf(visitor.page);
    expect(session).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(session).not.toBe(booking.token);
    await chooseMove(visitor, /^5:00 AM/);
    await visitor.page.getByRole('button', { name: 'Move to Tuesday, 5:00 AM' }).click();
    await visitor.page.getByRole('heading', { name: 'Moved', exact: true }).waitFor();
    await visitor.page.waitForFunction(
      (before) => !JSON.stringify({ ...sessionStorage }).includes(String(before)),
      session,
    );
    const fresh = visitor.traffic.inputs('viewBooking').map(({ token }) => token);
    const kept = await storedIn(visitor.page);
    expect(fresh).toContain(booking.token);
    expect(fresh.filter((token) => kept.includes(token))).toEqual([]);
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.filter((text) => fresh.some((token) => text.includes(token)))).toEqual([]);
    await page.goto('about:blank');
  });

  it('is not kept by the booking page either: after a reload the confirmation points to the mail', async () => {
    const provider = await newProvider(testFirestore());
    const { page } = await visits.arrive();
    await page.goto(`${visits.origin}/${provider.slug}/call?slot=${start}`);
    await fillIn(page);
    await page.getByRole('button', { name: /^Book / }).click();
    const link = page.getByRole('link', { name: 'Change or cancel' });
    const token = (await link.getAttribute('href'))?.split('#')[1] ?? '';
    expect(token.length).toBeGreaterThan(50);
    expect(await storedIn(page)).not.toContain(token);
    await page.reload();
    await page.getByText('It has your link to move or cancel.').waitFor();
    expect(await link.count()).toBe(0);
  });
});

describe('a link that no longer works', () => {
  it('gets a new one asked for with one button', async () => {
    const booking = await visits.booked();
    const first = await visits.atAppointment(booking);
    await first.page.getByRole('button', open).click();
    await first.page.getByRole('button', confirm).click();
    await first.page.getByRole('heading', cancelled).waitFor();
    const { page, traffic } = await visits.opening(`#${booking.token}`);
    await page.getByRole('heading', dead).waitFor();
    await page.getByRole('button', send).first().click();
    await page.getByText(asked).waitFor();
    expect(traffic.inputs('resendManageLink')).toEqual([{ token: booking.token }]);
    expect(await linkMails()).toContain(await idOf(booking.provider.id));
  });

  it('or none at all gets one by reference and address; what cannot be either is said beside its field', async () => {
    const booking = await visits.booked();
    const id = await idOf(booking.provider.id);
    const reference = (await testFirestore().doc(`bookings/${id}`).get()).get('reference');
    const { page, traffic } = await visits.opening('');
    await page.getByRole('heading', dead).waitFor();
    await page.getByLabel('Reference').fill('7KQ2');
    await page.getByLabel('Email you booked with').fill('alan');
    await page.getByRole('button', send).click();
    await page.getByText('A reference has eight letters and digits').waitFor();
    await page.getByText('This doesn’t look like an email address').waitFor();
    expect(traffic.inputs('resendManageLink')).toEqual([]);
    await page.getByLabel('Reference').fill(` ${String(reference).toLowerCase().replace('-', ' ')} `);
    await page.getByLabel('Email you booked with').fill('alan@example.com');
    await page.getByRole('button', send).click();
    await page.getByText(asked).waitFor();
    expect(await linkMails()).toContain(id);
  });

  it('is answered the same for an appointment that nobody has', async () => {
    const before = await linkMails();
    const { page } = await visits.opening('#a.stranger.guess');
    await page.getByLabel('Reference').fill('0000-0000');
    await page.getByLabel('Email you booked with').fill('nobody@example.com');
    await page.getByRole('button', send).last().click();
    await page.getByText(asked).waitFor();
    expect(await linkMails()).toEqual(before);
  });

  it('and no answer is said, and can be asked for again', async () => {
    const { page, traffic } = await visits.opening('#a.stranger.guess');
    traffic.breakOff('resendManageLink');
    await page.getByRole('button', send).first().click();
    await page.getByText('The service didn’t respond.').waitFor();
    traffic.mend();
    await page.getByRole('button', send).first().click();
    await page.getByText(asked).waitFor();
    expect(traffic.inputs('resendManageLink')).toHaveLength(2);
  });
});

describe('a cancelled appointment', () => {
  it('offers its time again while it is free, with the form open on it', async () => {
    const booking = await visits.booked();
    const { page } = await visits.atAppointment(booking);
    await page.getByRole('button', open).click();
    await page.getByRole('button', confirm).click();
    await page.getByRole('link', { name: 'Book this time again' }).click();
    await page.getByRole('button', { name: 'Book Tuesday, 4:00 AM' }).waitFor();
    expect(new URL(page.url()).searchParams.get('slot')).toBe('2027-01-12T09:00:00Z');
  });

  it('offers other times once somebody else has it', async () => {
    const booking = await visits.booked();
    const { page } = await visits.atAppointment(booking);
    await page.getByRole('button', open).click();
    await page.getByRole('button', confirm).click();
    await page.getByRole('link', { name: 'Book this time again' }).waitFor();
    const input = confirmInput({ slug: booking.provider.slug, start });
    expect((await callClient(visits.origin, 'confirmBooking', input)).ok).toBe(true);
    await page.reload();
    await page.getByRole('link', { name: 'Book another time' }).waitFor();
    expect(await page.getByRole('link', { name: 'Book this time again' }).count()).toBe(0);
  });
});

/** Everything that the page has stored, as text. */
function storedIn(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie]));
}

async function sessionsOf(page: Page): Promise<string[]> {
  const stored = await page.evaluate(() => JSON.parse(sessionStorage.getItem('holdfast:manage') ?? '{}'));
  return [String(stored.session)];
}

async function idOf(providerId: string): Promise<string> {
  const found = await testFirestore().collection('bookings').where('providerId', '==', providerId).get();
  return found.docs[0]?.id ?? '';
}

/** The bookings for which a new link was promised. */
async function linkMails(): Promise<string[]> {
  const rows = await testFirestore().collection('outbox').get();
  return rows.docs.flatMap(({ id }) => (id.includes(':new-link:') ? [id.split(':')[0] ?? ''] : []));
}
