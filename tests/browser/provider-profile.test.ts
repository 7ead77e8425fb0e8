// What a provider's profile means on clients' pages: accent, picture, contact, place, former names, pauses.
import { bookingTypeInput } from '@holdfast/contract/setup/booking-type-input.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { newProvider, type NewProviderWishes } from '../builders/new-provider.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { demoPicture } from '../../tools/dev/seed/demo-picture.ts';
import { pictureData } from '../../functions/src/store/pictures.ts';
import { pictureDocument, slugDocument } from '../../functions/src/store/paths.ts';
import { slugData } from '../../functions/src/store/slugs.ts';
import { browserDesk } from './browser-desk.ts';
import { fillIn } from './visitors.ts';

const visitors = browserDesk();
const slot = '2027-01-12T09:00:00.000Z';

async function opened(wishes: NewProviderWishes, query = '') {
  const provider = await newProvider(testFirestore(), wishes);
  const visitor = await visitors.arrive();
  await visitor.page.goto(`${visitors.origin}/${provider.slug}/call${query}`);
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  return { provider, ...visitor };
}

async function book(page: Page): Promise<void> {
  await fillIn(page);
  await page.getByRole('button', { name: /^Book / }).click();
  await page.getByRole('heading', { name: 'You’re booked' }).waitFor();
}

const accentOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent'));
/** Everything on the page that leads somewhere else than to the page itself. */
const linksOf = (page: Page) =>
  page
    .locator('main a[href], footer a[href]')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? '').filter((href) => !/^\/(?!manage)/.test(href)),
    );

describe('the accent', () => {
  it('is there from the times to the booking and its manage page, and at once after a reload', async () => {
    const plain = await opened({});
    const own = await accentOf(plain.page);
    const { page, complaints } = await opened({ provider: { accent: 'plum' } }, `?slot=${slot}`);
    const plum = await accentOf(page);
    expect(plum).not.toBe(own);
    await book(page);
    expect(await accentOf(page)).toBe(plum);
    // Nothing is heard of the service: the tab remembers.
    await page.route('**/api/client', (route) => route.abort());
    await page.reload();
    await page.getByRole('heading', { name: 'You’re booked' }).waitFor();
    expect(await accentOf(page)).toBe(plum);
    await page.unroute('**/api/client');
    expect(complaints.filter((complaint) => !complaint.includes('net::ERR_FAILED'))).toEqual([]);
  });

  it('of a provider whom the tab has not met is there on the manage page too', async () => {
    const { page, context } = await opened({ provider: { accent: 'rust' } }, `?slot=${slot}`);
    const rust = await accentOf(page);
    await book(page);
    const link = await page.getByRole('link', { name: 'Change or cancel' }).getAttribute('href');
    const other = await context.newPage();
    await other.goto(`${visitors.origin}${link}`);
    await other.getByRole('heading', { name: 'Your appointment' }).waitFor();
    expect(await accentOf(other)).toBe(rust);
  });
});

describe('the picture', () => {
  const withPicture = async (dataUrl: string) => {
    const provider = await newProvider(testFirestore(), { provider: { hasPicture: true } });
    await pictureDocument(testFirestore(), provider.id).set(pictureData(dataUrl));
    const { page, complaints } = await visitors.arrive();
    await page.goto(`${visitors.origin}/${provider.slug}/call`);
    await page.getByText('Ada Lindqvist').first().waitFor();
    return { page, complaints };
  };

  it('stands in the place of the initials', async () => {
    const { page, complaints } = await withPicture(demoPicture());
    const picture = page.locator('main img');
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(96);
    expect(await page.getByText('AL', { exact: true }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it.each(['https://elsewhere.example/ada.png', 'data:image/svg+xml;base64,PHN2Zy8+', 'javascript:alert(1)'])(
    'is none if it is %s',
    async (hostile) => {
      const { page } = await withPicture(hostile);
      expect(await page.locator('main img').count()).toBe(0);
      await page.getByText('AL', { exact: true }).waitFor();
    },
  );
});

describe('the contact', () => {
  it('stands at the foot of the page, its number and address as links, and hostile text as text', async () => {
    const contact = 'Call +46 8 123 45 67, write to ada@example.com <img src=x onerror=alert(1)>';
    const { page, complaints } = await opened({ provider: { contact } });
    await page.getByText('<img src=x onerror=alert(1)>').waitFor();
    expect(await linksOf(page)).toEqual(['tel:+4681234567', 'mailto:ada@example.com']);
    expect(complaints).toEqual([]);
  });
});

describe('a place', () => {
  it('by phone says who calls whom, with the number as a link', async () => {
    const call = (text: string, caller: 'provider' | 'client') =>
      ({ types: { call: { place: { kind: 'phone', text, caller } } } }) as const;
    const called = await opened(call('Phone call', 'provider'));
    await called.page.getByText('Ada Lindqvist calls you').waitFor();
    const calling = await opened(call('+46 8 123 45 67', 'client'));
    expect(await calling.page.getByRole('listitem').nth(1).innerText()).toBe('You call +46 8 123 45 67');
    expect(await linksOf(calling.page)).toEqual(['tel:+4681234567']);
  });

  it('at an address leads to the provider’s own map', async () => {
    const place = { kind: 'address', text: 'Avenyn 1', link: 'https://maps.example/1' } as const;
    const { page } = await opened({ types: { call: { place } } });
    await page.getByRole('link', { name: 'See it on a map' }).waitFor();
    expect(await linksOf(page)).toEqual(['https://maps.example/1']);
  });

  it('in a video call has its room only once booked, and not after it was cancelled', async () => {
    const place = { kind: 'video', text: 'Video call', link: 'https://video.example/ada' } as const;
    const { page } = await opened({ types: { call: { place } } }, `?slot=${slot}`);
    const join = page.getByRole('link', { name: 'Join the video call' });
    expect(await page.content()).not.toContain('video.example');
    await book(page);
    expect(await join.getAttribute('href')).toBe('https://video.example/ada');
    await page.getByRole('link', { name: 'Change or cancel' }).click();
    await join.waitFor();
    await page.getByRole('button', { name: 'Cancel this appointment' }).click();
    await page.getByRole('button', { name: /^Cancel Tuesday/ }).click();
    await page.getByRole('heading', { name: 'Cancelled', exact: true }).waitFor();
    expect(await join.count()).toBe(0);
  });

  it.each([
    'javascript:alert(1)',
    'http://maps.example',
    'data:text/html,x',
    'https://a.example/"onclick="x',
  ])('with the hostile link %s is refused by the contract, and never shown as a link', async (link) => {
    const place = { kind: 'address', text: 'Avenyn 1', link, caller: 'provider' } as const;
    expect(bookingTypeInput.shape.place.safeParse(place).success).toBe(false);
    const { page } = await opened({ types: { call: { place } } }, `?slot=${slot}`);
    await page.getByText('Avenyn 1').waitFor();
    expect(await linksOf(page)).toEqual([]);
    await book(page);
    expect((await linksOf(page)).filter((href) => href.includes(link))).toEqual([]);
    expect(await page.getByRole('link', { name: 'See it on a map' }).count()).toBe(0);
  });
});

it('a former name of a page gives way to the present one, quietly, with type and day', async () => {
  const provider = await newProvider(testFirestore());
  const former = `f-${provider.id.slice(0, 18)}`;
  await slugDocument(testFirestore(), former).set(slugData(provider.id));
  const { page } = await visitors.arrive();
  await page.goto(`${visitors.origin}/${former}/call?date=2027-01-13`);
  await page.getByRole('heading', { name: /^Wednesday, January 13/ }).waitFor();
  await expect.poll(() => page.url()).toBe(`${visitors.origin}/${provider.slug}/call?date=2027-01-13`);
  expect(await page.evaluate(() => history.length)).toBe(2);
  const asked = page.waitForRequest((request) => request.postData()?.includes('holdSlot') === true);
  await page.getByRole('button', { name: /^4:00 AM/ }).click();
  expect((await asked).postDataJSON().data.input.slug).toBe(provider.slug);
  await book(page);
});
