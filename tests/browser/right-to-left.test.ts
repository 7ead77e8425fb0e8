// Names written from right to left in English pages and mails: they look as they look alone, everywhere.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { someMail } from '../../functions/src/notices/mail/mail-fixture.ts';
import { someAgreement } from '@holdfast/core/booking/booking-fixture.ts';
import { renderMail } from '../../functions/src/notices/mail/render-mail.ts';
import { newProvider } from '../builders/new-provider.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { browserDesk } from './browser-desk.ts';
import { fillIn } from './visitors.ts';

const name = '3 אחים בע״מ';
const visitors = browserDesk();

/** Every place that shows the name, and whether its 3 stands right of its first letter, as it does alone. */
function placesOf(page: Page): Promise<{ text: string; isRight: boolean }[]> {
  return page.evaluate(() => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const at = text.indexOf('3 אחים');
      if (at < 0 || !node.parentElement?.checkVisibility()) continue;
      const leftOf = (offset: number) => {
        const range = document.createRange();
        range.setStart(node, offset);
        range.setEnd(node, offset + 1);
        return range.getBoundingClientRect().left;
      };
      found.push({ text, isRight: leftOf(at) > leftOf(at + 2) });
    }
    return found;
  });
}

async function expectInOrder(page: Page, atLeast: number): Promise<void> {
  const places = await placesOf(page);
  expect(places.length).toBeGreaterThanOrEqual(atLeast);
  expect(places.filter(({ isRight }) => !isRight)).toEqual([]);
}

it('on the pages, from the times to the booking and its manage page', async () => {
  const provider = await newProvider(testFirestore(), {
    provider: { name, headline: `${name}, Tel Aviv` },
    types: {
      call: {
        name,
        summary: name,
        included: [name],
        place: { kind: 'address', text: name, link: '', caller: 'provider' },
        questions: [{ id: 'topic', label: name, required: false, long: true }],
      },
    },
  });
  const { page } = await visitors.arrive();
  await page.goto(`${visitors.origin}/${provider.slug}/call`);
  await page.getByRole('button', { name: /^Tuesday, January 12/ }).waitFor();
  await expectInOrder(page, 4);
  await page.goto(`${visitors.origin}/${provider.slug}/call?date=2027-01-12&slot=2027-01-12T09:00:00.000Z`);
  await page.getByRole('heading', { name: 'Your details' }).waitFor();
  await expectInOrder(page, 3);
  await fillIn(page);
  await page.getByRole('button', { name: /^Book/ }).click();
  await page.getByRole('heading', { name: 'You’re booked' }).waitFor();
  await expectInOrder(page, 3);
  await page.getByRole('link', { name: /change or cancel/i }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expectInOrder(page, 3);
});

it('in the HTML of every mail', async () => {
  const agreement = {
    ...someAgreement,
    provider: { ...someAgreement.provider, name, headline: name },
    type: {
      ...someAgreement.type,
      name,
      place: { kind: 'address', text: name, link: '', caller: 'provider' },
    },
    client: { ...someAgreement.client, name },
    answers: [{ question: 'q', label: name, text: `${name}\n${name}`, kind: 'text' }],
  } as const;
  const { page } = await visitors.arrive();
  for (const [kind, to] of [
    ['confirmed', 'client'],
    ['confirmed', 'provider'],
    ['cancelled', 'provider'],
    ['reminder', 'client'],
  ] as const) {
    const mail = someMail(kind, to, { agreement, cancelledBy: 'client', reason: name });
    await page.setContent(renderMail(mail).html);
    await expectInOrder(page, 4);
  }
});
