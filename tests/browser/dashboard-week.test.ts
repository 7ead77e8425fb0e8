// The week, as its provider sees and changes it: by mouse, by keyboard, and on a phone.
import { expect, it } from 'vitest';
import { holdInput } from '../builders/hold-input.ts';
import { granted } from '../builders/granted.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { expectNoSidewaysScrolling } from './hours-visits.ts';
import { alan, dragAlan, pointAt, promisedMails, weekVisits } from './week-visits.ts';

const desk = weekVisits();

it('a booking that is dragged moves after a confirmation that says whom it tells', async () => {
  const { page, provider, complaints } = await desk.atWeek();
  await dragAlan(page, '2027-01-14', 14);
  await page.mouse.up();
  const dialog = page.getByRole('dialog', { name: 'Move the appointment with Alan' });
  await dialog.getByText('Alan gets an email.').waitFor();
  expect(await promisedMails(provider)).not.toContain('moved:client');
  await dialog.getByRole('button', { name: 'Move to Thursday at 14:00' }).click();
  await dialog.getByText('Moved to Thursday at 14:00. Alan gets an email.').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: /^Thursday 14:00 to 14:30, Alan Reyes/ }).waitFor();
  expect(await promisedMails(provider)).toContain('moved:client');
  expect(complaints).toEqual([]);
});

it('Escape ends a drag, and nothing is asked or moved', async () => {
  const { page } = await desk.atWeek();
  await dragAlan(page, '2027-01-13', 11);
  await page.getByText('To Wednesday, 11:00 to 11:30').waitFor();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await page.getByText('The booking stays where it is.').waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.getByRole('button', { name: /^Tuesday 10:00 to 10:30, Alan Reyes/ }).waitFor();
});

it('a booking is moved by keyboard alone, and rules of one’s own are broken by name', async () => {
  const { page, provider } = await desk.atWeek();
  await alan(page).focus();
  await page.keyboard.press('m');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await page.getByText('To Wednesday, 09:45 to 10:15').waitFor();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Move the appointment with Alan' });
  await dialog.getByRole('button', { name: 'Move to Wednesday at 09:45' }).press('Enter');
  await dialog.getByRole('checkbox', { name: 'Between the usual starts' }).press('Space');
  await dialog.getByRole('button', { name: 'Move anyway' }).press('Enter');
  await dialog.getByRole('button', { name: 'Close' }).press('Enter');
  await page.getByRole('button', { name: /^Wednesday 09:45 to 10:15, Alan Reyes/ }).waitFor();
  expect(await promisedMails(provider)).toContain('moved:client');
});

it('an empty time is blocked from its menu, stands hatched with its private label, and is released again', async () => {
  const { page } = await desk.atWeek();
  const { x, y } = await pointAt(page, '2027-01-15', 13.1);
  await page.mouse.click(x, y);
  const menu = page.getByRole('dialog', { name: 'Friday, 13:00, Within your hours' });
  await menu.getByRole('menuitem', { name: 'Block from here' }).click();
  const dialog = page.getByRole('dialog', { name: 'Block time' });
  expect(await dialog.getByLabel('From', { exact: true }).inputValue()).toBe('13:00');
  await dialog.getByLabel('A word for it').fill('Dentist');
  await dialog.getByRole('button', { name: 'Block this time' }).click();
  const block = page.getByRole('button', { name: 'Friday 13:00 to 14:00, Dentist, Blocked by you' });
  await block.click();
  await page.getByRole('menuitem', { name: 'Unblock…' }).click();
  const asked = page.getByRole('alertdialog', { name: 'Unblock this time?' });
  await asked.getByText('Friday 13:00 to 14:00. From then on').waitFor();
  await asked.getByRole('button', { name: 'Unblock' }).click();
  await page.getByText('Friday 13:00 to 14:00 is no longer blocked.').waitFor();
  await block.waitFor({ state: 'detached' });
});

it('an empty time is booked for a client from its menu', async () => {
  const { page, provider } = await desk.atWeek();
  const { x, y } = await pointAt(page, '2027-01-14', 11.1);
  await page.mouse.click(x, y);
  await page.getByRole('menuitem', { name: 'Book for a client' }).click();
  const dialog = page.getByRole('dialog', { name: 'Book for a client' });
  await dialog.getByLabel('Client’s name').fill('Mei Tanaka');
  await dialog.getByLabel('Client’s email').fill('mei@example.com');
  await dialog.getByRole('button', { name: 'Book Thursday at 11:00' }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: /^Thursday 11:00 to 11:30, Mei Tanaka/ }).waitFor();
  expect(await promisedMails(provider)).toContain('confirmed:client');
});

it('time that somebody is booking shows without a reload, and goes when they leave', async () => {
  const { page, provider, complaints } = await desk.atWeek();
  const input = holdInput({ slug: provider.slug, start: '2027-01-13T12:00:00Z' });
  granted(await callClient(desk.origin, 'holdSlot', input));
  const held = page.getByText(/^Wednesday 13:00 to 13:30, Being booked/);
  await held.waitFor({ state: 'attached' });
  await page.getByText(/^\d:\d\d left$/).waitFor();
  granted(await callClient(desk.origin, 'releaseHold', { secret: input.secret }));
  await held.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

it('fits 360 px without sideways scrolling, and moves a booking from its row', async () => {
  const { page } = await desk.atWeek({ width: 360 });
  await expectNoSidewaysScrolling(page, 360);
  await page.getByRole('button', { name: 'Tuesday 12 January' }).click();
  await alan(page).click();
  await page.getByRole('menuitem', { name: 'Move' }).click();
  const dialog = page.getByRole('dialog', { name: 'Move the appointment with Alan' });
  await dialog.getByText('15:00', { exact: true }).click();
  await expectNoSidewaysScrolling(page, 360);
  await dialog.getByRole('button', { name: 'Move to today at 15:00' }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Monday 11 January' }).click();
  await page.getByRole('button', { name: /^Monday 15:00 to 15:30, Alan Reyes/ }).waitFor();
});
