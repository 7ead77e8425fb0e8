// How providers come in, by one click or by a link in an email; and what happens when they fall out.
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { newProvider } from '../builders/new-provider.ts';
import { present } from '../builders/granted.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { clickIn, dashboardDesk } from './dashboard-desk.ts';

const desk = dashboardDesk();
const newAddress = () => `ada-${randomUUID()}@example.com`;

it('one click signs in as a demo provider, and a reload stays signed in', async () => {
  const provider = await newProvider(testFirestore());
  const { page, email, complaints } = await desk.enter({ uid: provider.id });
  const navigation = page.getByRole('navigation');
  await navigation.getByText(email).waitFor();
  await page.reload();
  await navigation.getByText(email).waitFor();
  await navigation.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in to Holdfast' }).waitFor();
  expect(complaints).toEqual([]);
});

it('has a manifest that Chromium reads without complaint, with icons that it draws, as no other page has', async () => {
  const { page, complaints } = await desk.arrive();
  const browser = await page.context().newCDPSession(page);
  // Headless Chromium names no hindrances to installing (`getInstallabilityErrors` is always empty).
  const manifestOf = async (place: string) => {
    await page.goto(`${desk.origin}${place}`);
    return browser.send('Page.getAppManifest');
  };
  expect((await manifestOf('/')).url).toBe('');
  const { url, errors, data = '' } = await manifestOf('/dashboard');
  expect([url, errors]).toEqual([`${desk.origin}/dashboard.webmanifest`, []]);
  const { icons }: { icons: { src: string; sizes: string }[] } = JSON.parse(data);
  const drawn = await page.evaluate(
    async (sources) => {
      const images = sources.map((src) => Object.assign(new Image(), { src }));
      await Promise.all(images.map((image) => image.decode()));
      return images.map(({ naturalWidth, naturalHeight }) => `${naturalWidth}x${naturalHeight}`);
    },
    icons.map(({ src }) => src),
  );
  expect(drawn).toEqual(icons.map(({ sizes }) => sizes));
  expect((await fetch(url)).headers.get('cache-control')).toBe('no-cache');
  expect(complaints).toEqual([]);
});

it('an email link signs in, at the place that was asked for, and leaves the address bar', async () => {
  const { page, complaints } = await desk.arrive();
  const email = newAddress();
  await page.goto(`${desk.origin}/dashboard/settings`);
  await askForLink(page, email);
  await page.goto(await linkFor(email));
  await page.getByText(`You’re signed in as ${email}.`).waitFor();
  expect(page.url()).toBe(`${desk.origin}/dashboard/settings`);
  expect(complaints).toEqual([]);
});

it('a link that is opened in another browser asks for the address, and a used one says so', async () => {
  const asking = await desk.arrive();
  const email = newAddress();
  await asking.page.goto(`${desk.origin}/dashboard`);
  await askForLink(asking.page, email);
  const link = await linkFor(email);
  const { page } = await desk.arrive();
  await page.goto(link);
  await page.getByLabel('Email').fill(newAddress());
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByText('The link was sent to another address.').waitFor();
  await page.getByLabel('Email').fill(email);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByText(`You’re signed in as ${email}.`).waitFor();
  await asking.page.goto(link);
  const said = asking.page.getByRole('alert');
  await said.waitFor();
  expect(await said.innerText()).toBe('This link has been used or is too old. Please ask for a new one.');
});

it('an address that is none is refused beside its field', async () => {
  const { page } = await desk.arrive();
  await page.goto(`${desk.origin}/dashboard`);
  await page.getByLabel('Email').fill('ada@');
  await page.getByRole('button', { name: 'Email me a sign-in link' }).click();
  await page.getByText('This doesn’t look like an email address.').waitFor();
  expect(await page.getByLabel('Email').getAttribute('aria-invalid')).toBe('true');
});

it('somebody who is signed out elsewhere signs in again over the page, and nothing of it is lost', async () => {
  const provider = await newProvider(testFirestore());
  const { page, context, uid, email, complaints } = await desk.enter({ uid: provider.id });
  await page.evaluate(() => Object.assign(window, { stillHere: true }));
  const other = await context.newPage();
  await other.goto(`${desk.origin}/dashboard`);
  await other.getByRole('navigation').getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('dialog', { name: 'Please sign in again' }).waitFor();
  await page.getByText(`You were signed in as ${email}.`).waitFor();
  await desk.letIn(context, uid);
  await clickIn(page);
  await page.getByRole('navigation').getByText(email).waitFor();
  expect(await page.evaluate(() => 'stillHere' in window)).toBe(true);
  expect(complaints).toEqual([]);
});

it('a token that expired while typing: it is renewed once, then they sign in again, and nothing typed is lost', async () => {
  const provider = await newProvider(testFirestore());
  const { page, context, uid } = await desk.enter({ uid: provider.id, place: '/settings' });
  const headline = page.getByLabel('What you do');
  await headline.fill('Tax advice, typed');
  const tokens: (string | undefined)[] = [];
  await page.route('**/api/provider', async (route) => {
    const { data }: { data: { op: string } } = route.request().postDataJSON();
    if (data.op === 'saveProfile') tokens.push(route.request().headers()['authorization']);
    const details = { reason: 'unauthenticated', reference: 'r1', retryable: false, params: {} };
    await route.fulfill({ status: 401, json: { error: { status: 'UNAUTHENTICATED', details } } });
  });
  const save = page.getByRole('button', { name: 'Save', exact: true });
  await save.click();
  await page.getByRole('dialog', { name: 'Please sign in again' }).waitFor();
  expect(tokens).toHaveLength(2);
  await page.unroute('**/api/provider');
  await desk.letIn(context, uid);
  await clickIn(page);
  expect(await headline.inputValue()).toBe('Tax advice, typed');
  await save.click();
  await page.getByText('Saved.').waitFor();
});

async function askForLink(page: Page, email: string): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByRole('button', { name: 'Email me a sign-in link' }).click();
  await page.getByText(`We’ve emailed you a link to ${email}.`).waitFor();
}

/** The link in the email, as the Auth emulator would have sent it. */
async function linkFor(email: string): Promise<string> {
  const path = `emulator/v1/projects/${inject('projectId')}/oobCodes`;
  const { oobCodes }: { oobCodes: { email: string; oobLink: string }[] } = JSON.parse(
    await (await fetch(`http://${inject('authAddress')}/${path}`)).text(),
  );
  return present(oobCodes.find((code) => code.email === email)).oobLink;
}
