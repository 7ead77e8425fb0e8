// The list of booking types: made from a template, booked by a client, put in order, hidden, archived.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { newProvider, type NewProviderWishes } from '../builders/new-provider.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { dashboardDesk } from './dashboard-desk.ts';
import { textField as field } from './text-field.ts';
import { chooseTime, fillIn } from './visitors.ts';

const desk = dashboardDesk();
const three = {
  call: { name: 'Call' },
  visit: { name: 'Visit', position: 2 },
  lesson: { name: 'Lesson', position: 3 },
};

async function atTypes(types: NewProviderWishes['types'] = three, wishes: { width?: number } = {}) {
  const provider = await newProvider(testFirestore(), { types });
  const visitor = await desk.enter({ uid: provider.id, place: '/types', isAlone: true, ...wishes });
  await visitor.page.getByRole('heading', { name: 'Booking types' }).waitFor();
  return { ...visitor, provider };
}

async function stored(id: string, type: string) {
  return (await testFirestore().doc(`providers/${id}/bookingTypes/${type}`).get()).data();
}

async function order(page: Page): Promise<string[]> {
  return page.getByRole('row').locator('bdi:first-child').allInnerTexts();
}

async function choose(page: Page, name: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `More about ${name}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

/** What the booking page lists. */
async function listed(slug: string): Promise<string[]> {
  const { page } = await desk.arrive();
  await page.goto(`${desk.origin}/${slug}`);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  return page.getByRole('article').getByRole('heading').allInnerTexts();
}

it('a template becomes a type with questions of every kind, and a client books it', async () => {
  const { page, provider, complaints } = await atTypes({});
  await page.getByText('What can people book with you?').waitFor();
  await page.getByRole('link', { name: /^Consultation/ }).click();
  await field(page, 'Title').fill('Deep dive');
  expect(await field(page, 'Link').inputValue()).toBe('deep-dive');
  await field(page, 'Description').fill('An hour for the hard parts.');
  await page.getByRole('button', { name: 'Add a line' }).click();
  await field(page, 'Line 1').fill('A written summary');
  await field(page, 'Duration').fill('45');
  await field(page, 'A time starts every').fill('15');
  await field(page, 'Notice').fill('2');
  await field(page, 'At most per day').fill('3');
  await field(page, 'Link to your room').fill('https://rooms.example/ada');
  await ask(page, 2, 'Which language?', 'One of several choices');
  await field(page, 'Choice 1').fill('English');
  await field(page, 'Choice 2').fill('Swedish');
  await ask(page, 3, 'I have read the terms', 'A box to tick');
  await ask(page, 4, 'Your phone', 'A phone number');
  await ask(page, 5, 'Your company', 'One line');
  await page.getByRole('button', { name: 'Add a reminder' }).click();
  await page.getByRole('button', { name: 'Put it on your page' }).click();
  await page.getByText('Now on your page.').waitFor();
  expect(await stored(provider.id, 'deep-dive')).toMatchObject({
    name: 'Deep dive',
    durationMinutes: 45,
    stepMinutes: 15,
    noticeMinutes: 2_880,
    maxPerDay: 3,
    reminderMinutes: [1_440, 120],
    included: ['A written summary'],
    place: { kind: 'video', link: 'https://rooms.example/ada' },
    questions: [
      { kind: 'text', long: true },
      { kind: 'choice', choices: ['English', 'Swedish'] },
      { kind: 'checkbox' },
      { kind: 'phone' },
      { kind: 'text', long: false },
    ],
  });
  const client = await desk.arrive();
  await client.page.goto(`${desk.origin}/${provider.slug}/deep-dive`);
  await chooseTime(client.page, /^Thursday, January 14/, /^4:00 AM/);
  await fillIn(client.page);
  await client.page.getByText('Swedish').click();
  await client.page.getByText('I have read the terms').click();
  await client.page.getByLabel('Your phone').fill('+1 212 555 0100');
  await client.page.getByLabel('Your company').fill('Reyes & Co');
  await client.page.getByRole('button', { name: /^Book / }).click();
  await client.page.getByRole('heading', { name: 'You’re booked' }).waitFor();
  expect(complaints).toEqual([]);
});

/** Adds a question of that kind; it is the one with that number. */
async function ask(page: Page, number: number, label: string, kind: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a question' }).click();
  const question = page.getByRole('group', { name: `Question ${number}` });
  await field(page, `Question ${number}`).fill(label);
  await question.getByRole('button', { name: /Answer/ }).click();
  await page.getByRole('option', { name: kind }).click();
}

it('types are put in order by keyboard, by dragging and step by step, and the page follows', async () => {
  const { page, provider, complaints } = await atTypes();
  await page.getByRole('row').nth(2).waitFor();
  await page.getByRole('button', { name: 'Drag Call to another place' }).focus();
  await page.keyboard.press('Enter');
  // The places to drop it take the focus a moment later.
  await page.locator('[aria-label^="Insert"]:focus').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => order(page)).toEqual(['Visit', 'Call', 'Lesson']);
  const row = (name: string) => page.getByRole('row', { name });
  const places = { sourcePosition: { x: 300, y: 30 }, targetPosition: { x: 300, y: 4 } };
  await row('Lesson').dragTo(row('Visit'), places);
  await expect.poll(() => order(page)).toEqual(['Lesson', 'Visit', 'Call']);
  await choose(page, 'Call', 'Move up');
  await page.getByText('Now number 2 of 3.').waitFor();
  expect(await order(page)).toEqual(['Lesson', 'Call', 'Visit']);
  expect(await listed(provider.slug)).toEqual(['Lesson', 'Call', 'Visit']);
  expect(complaints).toEqual([]);
});

it('a hidden type leaves the page, and one by link only is booked by its link and not listed', async () => {
  const { page, provider, context } = await atTypes();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await choose(page, 'Call', 'Hide');
  await page.getByText('Hidden. Nobody can book it until you show it again.').waitFor();
  await choose(page, 'Visit', 'Offer by link only');
  await page.getByText('Now bookable by its link only.').waitFor();
  const row = page.getByRole('row', { name: 'Visit' });
  await row.getByRole('button', { name: 'Copy link' }).click();
  await row.getByText('Copied').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${desk.origin}/${provider.slug}/visit`);
  const client = await desk.arrive();
  await client.page.goto(`${desk.origin}/${provider.slug}`);
  await client.page.getByRole('heading', { name: 'Lesson' }).waitFor();
  expect(await client.page.getByText('Visit').count()).toBe(0);
  expect(await client.page.getByText('Call', { exact: true }).count()).toBe(0);
  await client.page.goto(link);
  await client.page.getByRole('heading', { name: 'Visit' }).waitFor();
  await choose(page, 'Call', 'Show on your page');
  await page.getByText('Now on your page.').waitFor();
  expect(await listed(provider.slug)).toEqual(['Call', 'Lesson']);
});

it('a duplicate has a name and a link of its own', async () => {
  const { page, provider } = await atTypes();
  await choose(page, 'Visit', 'Duplicate');
  await page.getByRole('heading', { name: 'New booking type' }).waitFor();
  expect(await field(page, 'Title').inputValue()).toBe('Copy of Visit');
  expect(await field(page, 'Link').inputValue()).toBe('copy-of-visit');
  await field(page, 'Link').fill('visit');
  await page.getByText('Another booking type has this link.').waitFor();
  await field(page, 'Link').fill('second visit');
  await page.getByRole('button', { name: 'Put it on your page' }).click();
  await page.getByRole('row', { name: 'Copy of Visit' }).waitFor();
  expect(await stored(provider.id, 'second-visit')).toMatchObject({ name: 'Copy of Visit', version: 1 });
});

it('archiving says what it means, and a type that is brought back is hidden', async () => {
  const { page, provider, complaints } = await atTypes();
  await choose(page, 'Visit', 'Archive…');
  const dialog = page.getByRole('alertdialog', { name: 'Archive Visit?' });
  await dialog.getByText(/Appointments already made stay as they are/).waitFor();
  await dialog.getByRole('button', { name: 'Archive it' }).click();
  await page.getByText('1 archived').click();
  expect(await order(page)).toEqual(['Call', 'Lesson']);
  expect(await listed(provider.slug)).toEqual(['Call', 'Lesson']);
  await page.getByRole('button', { name: 'Bring back: Visit' }).click();
  await page.getByRole('row', { name: 'Visit' }).getByText('Hidden').waitFor();
  expect(await stored(provider.id, 'visit')).toMatchObject({ status: 'hidden' });
  expect(complaints).toEqual([]);
});

it('hostile text in each shown place is harmless, 360 pixels wide and without sideways scrolling', async () => {
  const hostile = '<img src=x onerror=alert(1)>{{7*7}}\u202Ereversed' + 'x'.repeat(20);
  const place = { kind: 'custom' as const, text: hostile, link: '', caller: 'provider' as const };
  const { page, complaints } = await atTypes(
    { call: { name: hostile, summary: hostile, place, included: [hostile] } },
    { width: 360 },
  );
  await page.getByRole('row').getByText('<img src=x').first().waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole('row').first().locator('bdi').first().click();
  await page.getByLabel('Title').waitFor();
  expect(await field(page, 'Title').inputValue()).toBe(hostile);
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(complaints).toEqual([]);
});
