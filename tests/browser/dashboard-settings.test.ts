// The settings as a provider uses them, and what clients see of them.
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { providerDocument } from '../../functions/src/store/paths.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { clickIn, dashboardDesk, type SignedIn } from './dashboard-desk.ts';

const desk = dashboardDesk();

interface Settled extends SignedIn {
  readonly provider: TestProvider;
}

async function settings(): Promise<Settled> {
  const provider = await newProvider(testFirestore());
  const visitor = await desk.enter({ uid: provider.id, place: '/settings', isAlone: true });
  await visitor.page.getByLabel('What you do').waitFor();
  return { ...visitor, provider };
}

const save = (page: Page) => page.getByRole('button', { name: 'Save' }).click();
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const stored = async ({ id }: TestProvider) => (await providerDocument(testFirestore(), id).get()).data();

it('changes of the profile show on the page, and the former link leads to it', async () => {
  const { page, provider, complaints } = await settings();
  const slug = `new-${provider.slug.slice(2)}`;
  await field(page, 'Name').fill('Grace <i>Hopper</i>');
  await field(page, 'How clients reach you').fill('+46 8 123 45 67');
  await page.getByRole('textbox', { name: 'Your link' }).fill(slug);
  await page.getByText('Free', { exact: true }).waitFor();
  const colours = await page
    .locator('label [data-accent]')
    .evaluateAll((swatches) => swatches.map((swatch) => getComputedStyle(swatch).backgroundColor));
  expect(new Set(colours).size).toBe(8);
  await page.getByRole('radio', { name: 'Plum' }).check();
  await save(page);
  await page.getByText('Saved.').waitFor();

  const client = await desk.arrive();
  await client.page.goto(`${desk.origin}/${provider.slug}`);
  await client.page.getByText('Grace <i>Hopper</i>').first().waitFor();
  await client.page.getByText('+46 8 123 45 67').waitFor();
  expect(new URL(client.page.url()).pathname.split('/')[1]).toBe(slug);
  expect(await client.page.locator('html').getAttribute('data-accent')).toBe('plum');
  expect([...complaints, ...client.complaints]).toEqual([]);
});

it('a chosen picture is made small, and clients see it until it is removed', async () => {
  const { page, provider } = await settings();
  const png = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 900, height: 600 });
    canvas.getContext('2d')?.fillRect(100, 100, 700, 400);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  const file = { name: 'me.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64') };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByText('Your picture is saved.').waitFor();
  await page.getByRole('img', { name: 'Your picture' }).waitFor();
  const client = await desk.arrive();
  await client.page.goto(`${desk.origin}/${provider.slug}`);
  await client.page.locator('main img[src^="data:image/jpeg"]').waitFor();
  await page.locator('input[type="file"]').setInputFiles({ ...file, buffer: Buffer.from('no picture') });
  await page.getByText('This file couldn’t be read as a picture.').waitFor();
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByText('Your picture is gone.').waitFor();
  await expect.poll(() => page.getByRole('img', { name: 'Your picture' }).count()).toBe(0);
});

it('what is wrong stands beside its field, which has the focus, and nothing is saved', async () => {
  const { page, provider } = await settings();
  await field(page, 'Name').fill('…');
  await field(page, 'Your email address').fill('ada@');
  await field(page, 'What you do').fill('x'.repeat(201));
  await save(page);
  await page.getByText('Please use at least one letter or digit.').waitFor();
  await page.getByText('This doesn’t look like an email address.').waitFor();
  await page.getByText('That’s 1 character too long. At most 200 fit.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
  expect((await stored(provider))?.['name']).toBe('Ada Lindqvist');
});

it('what was typed survives another section, a reload and a sign-out elsewhere', async () => {
  const { page, context, uid } = await settings();
  await field(page, 'What you do').fill('Tax advice, typed');
  await page.getByRole('link', { name: 'Availability' }).click();
  await page.getByRole('heading', { name: 'Availability' }).waitFor();
  await page.reload();
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect.poll(() => field(page, 'What you do').inputValue()).toBe('Tax advice, typed');

  const other = await context.newPage();
  await other.goto(`${desk.origin}/dashboard/settings`);
  await other.getByRole('button', { name: 'Sign out everywhere' }).click();
  await other.getByRole('heading', { name: 'Sign in to Holdfast' }).waitFor();
  await page.getByRole('dialog', { name: 'Please sign in again' }).waitFor();
  await desk.letIn(context, uid);
  await clickIn(page);
  await save(page);
  await page.getByText('Saved.').waitFor();
  expect(await field(page, 'What you do').inputValue()).toBe('Tax advice, typed');
});

it('changed elsewhere: see, keep mine, or take theirs', async () => {
  const { page, context, provider } = await settings();
  const other = await context.newPage();
  await other.goto(`${desk.origin}/dashboard/settings`);
  await field(other, 'What you do').waitFor();
  await field(page, 'What you do').fill('Mine');
  await field(other, 'What you do').fill('Theirs');
  await save(other);
  await other.getByText('Saved.').waitFor();

  await page.getByText('This was changed elsewhere while you were editing.').waitFor();
  await page.getByRole('button', { name: 'See the changes' }).click();
  await page.getByText('Theirs', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await save(page);
  await page.getByText('Saved.').waitFor();
  expect((await stored(provider))?.['headline']).toBe('Mine');

  await field(other, 'What you do').fill('Typed again');
  await field(page, 'What you do').fill('Newest');
  await save(page);
  await other.getByRole('button', { name: 'Take theirs' }).click();
  await expect.poll(() => field(other, 'What you do').inputValue()).toBe('Newest');
});

it('any calendar shows the appointments by a secret address, until it is replaced or turned off', async () => {
  const { page, complaints } = await settings();
  const status = async (address: string) => (await fetch(address)).status;
  const shown = () => page.locator('code').innerText();
  await page.getByRole('button', { name: 'Create the address' }).click();
  await page.getByText('No calendar has asked for it yet.').waitFor();
  await page.locator('h3:focus', { hasText: 'Your calendar’s address' }).waitFor();
  const former = await shown();
  expect(await status(former)).toBe(200);
  const link = page.getByRole('link', { name: 'Open in a calendar app' });
  expect(await link.getAttribute('href')).toBe(former.replace(/^https?/, 'webcal'));
  await page.getByRole('radio', { name: /^Names and places/ }).focus();
  await page.keyboard.press('ArrowUp');
  await page.getByText('Saved. Calendars follow when they next ask.').waitFor();
  await page.locator('input:focus[type=radio]').waitFor({ state: 'attached' });

  await page.getByRole('button', { name: 'New address…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Make a new address' }).click();
  await page.getByText('This is your new address. The former one no longer works.').waitFor();
  const present = await shown();
  expect([await status(former), await status(present)]).toEqual([404, 200]);
  await page.reload();
  await page.getByText('A calendar asked for it within the last hour.').waitFor();
  expect(await page.getByRole('radio', { name: /^Only that you’re booked/ }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Turn off…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Turn off' }).click();
  await page.getByText('The address is off.').waitFor();
  await page.locator('button:focus', { hasText: 'Create the address' }).waitFor();
  expect([await status(present), complaints]).toEqual([404, []]);
});

it('deleting the account asks for the link to be typed, and closes the page', async () => {
  const { page, provider } = await settings();
  await page.getByRole('button', { name: 'Delete account…' }).click();
  const dialog = page.getByRole('alertdialog');
  const confirm = dialog.getByRole('button', { name: 'Delete the account' });
  expect(await confirm.isDisabled()).toBe(true);
  await dialog.getByRole('textbox').fill(provider.slug);
  await dialog.getByText('Cancel them all').click();
  await confirm.click();
  await page.getByRole('heading', { name: 'Sign in to Holdfast' }).waitFor();
  expect((await stored(provider))?.['status']).toBe('closed');
});
