// While new bookings are paused: what a page says instead of times, and what becomes of an open form.
import { describe, expect, it } from 'vitest';
import { newProvider } from '../builders/new-provider.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { browserDesk } from './browser-desk.ts';
import { chooseTime, fillIn } from './visitors.ts';

const visitors = browserDesk();
const heading = { name: 'Bookings are paused' };
const contact = 'Write to ada@example.com';

async function paused(pause: { until: string | null; note: string } | null) {
  const provider = await newProvider(testFirestore(), {
    provider: { contact, pause },
    types: { call: {}, visit: { position: 2 } },
  });
  const change = (now: typeof pause) =>
    testFirestore().doc(`providers/${provider.id}`).update({ pause: now });
  return { provider, change };
}

describe('a paused page', () => {
  it('says the provider’s sentence and until when, instead of times, with the contact', async () => {
    const { provider } = await paused({ until: '2027-01-18', note: 'Away for the winter fair.' });
    const { page, complaints } = await visitors.arrive({ width: 360 });
    for (const path of [provider.slug, `${provider.slug}/call`, `${provider.slug}/call?date=2027-01-20`]) {
      await page.goto(`${visitors.origin}/${path}`);
      await page.getByRole('heading', heading).waitFor();
      const said = await page.getByRole('main').innerText();
      expect(said).toContain('Away for the winter fair.');
      expect(said).toContain('Bookings open again on Monday, January 18.');
      await page.getByRole('link', { name: 'ada@example.com' }).waitFor();
      expect(await page.getByRole('button').count()).toBe(0);
    }
    expect(complaints).toEqual([]);
  });

  it('has a sentence of its own, no date where none is known, and opens by itself', async () => {
    const { provider, change } = await paused({ until: null, note: '' });
    const { page } = await visitors.arrive();
    await page.goto(`${visitors.origin}/${provider.slug}/call`);
    await page.getByRole('heading', heading).waitFor();
    await page.getByText('Ada Lindqvist isn’t taking new bookings at the moment.').waitFor();
    expect(await page.getByText('open again').count()).toBe(0);
    await change(null);
    await page.clock.runFor(31_000);
    await page.getByRole('button', { name: /January 12/ }).waitFor();
  });

  it('shows hostile text in the provider’s sentence as text', async () => {
    const { provider } = await paused({ until: '<b>', note: '<img src=x onerror=alert(1)>' });
    const { page, complaints } = await visitors.arrive();
    await page.goto(`${visitors.origin}/${provider.slug}`);
    await page.getByText('<img src=x onerror=alert(1)>').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('a pause that begins while the form is open', () => {
  it('keeps all that was typed and says so, and the booking is made once it is over', async () => {
    const { provider, change } = await paused(null);
    const { page } = await visitors.arrive();
    await page.goto(`${visitors.origin}/${provider.slug}/call?slot=2027-01-12T09:00:00.000Z`);
    await fillIn(page);
    await change({ until: '2027-01-18', note: 'Away for the winter fair.' });
    await page.getByRole('button', { name: /^Book / }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('Ada Lindqvist has just paused new bookings.').waitFor();
    expect(await alert.innerText()).toContain('Bookings open again on Monday, January 18.');
    expect(await alert.innerText()).toContain('nothing you typed is lost');
    expect(await page.getByLabel('Name').inputValue()).toBe('Alan Reyes');
    expect(await page.getByRole('button', { name: /^Book / }).count()).toBe(0);
    await page.getByRole('button', { name: 'Check again' }).click();
    await page.getByRole('heading', heading).waitFor();
    await change(null);
    await page.clock.runFor(31_000);
    await page.getByRole('heading', { name: 'Your details' }).waitFor();
    expect(await page.getByLabel('Email').inputValue()).toBe('alan@example.com');
    await page.getByRole('button', { name: /^Book / }).click();
    await page.getByRole('heading', { name: 'You’re booked' }).waitFor();
  });

  it('is said when a time is chosen, where it would have been held', async () => {
    const { provider, change } = await paused(null);
    const { page } = await visitors.arrive();
    await page.goto(`${visitors.origin}/${provider.slug}/call`);
    await page.getByRole('button', { name: /January 12/ }).waitFor();
    await change({ until: null, note: '' });
    await chooseTime(page, /January 12/, /^4:00 AM/);
    await page.getByText('Ada Lindqvist has just paused new bookings.').waitFor();
    expect(await page.getByRole('timer').count()).toBe(0);
    expect(await page.getByText('no longer free').count()).toBe(0);
  });
});
