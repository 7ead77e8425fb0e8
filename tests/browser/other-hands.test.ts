// Unusual visits: copied tabs, slow networks, frames, scripts that break, and texts longer than their room.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newProvider } from '../builders/new-provider.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { asked, book, done, filled, four, holdVisits, startsBooked } from './hold-visits.ts';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Locator } from 'playwright-core';
import { fillIn } from './visitors.ts';

const visits = holdVisits();

describe('a copied tab', () => {
  it('takes nothing from the first one: its hold stays, and both can book', async () => {
    const provider = await asked();
    const first = await filled(await visits.holding(provider));
    const [copy] = await Promise.all([
      first.context.waitForEvent('page'),
      first.page.evaluate(() => void window.open(location.href)),
    ]);
    await copy.getByRole('heading', { name: 'Your details' }).waitFor();
    await expect.poll(() => copy.getByRole('timer').count()).toBe(0);
    await copy.getByRole('link', { name: 'Other times' }).click();
    await copy.getByRole('button', { name: /^4:30 AM/ }).click();
    await copy.getByRole('timer').waitFor();
    expect(first.traffic.inputs('releaseHold')).toEqual([]);
    expect(await visits.isFree(provider)).toBe(false);
    await first.page.getByRole('timer').waitFor();
    await copy.getByRole('button', { name: book }).click();
    await copy.getByRole('heading', done).waitFor();
    await first.page.getByRole('button', { name: book }).click();
    await first.page.getByRole('heading', done).waitFor();
    expect((await startsBooked(provider)).sort()).toEqual([
      '2027-01-12T09:00:00.000Z',
      '2027-01-12T09:30:00.000Z',
    ]);
  });

  it('whose hold was given back behind its back says so when somebody looks at it again, or at its next list', async () => {
    const provider = await asked();
    const visitor = await visits.holding(provider);
    const { page, traffic } = visitor;
    const taken = async () => {
      const { secret = '' } = traffic.inputs('holdSlot').at(-1) ?? {};
      expect((await callClient(visits.origin, 'releaseHold', { secret })).ok).toBe(true);
      const stranger = await visits.holding(provider);
      await stranger.page.getByRole('timer').waitFor();
    };
    await taken();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.getByText(/^Someone else just took 4:00\sAM/).waitFor();
    expect(await page.getByRole('timer').count()).toBe(0);
    const other = await newProvider(testFirestore());
    const looking = await visits.holding(other);
    const { secret = '' } = looking.traffic.inputs('holdSlot').at(-1) ?? {};
    await callClient(visits.origin, 'releaseHold', { secret });
    await visits.holding(other);
    // A visible page asks for its list every half minute.
    await looking.page.clock.runFor(31_000);
    await looking.page.getByText(/^Someone else just took 4:00\sAM/).waitFor();
  });
});

describe('a slow line', () => {
  it('whose first answer is there long before the script shows the times as soon as the script has come', async () => {
    const provider = await asked();
    const { page, context, traffic } = await visits.arrive();
    const script = Promise.withResolvers<void>();
    await context.route('**/assets/main-*.js', async (route) => {
      await script.promise;
      return route.continue();
    });
    const answered = page.waitForResponse('**/api/client');
    await page.goto(`${visits.origin}/${provider.slug}/call?date=2027-01-12`, { waitUntil: 'commit' });
    await (await answered).finished();
    await page.clock.fastForward(12_000);
    script.resolve();
    await page.getByRole('button', { name: four }).waitFor();
    expect(traffic.inputs('openBookingPage')).toHaveLength(1);
  });
});

describe('a script that breaks', () => {
  it('while the page starts leaves words and a way on, never a white page', async () => {
    const provider = await asked();
    for (const path of [`/${provider.slug}`, `/embed/${provider.slug}/call`, '/manage']) {
      const { page, context } = await visits.arrive();
      await context.addInitScript(() => {
        Object.defineProperty(Intl, 'DateTimeFormat', { value: undefined });
      });
      await page.goto(`${visits.origin}${path}`);
      await page.getByRole('heading', { name: /couldn’t load/ }).waitFor();
      expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true);
    }
  });

  it('before anything of it runs leaves a sentence after a while', async () => {
    const provider = await asked();
    const { page, context } = await visits.arrive();
    await context.route('**/assets/main-*.js', (route) => route.abort());
    await page.goto(`${visits.origin}/${provider.slug}`);
    const late = page.getByText('This is taking longer than usual.');
    expect(await late.isVisible()).toBe(false);
    await late.evaluate((element) => {
      for (const animation of element.getAnimations()) animation.currentTime = 15_001;
    });
    expect(await late.isVisible()).toBe(true);
  });
});

describe('text longer than its room', () => {
  it('is kept whole, said so beside its field, and booked once it is shorter', async () => {
    const provider = await asked();
    const { page } = await visits.holding(provider);
    await fillIn(page);
    const field = page.getByLabel('What should we look at?');
    const note = `${'x'.repeat(2_050)} I am allergic to latex.`;
    await field.fill(note);
    await page.getByText('This is 74 characters too long. Please shorten it to 2000 characters.').waitFor();
    await page.getByRole('button', { name: book }).click();
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await field.inputValue()).toBe(note);
    expect(await startsBooked(provider)).toEqual([]);
    await field.fill(note.slice(74));
    await page.getByText('2000 of 2000 characters').waitFor();
    await page.getByRole('button', { name: book }).click();
    await page.getByRole('heading', done).waitFor();
    const stored = await testFirestore().collection('bookings').where('providerId', '==', provider.id).get();
    expect(stored.docs[0]?.get('answers')[0].text).toBe(note.slice(74));
  });
});

describe('a small screen', () => {
  it('of 320 pixels holds the pages without a script as well', async () => {
    const { page } = await visits.arrive({ width: 320 });
    for (const path of ['/', '/dashboard', '/no/such/page']) {
      await page.goto(`${visits.origin}${path}`);
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 320]);
    }
  });

  it('brings the times into view when a day is tapped', async () => {
    const provider = await asked();
    const { page } = await visits.arrive({ width: 360 });
    await page.setViewportSize({ width: 360, height: 560 });
    await page.goto(`${visits.origin}/${provider.slug}/call`);
    await page.getByRole('button', { name: /^Wednesday, January 13/ }).click();
    await page.getByRole('heading', { name: /^Wednesday, January 13/ }).waitFor();
    const bottom = () =>
      page.getByRole('button', { name: four }).evaluate((time) => time.getBoundingClientRect().bottom);
    await expect.poll(bottom).toBeLessThanOrEqual(560);
  });
});

describe('a frame on another site', () => {
  let server: Server;
  let framing = '';
  beforeAll(async () => {
    server = createServer((request, response) => {
      const { searchParams } = new URL(request.url ?? '/', 'http://framing');
      response.setHeader('content-type', 'text/html');
      response.end(
        `<iframe ${searchParams.get('attributes')} width="390" height="1700" src="${searchParams.get('page')}"></iframe>`,
      );
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    if (typeof address === 'object' && address) framing = `http://127.0.0.1:${address.port}/`;
  });
  afterAll(() => server.close());

  const framed = async (provider: { slug: string }, attributes: string) => {
    const visitor = await visits.arrive();
    const page = `${visits.origin}/embed/${provider.slug}/call?date=2027-01-12`;
    await visitor.page.goto(`${framing}?${new URLSearchParams({ page, attributes })}`);
    return { ...visitor, frame: visitor.page.frameLocator('iframe') };
  };

  it('as tall as the list brings the form and the confirmation into view', async () => {
    const provider = await asked();
    const { frame } = await framed(provider, '');
    await frame.getByRole('button', { name: /^10:30 AM/ }).click();
    await expectInView(frame.getByRole('heading', { name: 'Your details' }));
    await frame.getByLabel('Name').fill('Alan Reyes');
    await frame.getByLabel('Email').fill('alan@example.com');
    await frame.getByRole('button', { name: book }).click();
    await expectInView(frame.getByRole('heading', done));
    expect(await startsBooked(provider)).toEqual(['2027-01-12T15:30:00.000Z']);
  });

  it('that is sandboxed and so nobody says that it cannot book here, and leads to where it can', async () => {
    const provider = await asked();
    const { frame } = await framed(provider, 'sandbox="allow-scripts"');
    await frame.getByRole('heading', { name: 'Booking doesn’t work inside this page' }).waitFor();
    const out = frame.getByRole('link', { name: 'Open it in a new tab' });
    expect(await out.getAttribute('href')).toBe(`/${provider.slug}/call`);
  });
});

/** On the screen, as the framing page has scrolled. */
async function expectInView(heading: Locator): Promise<void> {
  await heading.waitFor();
  const top = async () => (await heading.boundingBox())?.y ?? Number.NaN;
  await expect.poll(top).toBeGreaterThanOrEqual(0);
  await expect.poll(top).toBeLessThan(700);
}
