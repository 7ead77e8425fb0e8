// One clock: pages show the service's zone data, whatever the browser has, and admit when a zone is unknown.
import { describe, expect, it } from 'vitest';
import { mailDesk } from '../builders/mail-desk.ts';
import { mailHosts } from '../builders/mail-hosts.ts';
import { newProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { watchClient } from './client-traffic.ts';
import { sayingZone, withoutZone, withZoneDataOf } from './odd-browsers.ts';
import { browserDesk } from './browser-desk.ts';
import { chooseTime, fillIn } from './visitors.ts';

const visitors = browserDesk();
const desk = mailDesk();
const newMailHost = mailHosts(desk);

const tuesday = /^Tuesday, January 12/;
const unknownZone = 'Times shown in Stockholm time; we couldn’t tell your time zone';
/** The page's text with plain spaces, because versions of the locale data use different ones. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('a browser with other zone data than the service', () => {
  it('shows the service’s times: page, mail, calendar file and manage page agree [P21]', async () => {
    const service = await newMailHost(0);
    const { context, page, complaints } = await visitors.arrive();
    await withZoneDataOf(context, 'America/New_York', 'Asia/Dubai');
    await page.goto(`${service.origin}/${desk.provider.slug}`);
    const believed = await page.evaluate(() =>
      new Intl.DateTimeFormat('en-GB', { timeZone: 'America/New_York', timeStyle: 'short' }).format(
        Date.parse('2027-01-12T09:00:00Z'),
      ),
    );
    expect(believed).toBe('13:00');
    await page.getByText('Times shown in your timezone (New York)').waitFor();
    await chooseTime(page, tuesday, /^4:00 AM/);
    await fillIn(page);
    await page.getByRole('button', { name: /^Book Tuesday, 4:00 AM$/ }).click();
    await page.getByRole('heading', { name: 'You’re booked' }).waitFor();
    const shown = async () => plain(await page.getByRole('main').innerText());
    expect(await shown()).toMatch(
      /Tuesday, January 12\s+4:00 AM\s+until 4:30 AM, New York\s+10:00 AM in Stockholm/,
    );

    await desk.drain();
    const mail = desk.service.mails().find(({ to }) => to[0]?.email === 'alan@example.com');
    expect(plain(mail?.text ?? '')).toContain('4:00 AM – 4:30 AM');
    const file = mail?.attachments[0]?.content.toString('utf8');
    expect(file).toContain('DTSTART:20270112T090000Z');

    await page.getByRole('link', { name: 'Change or cancel' }).click();
    await page.getByRole('heading', { name: 'Your appointment' }).waitFor();
    expect(await shown()).toMatch(/January 12\s+4:00 AM\s+until 4:30 AM, New York\s+10:00 AM in Stockholm/);
    await page.goBack();
    await page.reload();
    await page.getByRole('heading', { name: 'You’re booked' }).waitFor();
    expect(await shown()).toMatch(/4:00 AM\s+until 4:30 AM, New York/);
    expect(complaints).toEqual([]);
  });

  // Chromium 147 has Casablanca an hour ahead of UTC; since September 2026 it is not.
  it('shows the service’s times even where its own data are older than the latest law [P21]', async () => {
    const provider = await newProvider(testFirestore(), { provider: { timeZone: 'Africa/Casablanca' } });
    const { page } = await visitors.arrive({ timezoneId: 'Africa/Casablanca' });
    await page.goto(`${visitors.origin}/${provider.slug}`);
    await chooseTime(page, tuesday, /^9:00 AM/);
    expect(new URL(page.url()).searchParams.get('slot')).toBe('2027-01-12T09:00:00Z');
    expect(plain(await page.getByRole('main').innerText())).toContain('until 9:30 AM, Casablanca');
  });

  it('works although it has never heard of the zone of the provider', async () => {
    const provider = await newProvider(testFirestore(), { provider: { timeZone: 'Europe/Kyiv' } });
    const { context, page, complaints } = await visitors.arrive();
    await withoutZone(context, 'Europe/Kyiv');
    await page.goto(`${visitors.origin}/${provider.slug}`);
    await page.getByRole('button', { name: tuesday }).click();
    await page.getByRole('button', { name: /^2:00 AM.*9:00 AM Kyiv/ }).click();
    await fillIn(page);
    await page.getByRole('button', { name: /^Book/ }).click();
    await page.getByRole('heading', { name: 'You’re booked' }).waitFor();
    expect(await page.getByRole('main').innerText()).toMatch(/9:00.AM in Kyiv/);
    expect(complaints).toEqual([]);
  });
});

describe('a visitor in an unknown zone', () => {
  it.each([undefined, '', '+03:00', 'America/Atlantis', 'Etc/Unknown'])(
    'sees the provider’s time, reads so in words, and books: %j',
    async (zone) => {
      const provider = await newProvider(testFirestore());
      const { context, page, complaints } = await visitors.arrive();
      const traffic = await watchClient(context, visitors.host);
      await sayingZone(context, zone);
      await page.goto(`${visitors.origin}/${provider.slug}`);
      await page.getByText(unknownZone).waitFor();
      await chooseTime(page, tuesday, /^10:00 AM/);
      await page.getByText(unknownZone).waitFor();
      await fillIn(page);
      await page.getByRole('button', { name: /^Book Tuesday, 10:00 AM$/ }).click();
      await page.getByRole('heading', { name: 'You’re booked' }).waitFor();
      const { bookings } = await readTime(testFirestore(), provider.id);
      expect(bookings.map(({ startsAt }) => startsAt)).toEqual(['2027-01-12T09:00:00.000Z']);
      await page.getByRole('link', { name: 'Change or cancel' }).click();
      await page.getByRole('heading', { name: 'Your appointment' }).waitFor();
      await page.getByText(unknownZone).waitFor();
      expect(await page.getByRole('main').innerText()).toMatch(/10:00.AM/);
      // The page asked for just what its document had already requested.
      expect(traffic.inputs('openBookingPage')).toHaveLength(1);
      expect(complaints).toEqual([]);
    },
  );

  it('chooses one beside it', async () => {
    const provider = await newProvider(testFirestore());
    const { context, page } = await visitors.arrive();
    await sayingZone(context, undefined);
    await page.goto(`${visitors.origin}/${provider.slug}`);
    await page.getByText(unknownZone).waitFor();
    await page.getByRole('button', { name: 'Change the time zone' }).click();
    await page.getByRole('searchbox').fill('new york');
    await page.getByRole('button', { name: /New York/ }).click();
    await page.getByText('Times shown in your timezone (New York)').waitFor();
    expect(new URL(page.url()).searchParams.get('zone')).toBe('America/New_York');
    await page.getByRole('button', { name: tuesday }).click();
    await page.getByRole('button', { name: /^4:00 AM/ }).waitFor();
  });
});

describe('choosing another zone', () => {
  it('keeps the old clock until the new one is there, and for good when it does not come', async () => {
    const provider = await newProvider(testFirestore());
    const { context, page } = await visitors.arrive();
    const traffic = await watchClient(context, visitors.host);
    await page.goto(`${visitors.origin}/${provider.slug}?date=2027-01-12`);
    await page.getByRole('button', { name: /^4:00 AM/ }).waitFor();
    traffic.breakOff('listSlots');
    await page.getByRole('button', { name: 'Change the time zone' }).click();
    await page.getByRole('searchbox').fill('tokyo');
    await page.getByRole('button', { name: /Tokyo/ }).click();
    await page.getByText('We couldn’t switch to Tokyo time.').waitFor();
    await page.getByText('Times shown in your timezone (New York)').waitFor();
    await page.getByRole('button', { name: /^4:00 AM/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('zone')).toBeNull();
    traffic.mend();
    let answer = (): void => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await context.route('**/api/client', async (route) => {
      await held;
      await route.fallback();
    });
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Switching to Tokyo time…').waitFor();
    await page.getByRole('button', { name: /^4:00 AM/ }).waitFor();
    answer();
    await page.getByText('Times shown in your timezone (Tokyo)').waitFor();
    await page.getByRole('button', { name: /^6:00 PM/ }).waitFor();
    expect(await page.getByText('Switching to Tokyo time…').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('zone')).toBe('Asia/Tokyo');
    await page.reload();
    await page.getByRole('button', { name: /^6:00 PM/ }).waitFor();
    await page.getByText('Times shown in your timezone (Tokyo)').waitFor();
  });

  it('names a zone of a fixed offset as people count', async () => {
    const provider = await newProvider(testFirestore());
    const { page } = await visitors.arrive({ timezoneId: 'Etc/GMT-3' });
    await page.goto(`${visitors.origin}/${provider.slug}`);
    await page.getByText('Times shown in your timezone (GMT+3)').waitFor();
    await chooseTime(page, tuesday, /^12:00 PM/);
    expect(plain(await page.getByRole('main').innerText())).toContain('until 12:30 PM, GMT+3');
  });
});

describe('two clocks whose distance changes', () => {
  it.each([
    [
      'Atlantic/Reykjavik',
      'Europe/London',
      '2027-01-14',
      '2027-04-15',
      'On this day, 8:00 AM for you is 9:00 AM',
    ],
    [
      'Australia/Sydney',
      'Australia/Lord_Howe',
      '2027-01-14',
      '2027-04-15',
      'On this day, 8:30 AM for you is 9:00 AM',
    ],
  ])(
    'are called the same only on dates on which they are: %s and %s',
    async (timezoneId, timeZone, alike, apart, said) => {
      const provider = await newProvider(testFirestore(), {
        provider: { timeZone },
        types: { visit: { windowDays: 120, place: { kind: 'address', text: 'High Street 1' } } },
      });
      const { page } = await visitors.arrive({ timezoneId });
      await page.goto(`${visitors.origin}/${provider.slug}?date=${alike}`);
      await page.getByText('the same as yours').waitFor();
      await page.goto(`${visitors.origin}/${provider.slug}?date=${apart}`);
      await page.getByRole('heading', { name: /April 15/ }).waitFor();
      expect(await page.getByText('the same as yours').count()).toBe(0);
      const line = await page.getByText('On this day,').innerText();
      expect(plain(line)).toContain(said);
    },
  );
});
