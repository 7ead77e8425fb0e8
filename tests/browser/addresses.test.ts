// Email addresses as people type and paste them: usable ones book, and the form explains the others.
import { expect, it } from 'vitest';
import { newProvider } from '../builders/new-provider.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { browserDesk } from './browser-desk.ts';
import { fillIn } from './visitors.ts';

const visitors = browserDesk();

it('a form says what is wrong with an address, keeps it, and books with every one that can get email', async () => {
  const provider = await newProvider(testFirestore());
  const { page } = await visitors.arrive();
  const open = (slot: string) =>
    page.goto(`${visitors.origin}/${provider.slug}/call?date=2027-01-12&slot=2027-01-12T${slot}:00.000Z`);
  await open('09:00');
  await fillIn(page);
  const wrong: [string, RegExp][] = [
    ['pat@firma-.example', /after the @ isn’t a domain/],
    ['jörg@example.com', /before the @ has a character/],
    [`${'a'.repeat(65)}@example.com`, /before the @ is too long/],
    ['alan', /doesn’t look like an email address/],
  ];
  for (const [email, sentence] of wrong) {
    await page.getByLabel('Email').fill(email);
    await page.getByRole('button', { name: /^Book/ }).click();
    await page.getByText(sentence).waitFor();
  }
  const good: [string, string, string][] = [
    ['09:00', 'ivan@почта.рф', 'ivan@xn--80a1acny.xn--p1ai'],
    ['09:30', 'front/desk&co@example.com', 'front/desk&co@example.com'],
    ['10:00', '\u200Balan@reyes.homes\u202C', 'alan@reyes.homes'],
  ];
  for (const [slot, typed, kept] of good) {
    await open(slot);
    await fillIn(page, 'Ivan', typed);
    await page.getByRole('button', { name: /^Book/ }).click();
    await page.getByRole('heading', { name: 'You’re booked' }).waitFor();
    expect(await page.getByRole('main').innerText()).toContain(kept);
  }
});
