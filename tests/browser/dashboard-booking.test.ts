// The page of one appointment: all that is known of it, live and acted on in place.
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { granted } from '../builders/granted.ts';
import { bookingVisits } from './booking-visits.ts';
import { expectNoSidewaysScrolling } from './hours-visits.ts';

const desk = bookingVisits();

const mei = { name: 'Mei Tanaka', email: 'mei@example.com', timeZone: 'Asia/Tokyo', locale: 'ja-JP' };

function part(page: Page, heading: string) {
  return page.locator('section', { has: page.getByRole('heading', { name: heading, exact: true }) });
}

it('is opened from today by keyboard and shows everything: both clocks, answers, emails, history; a note is kept over a reload', async () => {
  const hostile = '<img src=x onerror="document.title=1"> \u202Eevil'.padEnd(400, 'x');
  const question = {
    id: 'about',
    label: 'What is it about?',
    required: false,
    long: true,
    kind: 'text',
    choices: [],
  } as const;
  const { page, id, booked, complaints } = await desk.atBooking(
    {
      types: { call: { questions: [question], reminderMinutes: [1_440, 60] } },
      client: mei,
      answers: [{ question: 'about', text: hostile }],
    },
    '/today',
  );
  await page.getByRole('link', { name: 'Mei Tanaka' }).first().press('Enter');
  await page.getByRole('heading', { name: 'Mei Tanaka' }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/dashboard/bookings/${id}`);
  await expect.poll(() => page.title()).toBe('Mei Tanaka, Tuesday 10:00 · Holdfast');
  const main = page.locator('main');
  for (const said of [
    'In Stockholm',
    '10:00 to 10:30',
    'For Mei in Tokyo',
    '18:00 to 18:30',
    booked.booking.reference,
  ])
    await main.getByText(said).first().waitFor();
  await part(page, 'What Mei wrote').getByText('<img src=x').waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  const mails = part(page, 'Emails').getByRole('listitem');
  await expect
    .poll(async () => (await mails.allInnerTexts()).map((text) => text.split('\n')[0]))
    .toEqual(['Confirmation to Mei', 'Notice to you', 'Day-before reminder', 'Reminder 1 hour before']);
  await part(page, 'History').getByText('booked on your page').waitFor();
  const note = page.getByRole('textbox', { name: 'Private notes' });
  await note.fill('Ask about the rental contract.');
  await note.blur();
  await page.getByText('Only you see this. Saved just now.').waitFor();
  await page.reload();
  await page.getByText('Only you see this. Saved').waitFor();
  expect(await note.inputValue()).toBe('Ask about the rental contract.');
  await page.getByRole('link', { name: '‹ Today' }).waitFor();
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScrolling(page, 360);
  expect(complaints).toEqual([]);
});

it('an appointment that its client cancels while it is being moved is shown as it is now, and can be booked again', async () => {
  const { page, booked, context } = await desk.atBooking({ client: mei });
  await page.getByRole('button', { name: 'Move' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: '16:00' }).click();
  granted(
    await callClient(desk.origin, 'cancelBooking', {
      token: booked.manageToken,
      key: randomUUID(),
      reason: 'I am ill.',
    }),
  );
  await dialog.getByText('Mei has just cancelled this appointment.').waitFor();
  expect(await dialog.getByRole('radio', { name: '16:00' }).isChecked()).toBe(true);
  expect(await dialog.getByRole('button', { name: /^Move to / }).isDisabled()).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByText('Mei cancelled this appointment today at').waitFor();
  await page.getByText('I am ill.').waitFor();
  await page.getByRole('button', { name: 'Book again' }).click();
  expect(await dialog.getByLabel('Client’s email').inputValue()).toBe('mei@example.com');
  await page.keyboard.press('Escape');
  await context.setOffline(true);
  await page.getByText(/^As of \d\d:\d\d, reconnecting$/).waitFor();
  expect(await page.getByRole('button', { name: 'Book again' }).isDisabled()).toBe(true);
  await context.setOffline(false);
});

it('a bounced confirmation turns up as a problem, is sent again and leaves', async () => {
  const { page, id } = await desk.atBooking({ client: mei });
  const row = `${id}:confirmed:client:0`;
  await desk.deliver(row);
  await desk.report(row, 'bounce', { status: '5.2.2' });
  const problem = part(page, 'The confirmation did not reach Mei');
  await problem
    .getByText(/^It was refused by .?mei@example\.com.? today at \d\d:\d\d: mailbox full\.$/)
    .waitFor();
  await page.getByText('Bounced: mailbox full').waitFor();
  await problem.getByRole('button', { name: 'Send it again' }).click();
  await page.getByRole('listitem').filter({ hasText: 'Confirmation to Mei' }).getByText('Sent').waitFor();
  await desk.report(row, 'delivered');
  await problem.waitFor({ state: 'detached' });
  await part(page, 'History').getByText('sent the confirmation again').waitFor();
  // The button is gone while the email is on its way: the keyboard goes on from the heading.
  await page.getByRole('button', { name: 'Send again: Confirmation to Mei' }).press('Enter');
  const focused = part(page, 'Emails').getByRole('heading').and(page.locator(':focus'));
  await focused.waitFor();
  expect(await focused.count()).toBe(1);
});

it('what is no appointment of this provider is said calmly; a place has its title while its script is on its way', async () => {
  const other = await desk.booked();
  const { page, context } = await desk.enter({
    uid: (await desk.booked()).provider.id,
    place: `/bookings/${other.id}`,
  });
  await page.getByRole('heading', { name: 'This appointment isn’t here' }).waitFor();
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await context.route('**/week-section*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('link', { name: 'Week' }).first().click();
  await expect.poll(() => page.title()).toBe('Week · Holdfast');
  expect(await page.getByRole('heading', { name: 'Week' }).count()).toBe(0);
  letGo();
  await page.getByRole('heading', { level: 1, name: /\bWeek 2$/ }).waitFor();
});
