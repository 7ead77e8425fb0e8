// The page that a manage link opens: a look changes nothing, and the link stays secret.
import { describe, expect, it } from 'vitest';
import { newProvider } from '../builders/new-provider.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import {
  cancelled,
  confirm,
  dead,
  open,
  manageVisits,
  start,
  statuses,
  versions,
  yours,
} from './manage-visits.ts';
import { fillIn } from './visitors.ts';

const visits = manageVisits();

describe('opening a manage link', () => {
  it('shows the appointment, takes the link out of the address, and changes nothing', async () => {
    const booking = await visits.booked();
    const before = await versions(booking);
    const { page, complaints } = await visits.atAppointment(booking);
    expect(page.url()).toBe(`${visits.origin}/manage`);
    const text = await page.getByRole('main').innerText();
    expect(text).toMatch(/Tuesday, January.12\s+4:00.AM/);
    expect(text).toMatch(/10:00.AM in Stockholm/);
    expect(text).toContain('Phone call');
    await page.reload();
    await page.getByRole('heading', yours).waitFor();
    await page.getByRole('button', open).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    expect(Object.keys(before).length).toBeGreaterThan(6);
    expect(await versions(booking)).toEqual(before);
    expect(complaints).toEqual([]);
  });

  it('that has begun shows it without anything to change', async () => {
    const booking = await visits.booked();
    const later = await visits.hostAfter(24 * 60 + 1);
    const { page } = await visits.opening(`#${booking.token}`, { service: later });
    await page.getByText('This appointment has started. It can no longer be changed.').waitFor();
    expect(await page.getByRole('button', open).count()).toBe(0);
  });

  it('never puts the token into a request’s address, a referrer or the history', async () => {
    const booking = await visits.booked();
    const { context, page } = await visits.arrive();
    const seen: string[] = [];
    context.on('request', (request) => seen.push(request.url(), JSON.stringify(request.headers())));
    await page.goto(`${visits.origin}/manage#${booking.token}`);
    await page.getByRole('button', open).click();
    await page.getByRole('button', confirm).click();
    await page.getByRole('link', { name: 'Book another time' }).click();
    await page.getByRole('button', { name: /^4:30 AM/ }).waitFor();
    expect(await page.evaluate(() => document.referrer)).toBe('');
    await page.goBack();
    await page.getByRole('heading', cancelled).waitFor();
    expect(page.url()).toBe(`${visits.origin}/manage`);
    expect(seen.length).toBeGreaterThan(10);
    const [, secret = ''] = booking.token.split('.');
    // The navigation itself is listed with its fragment, which no request carries.
    const sent = seen.map((text) => text.replace(`/manage#${booking.token}`, '/manage'));
    expect(sent.filter((text) => text.includes(secret))).toEqual([]);
  });

  it('from the confirmation is one step, and coming back after cancelling shows no booking', async () => {
    const provider = await newProvider(testFirestore());
    const { page } = await visits.arrive();
    await page.goto(`${visits.origin}/${provider.slug}/call?slot=${start}`);
    await fillIn(page);
    await page.getByRole('button', { name: /^Book / }).click();
    await page.getByText('A confirmation is on its way to alan@example.com.').waitFor();
    await page.getByRole('link', { name: 'Change or cancel' }).click();
    await page.getByRole('button', open).click();
    await page.getByRole('button', confirm).click();
    await page.getByRole('heading', cancelled).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: /^4:30 AM/ }).waitFor();
    expect(await page.getByRole('heading', { name: 'You’re booked' }).count()).toBe(0);
  });

  it('from a framed confirmation leaves the frame, which the page refuses', async () => {
    const provider = await newProvider(testFirestore());
    const { page } = await visits.arrive();
    await page.goto(`${visits.origin}/embed/${provider.slug}/call?slot=${start}`);
    await fillIn(page);
    await page.getByRole('button', { name: /^Book / }).click();
    const link = page.getByRole('link', { name: /^Change or cancel/ });
    await link.waitFor();
    expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual([
      '_blank',
      'noopener noreferrer',
    ]);
    const answer = await page.request.get(`${visits.origin}/manage`);
    expect(answer.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(await answer.text()).toContain('<meta name="robots" content="noindex" />');
  });
});

describe('a link that does not work', () => {
  it('is the same neutral page when it is wrong, expired, retired or missing', async () => {
    const [booking, other] = [await visits.booked(), await visits.booked()];
    const retired = await callClient(visits.origin, 'cancelBooking', {
      token: other.token,
      key: crypto.randomUUID(),
    });
    expect(retired.ok).toBe(true);
    const [head = '', body = ''] = booking.token.split('.');
    const wrong = `${head}.${body}.${'A'.repeat(43)}`;
    // The page notices something like a link, so asking for a new one takes one button.
    const [texts, withoutLink] = [new Set<string>(), new Set<string>()];
    for (const fragment of [`#${wrong}`, `#${other.token}`, '#not-a-link', '']) {
      const { page } = await visits.opening(fragment);
      await page.getByRole('heading', dead).waitFor();
      expect(page.url()).toBe(`${visits.origin}/manage`);
      await page.getByLabel('Reference').waitFor();
      (fragment.includes('.') ? texts : withoutLink).add(await page.getByRole('main').innerText());
    }
    const expired = await visits.hostAfter(61 * 24 * 60);
    const { page } = await visits.opening(`#${booking.token}`, { service: expired });
    await page.getByRole('heading', dead).waitFor();
    await page.getByLabel('Reference').waitFor();
    texts.add(await page.getByRole('main').innerText());
    expect([texts.size, withoutLink.size]).toEqual([1, 1]);
    expect([...texts][0]).toContain('The latest email about your appointment has the latest link');
  });

  it('opened over one that works shows nothing of the appointment before', async () => {
    const { page } = await visits.atAppointment(await visits.booked());
    await page.evaluate(() => {
      location.hash = '#not-a-link';
    });
    await page.getByRole('heading', dead).waitFor();
    await page.reload();
    await page.getByRole('heading', dead).waitFor();
    expect(await page.getByRole('main').innerText()).not.toMatch(/Call|Ada|January/);
  });
});

describe('the link that stops reminders', () => {
  it('asks first and changes nothing; its button does', async () => {
    const booking = await visits.booked();
    const before = await versions(booking);
    const { page } = await visits.opening(`#stop-reminders=${booking.token}`);
    await page.getByRole('heading', { name: 'Stop reminders for this appointment?' }).waitFor();
    expect(page.url()).toBe(`${visits.origin}/manage`);
    expect(await versions(booking)).toEqual(before);
    await page.getByRole('button', { name: 'Stop reminders' }).click();
    await page
      .getByRole('heading', { name: 'You won’t get any more reminders for this appointment.' })
      .waitFor();
    await page.reload();
    await page
      .getByRole('heading', { name: 'You won’t get any more reminders for this appointment.' })
      .waitFor();
    await page.getByRole('button', { name: 'See the appointment' }).click();
    await page.getByText('Stopped').waitFor();
    expect(await statuses(booking)).toEqual(['active']);
  });
});
