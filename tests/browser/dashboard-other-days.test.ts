// Days off, other hours, holidays, blocked time and pauses, as their provider makes them.
import { expect, it } from 'vitest';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { readTime } from '../builders/read-time.ts';
import { hoursVisits, save } from './hours-visits.ts';

const desk = hoursVisits();
const thursday = 'Thursday 14 January';

it('other hours are given to several days, and a hostile label is shown as text to nobody but its owner', async () => {
  const { page, provider, complaints } = await desk.atHours();
  const label = '<img src=x onerror=document.title="pwned">';
  await page.getByRole('button', { name: 'Add days' }).click();
  await page.getByRole('button', { name: /14 January 2027/ }).click();
  await page.getByRole('button', { name: /15 January 2027/ }).click();
  await page.getByText('Other hours', { exact: true }).click();
  await page.getByLabel('These days, from').fill('14');
  await page.getByLabel('A word for it').fill(label);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByText(`14:00 – 17:00 only, ${label}`).waitFor();
  await save(page);
  expect((await desk.timesOnPage(provider, thursday))[0]).toBe('14:00');
  const client = await desk.arrive({ locale: 'en-GB' });
  await client.page.goto(`${desk.origin}/${provider.slug}`);
  await client.page.getByRole('heading', { name: 'Pick a day' }).waitFor();
  expect(await client.page.content()).not.toContain('onerror');
  expect(await page.title()).toBe('Availability · Holdfast');
  expect(complaints).toEqual([]);
});

it('a range of days is closed by its first and last day, changed, and given its usual hours back', async () => {
  const { page, provider } = await desk.atHours();
  await page.getByRole('button', { name: 'Add days' }).click();
  await page.getByText('From – to', { exact: true }).click();
  await page.getByRole('button', { name: /13 January 2027/ }).click();
  await page.getByRole('button', { name: /15 January 2027/ }).click();
  await page.getByRole('heading', { name: /^13.15 January$/ }).waitFor();
  await page.getByText(/Over three weeks: 0 new, \d+ fewer|Over two weeks: 0 new, \d+ fewer/).waitFor();
  await page.getByRole('button', { name: 'Done' }).click();
  await save(page);
  const client = await desk.arrive({ timezoneId: 'Europe/Stockholm', locale: 'en-GB' });
  await client.page.goto(`${desk.origin}/${provider.slug}`);
  await client.page.getByRole('button', { name: /^Tuesday 12 January/ }).waitFor();
  expect(await client.page.getByRole('button', { name: /^Thursday 14 January/ }).count()).toBe(0);

  await page.getByRole('button', { name: /^Change 13.15 January$/ }).click();
  await page.getByRole('button', { name: /14 January 2027/ }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await save(page);
  expect((await desk.timesOnPage(provider, thursday)).length).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Change Wednesday 13 January' }).click();
  await page.getByRole('button', { name: 'Back to the usual hours' }).click();
  await page.getByText('Wednesday 13 January changed.').waitFor();
});

it('public holidays of the guessed country are suggested, closed one by one, and of another country if wished', async () => {
  const { page, provider, complaints } = await desk.atHours();
  await page.getByText('Holidays in Sweden.').waitFor();
  await page.getByRole('button', { name: /^Close on Friday 26 March, / }).click();
  await page.getByText('Friday 26 March changed.').waitFor();
  await save(page);
  const stored = await testFirestore().collection('providers').doc(provider.id).get();
  expect(stored.get('overrides')).toMatchObject([{ date: '2027-03-26', ranges: [] }]);
  await page.getByRole('button', { name: 'Change country' }).click();
  const place = page.getByRole('group', { name: 'Suggest public holidays' });
  await place.getByRole('button', { name: /^Sweden/ }).click();
  await page.getByRole('option', { name: 'Germany' }).click();
  await place.getByRole('button', { name: 'Done' }).click();
  await page.getByText('Holidays in Germany.').waitFor();
  await page.reload();
  await page.getByText('Holidays in Germany.').waitFor();
  expect(complaints).toEqual([]);
});

it('days that are past are dropped from view, and can be cleared', async () => {
  const overrides = [{ date: '2026-12-24', ranges: [], label: 'Christmas' }];
  const { page, provider } = await desk.atHours({ provider: { overrides } });
  expect(await page.getByText('Christmas').count()).toBe(0);
  await page.getByText('1 past day is still kept.').waitFor();
  await page.getByRole('button', { name: 'Clear' }).click();
  await save(page);
  const stored = await testFirestore().collection('providers').doc(provider.id).get();
  expect(stored.get('overrides')).toEqual([]);
});

it('time is blocked and unblocked, and clients see it at once', async () => {
  const { page, provider, complaints } = await desk.atHours();
  await page.getByRole('button', { name: 'Block time' }).click();
  const dialog = page.getByRole('dialog', { name: 'Block time' });
  await dialog.getByRole('spinbutton', { name: /^day/ }).click();
  await page.keyboard.type('14012027');
  await dialog.getByLabel('From').fill('9');
  await dialog.getByLabel('To', { exact: true }).fill('12');
  await dialog.getByLabel('A word for it').fill('Dentist & <b>rest</b>');
  await dialog.getByRole('button', { name: 'Block this time' }).click();
  await page.getByText('Dentist & <b>rest</b>').waitFor();
  expect((await desk.timesOnPage(provider, thursday))[0]).toBe('12:00');
  await page.getByRole('button', { name: /^Unblock Thursday 14 January/ }).click();
  await page.getByText('Dentist & <b>rest</b>').waitFor({ state: 'detached' });
  expect((await desk.timesOnPage(provider, thursday))[0]).toBe('09:00');
  expect(complaints).toEqual([]);
});

it('time that something has is not blocked, and what is in the way is named', async () => {
  const { page, provider } = await desk.atHours();
  await desk.book(provider, 'Sara Lund', '2027-01-11T12:00:00.000Z');
  await page.getByRole('button', { name: 'Block time' }).click();
  const dialog = page.getByRole('dialog', { name: 'Block time' });
  await dialog.getByLabel('To', { exact: true }).fill('14');
  await dialog.getByRole('button', { name: 'Block this time' }).click();
  await dialog.getByText(/1 appointment is in the way: Mon,? 11 Jan, 13:00\./).waitFor();
  expect((await readTime(testFirestore(), provider.id)).blocks).toEqual([]);
});

it('bookings are paused with a sentence for clients, and resumed', async () => {
  const { page, provider, complaints } = await desk.atHours();
  await page.getByRole('button', { name: 'Pause bookings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Pause bookings' });
  await dialog.getByText('Until a date').click();
  await dialog.getByRole('button', { name: 'Pause bookings' }).click();
  await dialog.getByText('Choose a day after today.').waitFor();
  await dialog.getByText('Until I resume').click();
  await dialog.getByLabel('A sentence for your clients').fill('Back after <i>Easter</i>.');
  await dialog.getByRole('button', { name: 'Pause bookings' }).click();
  await page.getByText('New bookings are paused.', { exact: true }).waitFor();
  await page.getByText('Clients read: “Back after <i>Easter</i>.”').waitFor();
  const client = await desk.arrive({ locale: 'en-GB' });
  await client.page.goto(`${desk.origin}/${provider.slug}`);
  await client.page.getByText('Back after <i>Easter</i>.').waitFor();
  await page.getByRole('button', { name: 'Resume' }).click();
  await page.getByRole('button', { name: 'Pause bookings' }).waitFor();
  expect((await desk.timesOnPage(provider, thursday))[0]).toBe('09:00');
  expect(complaints).toEqual([]);
});
