// Terms change while a client books or moves: the page shows old beside new, keeps all input, and asks.
import { describe, expect, it } from 'vitest';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { type Booked, move, manageVisits, type Watched } from './manage-visits.ts';
import { answerChanged } from './answer-changed.ts';
import { withoutKeys } from './yesterdays-service.ts';
import { browserDesk } from './browser-desk.ts';
import { chooseTime, fillIn } from './visitors.ts';

const visitors = browserDesk();
const visits = manageVisits();

const done = { name: 'You’re booked' };
const changed = 'The details of this appointment have changed';
const moves = (provider: TestProvider) =>
  testFirestore()
    .doc(`providers/${provider.id}/bookingTypes/call`)
    .update({
      durationMinutes: 60,
      place: { kind: 'address', text: 'Avenyn 1, Gothenburg' },
      questions: [{ id: 'topic', label: 'What is it about?', required: false, long: false }],
    });

async function bookedBy(provider: TestProvider) {
  const found = await testFirestore().collection('bookings').where('providerId', '==', provider.id).get();
  return found.docs.map((document) => document.data());
}

describe('terms that change while the page is open', () => {
  it('appear beside the old ones before the button, and are booked once the visitor agrees [P22]', async () => {
    const provider = await newProvider(testFirestore());
    const { page, complaints } = await visitors.arrive({ width: 360 });
    await page.goto(`${visitors.origin}/${provider.slug}/call`);
    await page.getByRole('button', { name: /January 12/ }).waitFor();
    await moves(provider);
    await chooseTime(page, /January 12/, /^4:00 AM/);
    const notice = page.getByRole('alert').filter({ hasText: changed });
    await notice.waitFor();
    expect(await notice.locator('del').allTextContents()).toEqual(['30 minutes', 'Phone call', 'Nothing']);
    expect(await notice.locator('ins').allTextContents()).toEqual([
      '60 minutes',
      'Avenyn 1, Gothenburg',
      'What is it about? (optional)',
    ]);
    await fillIn(page);
    await page.getByLabel('What is it about?').fill('My return.');
    await page.getByRole('button', { name: 'Book with the new details' }).click();
    await page.getByRole('heading', done).waitFor();
    await page.getByText('Avenyn 1, Gothenburg').waitFor();
    expect(await bookedBy(provider)).toMatchObject([
      { type: { durationMinutes: 60 }, answers: [{ question: 'topic', text: 'My return.' }] },
    ]);
    expect(complaints).toEqual([]);
  });

  it('after the form was filled in refuse the booking and keep all input, and a second press books [P22]', async () => {
    const provider = await newProvider(testFirestore());
    const { page } = await visitors.arrive();
    await page.goto(`${visitors.origin}/${provider.slug}/call?slot=2027-01-12T09:00:00.000Z`);
    await fillIn(page);
    await moves(provider);
    await page.getByRole('button', { name: /^Book .*4:00 AM$/ }).click();
    await page.getByRole('alert').filter({ hasText: changed }).waitFor();
    expect(await bookedBy(provider)).toEqual([]);
    expect(await page.getByLabel('Name').inputValue()).toBe('Alan Reyes');
    await page.getByRole('button', { name: 'Book with the new details' }).click();
    await page.getByRole('heading', done).waitFor();
    expect(await bookedBy(provider)).toMatchObject([{ type: { durationMinutes: 60 } }]);
  });
});

async function atQuestion(booked: Booked): Promise<Watched> {
  const visitor = await visits.atAppointment(booked, { width: 360 });
  const { page } = visitor;
  await page.getByRole('button', move).click();
  await page.getByRole('button', { name: /January 13/ }).click();
  await page.getByRole('button', { name: /^4:00 AM/ }).click();
  await page.getByRole('heading', { name: 'Move this appointment?' }).waitFor();
  return visitor;
}

describe('a move', () => {
  it('shows all changed terms before it is confirmed, even if they change at the last moment [P22]', async () => {
    const booked = await visits.booked();
    await moves(booked.provider);
    const { page } = await visits.atAppointment(booked, { width: 360 });
    await page.getByRole('button', move).click();
    await page.getByRole('button', { name: /January 13/ }).click();
    await page.getByRole('button', { name: /^4:00 AM/ }).click();
    await page.getByText('If you move it, this also changes:').waitFor();
    expect(await page.locator('ins').allTextContents()).toEqual(['60 minutes', 'Avenyn 1, Gothenburg']);
    const type = testFirestore().doc(`providers/${booked.provider.id}/bookingTypes/call`);
    await type.update({ durationMinutes: 45 });
    await page.getByRole('button', { name: /^Move to/ }).click();
    await page.getByRole('alert').filter({ hasText: changed }).waitFor();
    expect(await page.locator('ins').first().textContent()).toBe('45 minutes');
    await page.getByRole('button', { name: /^Move to/ }).click();
    await page.getByRole('heading', { name: 'Moved' }).waitFor();
    expect(await bookedBy(booked.provider)).toMatchObject([{ type: { durationMinutes: 45 }, version: 1 }]);
  });

  it('still shows the changed terms after a reload at the question [P22]', async () => {
    const booked = await visits.booked();
    await moves(booked.provider);
    const { page } = await atQuestion(booked);
    await page.locator('ins').first().waitFor();
    await page.reload();
    await page.locator('ins').first().waitFor();
    expect(await page.locator('ins').allTextContents()).toEqual(['60 minutes', 'Avenyn 1, Gothenburg']);
  });

  it('refused for terms that the question does not show says so, and works when confirmed again [P22]', async () => {
    const booked = await visits.booked();
    const { page } = await atQuestion(booked);
    const type = testFirestore().doc(`providers/${booked.provider.id}/bookingTypes/call`);
    await type.update({ included: ['A call and a summary by email'] });
    await page.getByRole('button', { name: /^Move to/ }).click();
    const said = page.getByRole('alert').filter({ hasText: 'Other details have changed in the meantime.' });
    await said.waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.getByRole('button', { name: /^Move to/ }).click();
    await page.getByRole('heading', { name: 'Moved' }).waitFor();
    expect(await bookedBy(booked.provider)).toMatchObject([{ version: 1 }]);
  });
});

describe('a service that is older than the page', () => {
  it('knows neither clocks nor terms and refuses both, and booking still works', async () => {
    const provider = await newProvider(testFirestore());
    const { context, page, complaints } = await visitors.arrive();
    await context.route('**/api/client', async (route) => {
      const body: { data: { input: Record<string, unknown> } } = JSON.parse(route.request().postData() ?? '');
      const params = { path: '', problem: 'unknown key' };
      const details = { reason: 'invalid-request', reference: 'R1', retryable: false, params };
      const unknown = ['zone', 'terms'].some((key) => Object.hasOwn(body.data.input, key));
      if (unknown)
        return route.fulfill({ json: { error: { status: 'INVALID_ARGUMENT', message: '-', details } } });
      return answerChanged(route, withoutKeys(['clocks', 'terms']));
    });
    await page.goto(`${visitors.origin}/${provider.slug}/call`);
    await chooseTime(page, /January 12/, /^4:00 AM/);
    await fillIn(page);
    await page.getByRole('button', { name: /^Book .*4:00 AM$/ }).click();
    await page.getByRole('heading', done).waitFor();
    expect(await bookedBy(provider)).toHaveLength(1);
    expect(complaints).toEqual([]);
  });
});
