// A hold ends (lapsed, taken over, refused, network lost): booking goes on, and all input stays.
import { describe, expect, it } from 'vitest';
import { holdInput } from '../builders/hold-input.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { fillIn } from './visitors.ts';
import {
  asked,
  book,
  done,
  expectNothingLost,
  filled,
  four,
  holdVisits,
  start,
  startsBooked,
} from './hold-visits.ts';

const visits = holdVisits();

describe('a hold that is over', () => {
  it('says calmly that it lapsed, and still confirms while the time is free', async () => {
    const provider = await asked();
    const visitor = await filled(await visits.holding(provider));
    const { page, traffic } = visitor;
    await visits.sleep(visitor, 16);
    await page.getByText(/^No longer held for you/).waitFor();
    await page.getByRole('button', { name: book }).click();
    await page.getByRole('heading', done).waitFor();
    const [{ secret } = {}] = traffic.inputs('holdSlot');
    expect(traffic.inputs('confirmBooking')).toMatchObject([{ hold: secret }]);
    expect(await startsBooked(provider)).toEqual([start]);
  });

  it('is held again when the visitor returns while the time is free', async () => {
    const provider = await asked();
    const visitor = await filled(await visits.holding(provider));
    const { page } = visitor;
    await visits.sleep(visitor, 6);
    await page.getByText(/^No longer held for you/).waitFor();
    await page.getByLabel('Name').press('End');
    await page.clock.runFor(2_000);
    await page.getByRole('timer').waitFor();
    expect(await visits.isFree(provider, start, await visits.hostAfter(6))).toBe(false);
  });

  it('because it was taken over says so, keeps all input, and offers the nearest times, one of which is booked', async () => {
    const provider = await asked();
    const visitor = await filled(await visits.holding(provider));
    const { page } = visitor;
    const later = await visits.hostAfter(6);
    const taker = await callClient(later.origin, 'holdSlot', holdInput({ slug: provider.slug, start }));
    expect(taker.ok).toBe(true);
    await visits.sleep(visitor, 6);
    await page.getByLabel('Name').press('End');
    await page.clock.runFor(2_000);
    const notice = page.getByRole('alert');
    await notice.getByText(/^Someone else just took 4:00\sAM\. Nothing you typed is lost/).waitFor();
    expect(await notice.getByRole('button').count()).toBe(3);
    await expectNothingLost(visitor);
    await notice.getByRole('button').first().click();
    await page.getByRole('timer').waitFor();
    await page.getByRole('button', { name: book }).click();
    await page.getByRole('heading', done).waitFor();
    const starts = await startsBooked(provider);
    expect(starts).toHaveLength(1);
    expect(starts).not.toContain(start);
  });
});

describe('without a hold,', () => {
  it('a link opens the form and books, and never holds', async () => {
    const provider = await asked();
    const { page, traffic } = await filled(await visits.linked(provider));
    await page.clock.runFor(31_000);
    expect(await visits.isFree(provider)).toBe(true);
    expect(await page.getByRole('timer').count()).toBe(0);
    await page.getByRole('button', { name: book }).click();
    await page.getByRole('heading', done).waitFor();
    expect(traffic.inputs('holdSlot')).toEqual([]);
    expect(traffic.inputs('confirmBooking')[0]).not.toHaveProperty('hold');
    expect(await startsBooked(provider)).toEqual([start]);
  });

  it('a visitor who already has three holds reads so in a quiet line, and books', async () => {
    const provider = await asked();
    const { page, traffic } = await visits.atTimes(provider);
    await page.evaluate((since) => {
      const id = '6f1f0f0a-8f0d-4e0e-9d36-0c5c5d3f7a11';
      localStorage.setItem('holdfast:visitor', JSON.stringify({ id, since }));
    }, Date.parse('2027-01-11T09:00:00Z'));
    for (const hour of ['10', '11', '12']) {
      const held = holdInput({ slug: provider.slug, start: `2027-01-13T${hour}:00:00Z` });
      const visitor = '6f1f0f0a-8f0d-4e0e-9d36-0c5c5d3f7a11';
      expect((await callClient(visits.origin, 'holdSlot', { ...held, visitor })).ok).toBe(true);
    }
    await page.getByRole('button', { name: four }).click();
    await page.getByText('Not held while you type.').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await fillIn(page);
    await page.getByRole('button', { name: book }).click();
    await page.getByRole('heading', done).waitFor();
    expect(traffic.inputs('confirmBooking')[0]).not.toHaveProperty('hold');
    expect(await startsBooked(provider)).toEqual([start]);
  });
});

describe('while the network is slow or gone,', () => {
  it('the page repeats the same booking with the same hold until it gets a response, even after a reload [P3]', async () => {
    const provider = await asked();
    const visitor = await filled(await visits.holding(provider));
    const { page, traffic } = visitor;
    traffic.breakOff('confirmBooking');
    await page.getByRole('button', { name: book }).click();
    await page.getByText('We don’t know yet whether this is booked').waitFor();
    expect(await page.getByLabel('Name').isEditable()).toBe(false);
    expect(await page.getByRole('timer').count()).toBe(0);
    await page.reload();
    await page.getByText('We don’t know yet whether this is booked').waitFor();
    await expectNothingLost(visitor);
    traffic.mend();
    await page.clock.runFor(30_000);
    await page.getByRole('heading', done).waitFor();
    const sent = traffic.inputs('confirmBooking');
    expect(sent.length).toBeGreaterThanOrEqual(3);
    for (const input of sent) expect(input).toEqual(sent[0]);
    expect(sent[0]).toMatchObject({ hold: traffic.inputs('holdSlot')[0]?.secret });
    expect(await startsBooked(provider)).toEqual([start]);
  });

  it('a booking never overtakes the hold that was requested before it', async () => {
    const provider = await asked();
    const { page, context, traffic } = await visits.atTimes(provider);
    const gate = Promise.withResolvers<void>();
    await context.route('**/api/client', async (route) => {
      if ((route.request().postData() ?? '').includes('"op":"holdSlot"')) await gate.promise;
      return route.fallback();
    });
    await page.getByRole('button', { name: four }).click();
    await fillIn(page);
    await page.getByRole('button', { name: book }).click();
    await page.getByRole('button', { name: 'Booking…' }).waitFor();
    expect(traffic.inputs('confirmBooking')).toEqual([]);
    gate.resolve();
    await page.getByRole('heading', done).waitFor();
    const [{ secret } = {}] = traffic.inputs('holdSlot');
    expect(traffic.inputs('confirmBooking')).toMatchObject([{ hold: secret }]);
    expect(await startsBooked(provider)).toEqual([start]);
  });
});
