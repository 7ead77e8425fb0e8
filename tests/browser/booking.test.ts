// The main job, as a person does it: a page, a time, a form, a booking.
import { describe, expect, it } from 'vitest';
import { newProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { tabTo } from './tab-to.ts';
import { browserDesk } from './browser-desk.ts';
import { chooseTime, fillIn } from './visitors.ts';

const visitors = browserDesk();

const tuesday = /^Tuesday, January 12/;
const questions = [{ id: 'topic', label: 'What should we look at?', required: true, long: true }];

describe('a visitor in New York of a provider in Stockholm', () => {
  it('books, and the same instant is in Firestore in UTC', async () => {
    const provider = await newProvider(testFirestore());
    const { page, complaints } = await visitors.arrive();
    await page.goto(`${visitors.origin}/${provider.slug}`);
    await page.getByText('Times shown in your timezone (New York)').waitFor();
    // 10:00 in Stockholm.
    await chooseTime(page, tuesday, /^4:00 AM/);
    await fillIn(page);
    await page.getByRole('button', { name: /^Book .*4:00 AM$/ }).click();
    await page.getByRole('heading', { name: 'You’re booked' }).waitFor();
    const text = await page.getByRole('main').innerText();
    expect(text).toMatch(/4:00/);
    expect(text).toMatch(/10:00.* in Stockholm/);
    const { bookings } = await readTime(testFirestore(), provider.id);
    expect(bookings.map((booking) => booking.startsAt)).toEqual(['2027-01-12T09:00:00.000Z']);
    expect(complaints).toEqual([]);
  });

  it('sees what each type includes, chooses one, answers its questions and saves the calendar file', async () => {
    const provider = await newProvider(testFirestore(), {
      types: {
        call: { name: 'Short call', included: ['A clear next step'] },
        visit: {
          name: 'Office visit',
          position: 2,
          questions,
          place: { kind: 'address', text: 'Sveavägen 12, Stockholm' },
        },
      },
    });
    const { page } = await visitors.arrive();
    await page.goto(`${visitors.origin}/${provider.slug}`);
    await page.getByText('A clear next step').waitFor();
    await page.getByRole('link', { name: 'Office visit' }).click();
    await chooseTime(page, tuesday, /^4:00 AM/);
    await fillIn(page);
    await page.getByRole('button', { name: /^Book/ }).click();
    await page.getByText('Please fill this in.').waitFor();
    expect((await readTime(testFirestore(), provider.id)).bookings).toEqual([]);
    await page.getByLabel('What should we look at?').fill('My return.');
    await page.getByRole('button', { name: /^Book/ }).click();
    await page.getByRole('heading', { name: 'You’re booked' }).waitFor();
    expect(await page.getByRole('main').innerText()).toContain('Sveavägen 12, Stockholm');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Calendar file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${provider.slug}-2027-01-12.ics`);
    const google = await page.getByRole('link', { name: /^Google/ }).getAttribute('href');
    expect(google).toContain('dates=20270112T090000Z%2F20270112T093000Z');
  });

  it('does all of it by keyboard alone, on a screen 360 pixels wide, without sideways scrolling', async () => {
    const provider = await newProvider(testFirestore());
    const { page } = await visitors.arrive({ width: 360 });
    await page.goto(`${visitors.origin}/${provider.slug}`);
    await page.getByRole('button', { name: tuesday }).waitFor();
    await tabTo(page, tuesday);
    await page.keyboard.press('Enter');
    await tabTo(page, /^4:00 AM/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Your details' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.getByLabel('Name').focus();
    await page.keyboard.type('Alan Reyes');
    await page.keyboard.press('Tab');
    await page.keyboard.type('alan@example.com');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'You’re booked' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect((await readTime(testFirestore(), provider.id)).bookings).toHaveLength(1);
  });

  it('types text that looks like markup, and sees it as text [P16]', async () => {
    const provider = await newProvider(testFirestore(), {
      provider: { name: '<img src=x onerror=document.title="pwned">' },
      types: { call: { name: '<b>Call</b>', questions } },
    });
    const { page, complaints } = await visitors.arrive();
    await page.goto(`${visitors.origin}/${provider.slug}/call?date=2027-01-12&slot=2027-01-12T09:00:00.000Z`);
    await page.getByLabel('What should we look at?').fill('<script>alert(1)</script>');
    await fillIn(page, '<i>Alan</i>');
    await page.getByRole('button', { name: /^Book/ }).click();
    await page.getByRole('heading', { name: 'You’re booked' }).waitFor();
    expect(await page.getByRole('main').innerText()).toContain('<b>Call</b>');
    expect(await page.locator('main i, main img, main script').count()).toBe(0);
    expect(await page.title()).not.toBe('pwned');
    expect(complaints).toEqual([]);
  });
});

describe('a visitor anywhere', () => {
  it('has the page open on the first day that has a free time, in the visitor’s own clock format', async () => {
    const provider = await newProvider(testFirestore(), {
      provider: { weekly: [{ days: [4], start: '09:00', end: '12:00' }] },
    });
    const { page } = await visitors.arrive({ timezoneId: 'Europe/Berlin', locale: 'sv-SE' });
    await page.goto(`${visitors.origin}/${provider.slug}`);
    await page.getByRole('button', { name: /^09:00/ }).waitFor();
    expect(await page.getByRole('button', { pressed: true }).getAttribute('aria-label')).toMatch(
      /14 January/,
    );
  });

  it('who reads German books in German, by a clock of 24 hours', async () => {
    const provider = await newProvider(testFirestore());
    const { page, complaints } = await visitors.arrive({ timezoneId: 'Europe/Berlin', locale: 'de-DE' });
    await page.goto(`${visitors.origin}/${provider.slug}`);
    await page.getByText('Zeiten in Ihrer Zeitzone (Berlin)').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
    await page.getByRole('button', { name: /^Dienstag, 12. Januar/ }).click();
    await page.getByRole('button', { name: /^10:00/ }).click();
    await page.getByLabel('Name').fill('Alan Reyes');
    await page.getByLabel('E-Mail').fill('alan@example.com');
    await page.getByRole('button', { name: 'Dienstag, 10:00 Uhr buchen' }).click();
    await page.getByRole('heading', { name: 'Ihr Termin ist gebucht' }).waitFor();
    await page.getByText('Eine Bestätigung ist unterwegs an alan@example.com.').waitFor();
    await page.getByRole('link', { name: 'Ändern oder absagen' }).click();
    await page.getByRole('button', { name: 'Diesen Termin absagen' }).click();
    await page.getByRole('button', { name: 'Dienstag, 10:00 Uhr absagen' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
    const { bookings } = await readTime(testFirestore(), provider.id);
    const stored = await testFirestore().doc(`bookings/${bookings[0]?.id}`).get();
    expect(JSON.stringify(stored.data())).toContain('"locale":"de-DE"');
    expect(complaints).toEqual([]);
  });

  it('has the page open on a day weeks ahead when nothing is free before', async () => {
    const provider = await newProvider(testFirestore(), {
      provider: {
        weekly: [],
        overrides: [{ date: '2027-02-16', ranges: [{ start: '09:00', end: '10:00' }] }],
      },
      types: { call: { windowDays: 60 } },
    });
    const { page } = await visitors.arrive();
    await page.goto(`${visitors.origin}/${provider.slug}`);
    await page.getByRole('button', { name: /^3:00 AM/ }).waitFor();
    expect(await page.getByRole('button', { pressed: true }).getAttribute('aria-label')).toMatch(
      /February 16/,
    );
  });

  it('changes the zone, and the same instants show on another clock', async () => {
    const provider = await newProvider(testFirestore());
    const { page } = await visitors.arrive();
    await page.goto(`${visitors.origin}/${provider.slug}/call?date=2027-01-12`);
    await page.getByRole('button', { name: 'Change the time zone' }).click();
    await page.getByRole('searchbox').fill('tokyo');
    await page.getByRole('button', { name: /Tokyo/ }).click();
    await page.getByText('Times shown in your timezone (Tokyo)').waitFor();
    await page.getByRole('button', { name: /^6:00 PM/ }).click();
    await page.getByRole('heading', { name: 'Your details' }).waitFor();
    expect(new URL(page.url()).searchParams.get('slot')).toBe('2027-01-12T09:00:00Z');
    expect(new URL(page.url()).searchParams.get('zone')).toBe('Asia/Tokyo');
  });

  it('who mistyped the address reads so in words', async () => {
    const { page } = await visitors.arrive();
    await page.goto(`${visitors.origin}/nobody-has-this`);
    await page.getByRole('heading', { name: 'This page doesn’t exist' }).waitFor();
    expect(await page.getByRole('main').innerText()).toContain('check the link');
  });
});
