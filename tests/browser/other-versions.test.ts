// A page older or newer than the service: it says so, does not ask for ever, and keeps all input.
import { describe, expect, it } from 'vitest';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { changeAnswers, type ChangedAnswer } from './changed-answers.ts';
import { chooseMove, manageVisits, standing, start } from './manage-visits.ts';
import { browserDesk, type Visitor } from './browser-desk.ts';
import { fillIn } from './visitors.ts';

const visitors = browserDesk();
const visits = manageVisits();

const topic = 'What should we look at?';
const questions = [{ id: 'topic', label: topic, required: false, long: true }];
const book = /^Book .*AM$/;
const done = { name: 'You’re booked' };
const outdated = 'This page is out of date. Please reload it. What you typed is kept.';
const reload = { name: 'Reload the page' };
const asked = () => newProvider(testFirestore(), { types: { call: { questions } } });

/** What the service of another release answers to `op`; all other responses stay. */
const refusing = (op: string, reason: string, params: object = {}): ChangedAnswer => ({
  op,
  change: () => ({
    error: { status: 'ABORTED', message: '', details: { reason, reference: 'R1', retryable: false, params } },
  }),
});

async function atForm(provider: TestProvider, changes: readonly ChangedAnswer[] = []) {
  const visitor = await visitors.arrive({ width: 360 });
  const traffic = await changeAnswers(visitor.context, changes);
  await visitor.page.goto(`${visitors.origin}/${provider.slug}/call?date=2027-01-12`);
  await visitor.page.getByRole('button', { name: /^4:00 AM/ }).click();
  await fillIn(visitor.page);
  await visitor.page.getByLabel(topic).fill('My return, please.');
  return { ...visitor, traffic };
}

async function isKept(page: Visitor['page']): Promise<void> {
  expect(await page.getByLabel('Name').inputValue()).toBe('Alan Reyes');
  expect(await page.getByLabel(topic).inputValue()).toBe('My return, please.');
}

const starts = async ({ id }: TestProvider) =>
  (await readTime(testFirestore(), id)).bookings.map((made) => made.startsAt);

describe('a booking', () => {
  it.each([
    ['a reason', refusing('confirmBooking', 'of-next-year', { why: 'new' })],
    [
      'a detail of a known reason',
      refusing('confirmBooking', 'slot-taken', { alternatives: 'of-next-year' }),
    ],
    ['a known reason of other operations', refusing('confirmBooking', 'booking-over', { state: 'begun' })],
  ])(
    'refused for %s that the page does not know: one call, a button to reload, everything kept',
    async (_what, change) => {
      const provider = await asked();
      const { page, traffic } = await atForm(provider, [change]);
      await page.getByRole('button', { name: book }).click();
      await page.getByText(outdated).waitFor();
      expect(await page.getByText('We don’t know yet').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await page.clock.runFor(120_000);
      expect(traffic.count('confirmBooking')).toBe(1);
      traffic.stop();
      await page.getByRole('button', reload).click();
      await page.getByRole('heading', { name: 'Your details' }).waitFor();
      await isKept(page);
      await page.getByRole('button', { name: book }).click();
      await page.getByRole('heading', done).waitFor();
      expect(await starts(provider)).toEqual([start]);
    },
  );

  it('whose response the page cannot read is not repeated for ever, and a page that can read it shows it once [P3]', async () => {
    const provider = await asked();
    const unreadable = { op: 'confirmBooking', change: () => ({ result: { booking: { moment: 'later' } } }) };
    const { page, traffic } = await atForm(provider, [unreadable]);
    await page.getByRole('button', { name: book }).click();
    await page.getByText(outdated).waitFor();
    await page.clock.runFor(120_000);
    expect(traffic.count('confirmBooking')).toBe(1);
    traffic.stop();
    await page.getByRole('button', reload).click();
    await page.getByRole('heading', done).waitFor();
    expect(await starts(provider)).toEqual([start]);
  });

  it('with fields in every answer that the page has never heard of is made', async () => {
    const provider = await asked();
    const novel = (body: object) => ({ ...body, result: grown(Reflect.get(body, 'result')) });
    const changes = ['openBookingPage', 'listSlots', 'holdSlot', 'confirmBooking'].map((op) => ({
      op,
      change: novel,
    }));
    const { page } = await atForm(provider, changes);
    await page.getByRole('button', { name: book }).click();
    await page.getByRole('heading', done).waitFor();
    expect(await starts(provider)).toEqual([start]);
  });

  it('by a link, of a type that has got another required question meanwhile: the question appears, the rest stays', async () => {
    const provider = await asked();
    const { page } = await visitors.arrive();
    await page.goto(`${visitors.origin}/${provider.slug}/call?slot=${start}`);
    await fillIn(page);
    await page.getByLabel(topic).fill('My return, please.');
    const company = { id: 'company', label: 'Company or private?', required: true, long: false };
    const type = testFirestore().doc(`providers/${provider.id}/bookingTypes/call`);
    await type.update({ questions: [...questions, company] });
    await page.getByRole('button', { name: book }).click();
    await page.getByLabel(company.label).fill('Private');
    await isKept(page);
    await page.getByRole('button', { name: 'Book with the new details' }).click();
    await page.getByRole('heading', done).waitFor();
    expect(await starts(provider)).toEqual([start]);
  });
});

describe('a manage link', () => {
  it('opened by a page that cannot read the answer: a button to reload, and the link still works', async () => {
    const { token } = await visits.booked();
    const { page, context } = await visits.arrive();
    const traffic = await changeAnswers(context, [refusing('viewBooking', 'of-next-year')]);
    await page.goto(`${visits.origin}/manage#${token}`);
    await page.getByText(outdated).waitFor();
    traffic.stop();
    await page.getByRole('button', reload).click();
    await page.getByRole('heading', { name: 'Your appointment' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
  });

  it('moving for a reason that the page does not know: one call, and after the reload it moves', async () => {
    const booking = await visits.booked();
    const visitor = await visits.atAppointment(booking, { width: 360 });
    const { page } = visitor;
    const traffic = await changeAnswers(visitor.context, [refusing('rescheduleBooking', 'of-next-year')]);
    await chooseMove(visitor, /^5:00 AM/);
    await page.getByRole('button', { name: /^Move to Tuesday/ }).click();
    await page.getByText(outdated).waitFor();
    await page.clock.runFor(120_000);
    expect(traffic.count('rescheduleBooking')).toBe(1);
    traffic.stop();
    await page.getByRole('button', reload).click();
    await page.getByRole('button', { name: /^Move to Tuesday/ }).click();
    await page.getByRole('heading', { name: 'Moved', exact: true }).waitFor();
    expect(await standing(booking)).toEqual(['2027-01-12T10:00:00.000Z']);
  });
});

/** The same value with an unknown field in every object. */
function grown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(grown);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, grown(field)]);
  return { ...Object.fromEntries(fields), ofNextYear: { kind: 'new' } };
}
