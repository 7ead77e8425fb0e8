// Double clicks, reloads, the back button, lost slots and lost networks: one booking, and all input stays.
import { describe, expect, it } from 'vitest';
import { confirmInput } from '../builders/confirm-input.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { type Visitor, browserDesk } from './browser-desk.ts';
import { fillIn } from './visitors.ts';

const visitors = browserDesk();

const start = '2027-01-12T09:00:00.000Z';
const questions = [{ id: 'topic', label: 'What should we look at?', required: false, long: true }];
const asked = () => newProvider(testFirestore(), { types: { call: { questions } } });
const book = /^Book .*AM$/;
const done = { name: 'You’re booked' };

async function atForm(provider: TestProvider): Promise<Visitor> {
  const visitor = await visitors.arrive();
  await visitor.page.goto(`${visitors.origin}/${provider.slug}/call?date=2027-01-12`);
  await visitor.page.getByRole('button', { name: /^4:00 AM/ }).click();
  await fillIn(visitor.page);
  await visitor.page.getByLabel('What should we look at?').fill('My return, please.');
  return visitor;
}

/** Arrives by a link, which holds nothing, so that two visitors can be at the form of one time. */
async function atLinkedForm(provider: TestProvider): Promise<Visitor> {
  const visitor = await visitors.arrive();
  await visitor.page.goto(`${visitors.origin}/${provider.slug}/call?slot=${start}`);
  await fillIn(visitor.page);
  await visitor.page.getByLabel('What should we look at?').fill('My return, please.');
  return visitor;
}

async function startsBooked(provider: TestProvider): Promise<string[]> {
  return (await readTime(testFirestore(), provider.id)).bookings.map((booking) => booking.startsAt);
}

describe('losing a slot', () => {
  it('to another visitor keeps every typed field, and an offered time is booked without retyping', async () => {
    const provider = await asked();
    const [loser, winner] = [await atLinkedForm(provider), await atForm(provider)];
    await winner.page.getByRole('button', { name: book }).click();
    await winner.page.getByRole('heading', done).waitFor();
    await loser.page.getByRole('button', { name: book }).click();
    const notice = loser.page.getByRole('alert');
    await notice.getByText(/Nothing you typed is lost/).waitFor();
    expect(await loser.page.getByLabel('Name').inputValue()).toBe('Alan Reyes');
    expect(await loser.page.getByLabel('What should we look at?').inputValue()).toBe('My return, please.');
    expect(await notice.getByRole('button').count()).toBe(3);
    await notice.getByRole('button').first().click();
    await loser.page.getByRole('button', { name: book }).click();
    await loser.page.getByRole('heading', done).waitFor();
    const starts = await startsBooked(provider);
    expect(starts).toHaveLength(2);
    expect(new Set(starts).size).toBe(2);
    const answers = await testFirestore().collection('bookings').where('providerId', '==', provider.id).get();
    expect(
      answers.docs.map((document) => document.get('answers.0.text') ?? document.get('answers')[0].text),
    ).toEqual(['My return, please.', 'My return, please.']);
  });

  it('in the list leaves it in its place as taken, and no row moves', async () => {
    const provider = await asked();
    const { page } = await visitors.arrive();
    await page.goto(`${visitors.origin}/${provider.slug}/call?date=2027-01-12`);
    const later = page.getByRole('button', { name: /^4:30 AM/ });
    const before = await later.boundingBox();
    await callClient(visitors.origin, 'confirmBooking', confirmInput({ slug: provider.slug, start }));
    // A visible page asks again every half minute.
    await page.clock.runFor(31_000);
    await page.getByText('Taken').waitFor();
    expect(await page.getByRole('button', { name: /^4:00 AM/ }).count()).toBe(0);
    expect(await later.boundingBox()).toEqual(before);
  });
});

describe('for an impatient visitor,', () => {
  it('a double click books once', async () => {
    const provider = await asked();
    const { page } = await atForm(provider);
    await page.getByRole('button', { name: book }).dblclick();
    await page.getByRole('heading', done).waitFor();
    expect(await startsBooked(provider)).toEqual([start]);
  });

  it('a reload keeps the typed fields, and a reload after booking keeps the confirmation', async () => {
    const provider = await asked();
    const { page } = await atForm(provider);
    await page.reload();
    await page.getByRole('heading', { name: 'Your details' }).waitFor();
    expect(await page.getByLabel('Email').inputValue()).toBe('alan@example.com');
    expect(await page.getByLabel('What should we look at?').inputValue()).toBe('My return, please.');
    await page.getByRole('button', { name: book }).click();
    await page.getByRole('heading', done).waitFor();
    await page.reload();
    await page.getByRole('heading', done).waitFor();
    expect(await startsBooked(provider)).toEqual([start]);
  });

  it('the back button leads from the confirmation to the times, from the form to the times, and loses nothing', async () => {
    const provider = await asked();
    const { page } = await atForm(provider);
    await page.goBack();
    await page.getByRole('button', { name: /^4:00 AM/ }).waitFor();
    await page.goForward();
    expect(await page.getByLabel('Name').inputValue()).toBe('Alan Reyes');
    await page.getByRole('button', { name: book }).click();
    await page.getByRole('heading', done).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: /^4:30 AM/ }).waitFor();
    expect(await page.getByRole('heading', { name: 'Your details' }).count()).toBe(0);
    expect(await startsBooked(provider)).toEqual([start]);
  });

  it('neither key nor name nor email address is ever in the address bar [P14]', async () => {
    const provider = await asked();
    const { page } = await atForm(provider);
    const seen: string[] = [page.url()];
    page.on('framenavigated', (frame) => seen.push(frame.url()));
    await page.getByRole('button', { name: book }).click();
    await page.getByRole('heading', done).waitFor();
    for (const address of [...seen, page.url()])
      expect(address).not.toMatch(/alan|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}/i);
  });
});

describe('when the network fails', () => {
  it('during a booking, the fields are locked, and the page repeats the same booking until it gets a response [P3]', async () => {
    const provider = await asked();
    const { page, context } = await atForm(provider);
    const sent: string[] = [];
    // The booking is made, but the response is lost.
    await context.route('**/api/client', async (route) => {
      const body = route.request().postData() ?? '';
      if (!body.includes('confirmBooking')) return route.continue();
      sent.push(body);
      if (sent.length > 1) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await page.getByRole('button', { name: book }).click();
    await page.getByText('We don’t know yet whether this is booked').waitFor();
    expect(await page.getByLabel('Name').isEditable()).toBe(false);
    expect(await startsBooked(provider)).toEqual([start]);
    await page.clock.runFor(30_000);
    await page.getByRole('heading', done).waitFor();
    expect(sent.length).toBeGreaterThanOrEqual(2);
    expect(new Set(sent).size).toBe(1);
    expect(await startsBooked(provider)).toEqual([start]);
  });

  it('during a booking and the page is reloaded, it continues to repeat the same booking [P3]', async () => {
    const provider = await asked();
    const { page, context } = await atForm(provider);
    const sent: string[] = [];
    let broken = true;
    await context.route('**/api/client', async (route) => {
      const body = route.request().postData() ?? '';
      if (!body.includes('confirmBooking')) return route.continue();
      sent.push(body);
      return broken ? route.abort('connectionreset') : route.continue();
    });
    await page.getByRole('button', { name: book }).click();
    await page.getByText('We don’t know yet whether this is booked').waitFor();
    broken = false;
    await page.reload();
    await page.clock.runFor(30_000);
    await page.getByRole('heading', done).waitFor();
    expect(new Set(sent).size).toBe(1);
    expect(await startsBooked(provider)).toEqual([start]);
  });

  it('before the times arrive, the page says so in words, and a retry brings them', async () => {
    const provider = await asked();
    const { page, context } = await visitors.arrive();
    let broken = true;
    await context.route('**/api/client', (route) =>
      broken ? route.abort('connectionreset') : route.continue(),
    );
    await page.goto(`${visitors.origin}/${provider.slug}/call?date=2027-01-12`);
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await page.locator('.frame-days').count()).toBe(0);
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: /^4:00 AM/ }).waitFor();
  });

  it('or the service has a fault, the page apologises with the reference in the log', async () => {
    const provider = await asked();
    await testFirestore().doc(`providers/${provider.id}`).update({ timeZone: 'Mars/Olympus_Mons' });
    const { page } = await visitors.arrive();
    await page.goto(`${visitors.origin}/${provider.slug}`);
    const apology = await page.getByText(/Sorry, something went wrong on our side/).innerText();
    const reference = /mention ([0-9A-Z]{8})/.exec(apology)?.[1] ?? 'none';
    expect(visitors.host.log()).toContain(reference);
  });
});
