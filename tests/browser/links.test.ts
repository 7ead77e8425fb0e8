// Page addresses as people type, copy and forward them: each leads to the right page and has a good preview.
import { describe, expect, it } from 'vitest';
import { newProvider } from '../builders/new-provider.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { dead, manageVisits, yours } from './manage-visits.ts';

const visits = manageVisits();

describe('an address of the booking page', () => {
  it.each([
    (slug: string) => `/${slug.toUpperCase()}/Call`,
    (slug: string) => `/${slug}/call/.`,
    (slug: string) => `/${slug}/call%3E?date=2027-01-12`,
  ])('with a slip opens the page, asks once and is put right: %s', async (typed) => {
    const { slug } = await newProvider(testFirestore());
    const { page, traffic, complaints } = await visits.arrive();
    await page.goto(`${visits.origin}${typed(slug)}`);
    await page.getByRole('heading', { level: 1, name: 'Call' }).waitFor();
    await page.getByRole('button', { name: /^Tuesday, January 12/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/${slug}/call`);
    expect(traffic.inputs('openBookingPage')).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it('that is unknown is explained in words, and one that is impossible is a 404', async () => {
    const { page } = await visits.arrive();
    const none = await page.goto(`${visits.origin}/No-Such-Page/`);
    expect(none?.status()).toBe(200);
    await page.getByRole('heading', { name: 'This page doesn’t exist' }).waitFor();
    for (const path of ['/a', '/ada.php', '/ada/call/more', '/wp-login.php']) {
      const answer = await page.request.get(`${visits.origin}${path}`);
      expect([path, answer.status()]).toEqual([path, 404]);
      expect(await answer.text()).toContain('There is no page at this address');
    }
  });

  it('without a script has a title, a description and a preview that say what the page is for', async () => {
    const { page } = await visits.arrive();
    for (const [path, title] of [
      ['/ada', 'Book an appointment'],
      ['/ada/call', 'Book an appointment'],
      ['/embed/ada/call', 'Book an appointment'],
      ['/manage', 'Your appointment'],
    ]) {
      const html = await (await page.request.get(`${visits.origin}${path}`)).text();
      expect(html).toContain(`<title>${title}</title>`);
      expect(html).toContain(`<meta property="og:title" content="${title}" />`);
      expect(html).toMatch(/<meta property="og:description" content="[A-Z][^"]{20,}" \/>/);
      expect(html).not.toMatch(/<title>[^<]*Loading/);
    }
  });
});

describe('the address of a confirmation', () => {
  it('in a browser that knows nothing of it says where to look, and the times are there as ever', async () => {
    const { slug } = await newProvider(testFirestore(), { types: { call: { windowDays: 60 } } });
    const { page, complaints } = await visits.arrive();
    await page.goto(`${visits.origin}/${slug}/call?booked=ABCD-1234`);
    await page.getByText('Already booked? Open the link in your confirmation email').waitFor();
    await page.getByRole('button', { name: 'Later days' }).click();
    await page.getByRole('button', { name: /^Tuesday, February 2/ }).click();
    await page.getByRole('button', { name: /^4:00 AM/ }).click();
    await page.getByRole('heading', { name: 'Your details' }).waitFor();
    expect(await page.getByText('Already booked?').count()).toBe(0);
    expect(new URL(page.url()).searchParams.has('booked')).toBe(false);
    expect(complaints).toEqual([]);
  });
});

describe('a manage link', () => {
  it.each([
    (token: string) => `/Manage#${token}`,
    (token: string) => `/manage/#${token}).`,
    (token: string) => `/manage%23${token}%3E.`,
  ])('with a typing error opens the appointment and leaves the address bar [P14]: %s', async (made) => {
    const { token } = await visits.booked();
    const { page, complaints } = await visits.arrive();
    await page.goto(`${visits.origin}${made(token)}`);
    await page.getByRole('heading', yours).waitFor();
    expect(page.url()).toBe(`${visits.origin}/manage`);
    expect(complaints).toEqual([]);
  });

  it('by its reference is asked for with I, L and O as they are read aloud', async () => {
    const { page, traffic } = await visits.opening('');
    await page.getByRole('heading', dead).waitFor();
    await page.getByLabel('Reference').fill('oil0-1o2l');
    await page.getByLabel('Email you booked with').fill('alan@example.com');
    await page.getByRole('button', { name: /link/ }).last().click();
    await expect.poll(() => traffic.inputs('resendManageLink')).toMatchObject([{ reference: '01101021' }]);
  });
});
