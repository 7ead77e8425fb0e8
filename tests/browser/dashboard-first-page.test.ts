// From nothing to a page that takes bookings: three steps, a link, and a client who books.
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { admitDomain } from '../builders/admit-domain.ts';
import { dashboardDesk, type DashboardDesk, type SignedIn } from './dashboard-desk.ts';
import { chooseTime, fillIn } from './visitors.ts';

const desk: DashboardDesk = dashboardDesk();

/** A domain of this file alone: in other files, accounts without a page are not let in. */
const admitted = 'newcomers.example';

async function newcomer(wishes: Parameters<DashboardDesk['enter']>[0] = {}): Promise<SignedIn> {
  await admitDomain(admitted);
  const visitor = await desk.enter({ email: `${randomUUID()}@${admitted}`, ...wishes });
  await visitor.page.getByRole('heading', { name: 'Your page in three steps' }).waitFor();
  return visitor;
}

it('a newcomer opens a page in three steps, and a client books on it', async () => {
  const { page, context, complaints } = await newcomer();
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: desk.origin });
  const name = `Tove ${randomUUID().slice(0, 8)}`;
  const slug = name.toLowerCase().replace(' ', '-');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByText('Free', { exact: true }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Your link' }).inputValue()).toBe(slug);
  await page.getByRole('radio', { name: /^Introductory call/ }).check();
  await page.getByRole('button', { name: 'Open my page' }).click();
  await page.getByRole('heading', { name: 'Your page is open' }).waitFor();
  await page.getByRole('img', { name: `QR code of ${new URL(desk.origin).host}/${slug}` }).waitFor();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Copied').waitFor();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toBe(`${desk.origin}/${slug}`);

  const client = await desk.arrive();
  await client.page.goto(address);
  await chooseTime(client.page, /^Tuesday, January 12/, /^5:00 AM/);
  await fillIn(client.page);
  await client.page.getByLabel('Which number should I call?').fill('+46 8 123 45 67');
  await client.page.getByRole('button', { name: /^Book .*5:00 AM$/ }).click();
  await client.page.getByRole('heading', { name: 'You’re booked' }).waitFor();

  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('navigation', { name: 'Dashboard' }).waitFor();
  expect(complaints).toEqual([]);
  expect(client.complaints).toEqual([]);
});

it('the preview shows the hours that are being chosen', async () => {
  const { page } = await newcomer();
  const preview = page.getByRole('complementary', { name: 'Your page, as you type' });
  await preview.getByRole('button', { name: /^Friday, January 15/ }).waitFor();
  await page.getByRole('checkbox', { name: 'Friday' }).uncheck();
  await preview.getByRole('button', { name: /^Friday, January 15/ }).waitFor({ state: 'detached' });
  await page.getByRole('radio', { name: /^House call/ }).check();
  await preview.getByRole('heading', { name: 'House call' }).waitFor();
  expect(await preview.getByRole('button', { name: /^Monday, January 18/ }).count()).toBe(1);
});

it('a taken link is said while it is typed, with a free one to take instead', async () => {
  const { page } = await newcomer();
  const slug = `ada-${randomUUID().slice(0, 8)}`;
  const other = await newcomer();
  await other.page.getByLabel('Name', { exact: true }).fill(slug);
  await other.page.getByText('Free', { exact: true }).waitFor();
  await other.page.getByRole('button', { name: 'Open my page' }).click();
  await other.page.getByRole('heading', { name: 'Your page is open' }).waitFor();

  await page.getByLabel('Name', { exact: true }).fill('Ada');
  await page.getByRole('textbox', { name: 'Your link' }).fill(slug);
  await page.getByText('Taken', { exact: true }).waitFor();
  expect(await page.getByRole('button', { name: 'Open my page' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: /^Use .* instead$/ }).click();
  await page.getByText('Free', { exact: true }).waitFor();
});

it('what was typed survives a reload', async () => {
  const { page } = await newcomer();
  await page.getByLabel('Name', { exact: true }).fill('Grace <b>Hopper</b>');
  await page.getByRole('radio', { name: /^Visit/ }).check();
  await page.getByText('Free', { exact: true }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Your page in three steps' }).waitFor();
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Grace <b>Hopper</b>');
  expect(await page.getByRole('radio', { name: /^Visit/ }).isChecked()).toBe(true);
});

it('somebody who was not let in reads the command that lets them in', async () => {
  const { page, email } = await desk.enter({ email: `${randomUUID()}@elsewhere.example` });
  await page.getByRole('heading', { name: 'This address hasn’t been let in yet' }).waitFor();
  const command = `npm run admit -- --project <project> ${email}`;
  expect(await page.getByText(command).isVisible()).toBe(true);
});
