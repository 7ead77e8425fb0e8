// The editor of a booking type: what is wrong, what makes no sense, what is kept, what others changed.
import { expect, it } from 'vitest';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { granted } from '../builders/granted.ts';
import { newProvider, type NewProviderWishes } from '../builders/new-provider.ts';
import { dashboardDesk } from './dashboard-desk.ts';
import { textField as field } from './text-field.ts';

const desk = dashboardDesk();
const policy = { cancelUntilMinutes: 1_440 };
const plain = { call: { name: 'Call', questions: [question('topic', 'What about?')] } };

function question(id: string, label: string) {
  return { id, label, required: false, long: false };
}

async function atCall(wishes: NewProviderWishes = {}) {
  const provider = await newProvider(testFirestore(), { types: plain, ...wishes });
  const visitor = await desk.enter({ uid: provider.id, place: '/types/call' });
  await visitor.page.getByRole('heading', { name: 'Call', level: 1 }).waitFor();
  await visitor.page.getByText('The free times of Call, in Stockholm time.').waitFor();
  return { ...visitor, provider };
}

async function versionOf(id: string): Promise<unknown> {
  return (await testFirestore().doc(`providers/${id}/bookingTypes/call`).get()).get('version');
}

it('each field beyond its bounds says its sentence beside it, and the first wrong one gets the focus', async () => {
  const { page, provider, complaints } = await atCall({ types: { call: { ...plain.call, policy } } });
  const before = await versionOf(provider.id);
  const wrong: readonly (readonly [label: string, value: string, said: string])[] = [
    ['Title', '', 'Please fill this in.'],
    ['Description', 'x'.repeat(302), 'That’s 2 characters too long. At most 300 fit.'],
    ['Line 1', 'x'.repeat(201), 'That’s 1 character too long. At most 200 fit.'],
    ['Duration', '725', 'The largest number here is 720.'],
    ['A time starts every', '7', 'Please use steps of 5.'],
    ['Free before', '245', 'The largest number here is 240.'],
    ['Free after', '', 'Please enter a number.'],
    ['How far ahead', '0', 'The smallest number here is 1.'],
    ['At most per day', '0', 'The smallest number here is 1.'],
    ['At most per week', '1001', 'The largest number here is 1000.'],
    ['What clients see', '', 'Please fill this in.'],
    ['Question 1', '', 'Please fill this in.'],
    ['How often', '21', 'The largest number here is 20.'],
  ];
  for (const [label, value] of wrong) await field(page, label).fill(value);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText(`${wrong.length} fields need another look.`).waitFor();
  for (const [label, , said] of wrong) {
    const input = field(page, label);
    expect([label, await input.getAttribute('aria-invalid')]).toEqual([label, 'true']);
    const ids = ((await input.getAttribute('aria-describedby')) ?? '').split(' ').filter(Boolean);
    const texts = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).innerText()));
    expect([label, texts]).toEqual([label, expect.arrayContaining([said])]);
  }
  await expect
    .poll(() => field(page, 'Title').evaluate((field) => field === document.activeElement))
    .toBe(true);
  expect(await versionOf(provider.id)).toBe(before);
  expect(complaints).toEqual([]);
});

it('choices are two or more, each once, and a link starts with https://', async () => {
  const { page } = await atCall();
  await page
    .getByRole('group', { name: 'Question 1' })
    .getByRole('button', { name: /Answer/ })
    .click();
  await page.getByRole('option', { name: 'One of several choices' }).click();
  await field(page, 'Choice 1').fill('Same');
  await field(page, 'Choice 2').fill('Same');
  await page.getByText('Address', { exact: true }).click();
  await field(page, 'Address').fill('Sveavägen 12');
  await field(page, 'Link to a map').fill('javascript:alert(1)');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Please give two or more choices, each of them once.').waitFor();
  await page.getByText('A link starts with https://.').waitFor();
  expect(await field(page, 'Link to a map').getAttribute('aria-invalid')).toBe('true');
});

it('unsaved changes survive navigation and reload, of a new type too', async () => {
  const { page, provider } = await atCall();
  await field(page, 'Title').fill('Long call');
  await page.getByRole('link', { name: '‹ Booking types' }).click();
  await page.getByRole('row', { name: 'Call' }).click();
  expect(await field(page, 'Title').inputValue()).toBe('Long call');
  await page.reload();
  await page.getByText('Unsaved changes.').waitFor();
  expect(await field(page, 'Title').inputValue()).toBe('Long call');
  await page.getByRole('button', { name: 'Discard' }).click();
  expect(await field(page, 'Title').inputValue()).toBe('Call');
  await page.goto(`${desk.origin}/dashboard/types/new?from=visit`);
  await field(page, 'Title').fill('My visit');
  await page.reload();
  await page.getByText('Not saved yet.').waitFor();
  expect(await field(page, 'Title').inputValue()).toBe('My visit');
  expect(await field(page, 'Link').inputValue()).toBe('my-visit');
  await page.getByRole('link', { name: '‹ Booking types' }).click();
  await page.getByRole('link', { name: 'New booking type' }).click();
  await page.getByRole('link', { name: /^Visit.*Not saved yet/ }).waitFor();
  expect(await versionOf(provider.id)).toBe(0);
});

it('changed elsewhere: see, keep mine, take theirs', async () => {
  const { page, context, provider, complaints } = await atCall();
  const other = await context.newPage();
  await other.goto(`${desk.origin}/dashboard/types/call`);
  await field(page, 'Title').fill('Mine');
  await field(other, 'Title').fill('Theirs');
  await other.getByRole('button', { name: 'Save' }).click();
  await other.getByText('Saved.').waitFor();
  await page.getByText('This was changed elsewhere while you were editing.').waitFor();
  await page.getByRole('button', { name: 'See the changes' }).click();
  const dialog = page.getByRole('dialog', { name: 'What is saved now' });
  expect(await dialog.getByRole('definition').allInnerTexts()).toEqual([
    expect.stringContaining('Mine'),
    expect.stringContaining('Theirs'),
  ]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  expect((await testFirestore().doc(`providers/${provider.id}/bookingTypes/call`).get()).get('name')).toBe(
    'Mine',
  );
  await field(other, 'Description').fill('Another one.');
  await field(page, 'Title').fill('Mine again');
  await page.getByRole('button', { name: 'Save' }).click();
  await other.getByRole('button', { name: 'Take theirs' }).click();
  expect(await field(other, 'Description').inputValue()).toBe('A call.');
  expect(await field(other, 'Title').inputValue()).toBe('Mine again');
  expect(complaints).toEqual([]);
});

it('a limit counts what is already booked', async () => {
  const { page, provider } = await atCall();
  const start = '2027-01-12T09:00:00.000Z';
  granted(await callClient(desk.origin, 'confirmBooking', confirmInput({ slug: provider.slug, start })));
  await field(page, 'At most per day').fill('1');
  await field(page, 'At most per day').blur();
  await page.getByRole('button', { name: /^Wednesday, January 13/ }).waitFor();
  await page.getByRole('button', { name: 'Tuesday, January 12, 0 free times' }).waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  const client = await desk.arrive();
  await client.page.goto(`${desk.origin}/${provider.slug}/call`);
  await client.page.getByRole('button', { name: /^Wednesday, January 13/ }).waitFor();
  expect(await client.page.getByRole('button', { name: /^Tuesday, January 12/ }).count()).toBe(0);
});

it('a buffer that hides every slot is said before saving, with the field that causes it', async () => {
  const weekly = [{ days: [2], start: '09:00', end: '10:30' }];
  const { page, provider } = await atCall({
    provider: { weekly },
    types: { call: { ...plain.call, windowDays: 7 } },
  });
  const start = '2027-01-12T08:30:00.000Z';
  granted(await callClient(desk.origin, 'confirmBooking', confirmInput({ slug: provider.slug, start })));
  await field(page, 'Free before').fill('60');
  await field(page, 'Free after').fill('60');
  await field(page, 'Free after').blur();
  await page.getByText(/The free time before and after hides every time in these weeks/).waitFor();
  await page.getByRole('button', { name: 'Change the free time' }).click();
  expect(await field(page, 'Free before').evaluate((field) => field === document.activeElement)).toBe(true);
});

it('nonsense is said before saving: too long for every opening, or a step larger than a range', async () => {
  const weekly = [{ days: [1, 2, 3], start: '09:00', end: '12:00' }];
  const { page } = await atCall({ provider: { weekly } });
  await field(page, 'A time starts every').fill('200');
  await field(page, 'A time starts every').blur();
  await page.getByText(/Each opening has one time at most/).waitFor();
  await field(page, 'Duration').fill('240');
  await field(page, 'Duration').blur();
  const said = 'No time fits: your longest opening is 3 hours, this takes 4 hours.';
  await page.getByText(said).nth(1).waitFor();
  expect(await page.getByText(said).count()).toBe(2);
});
