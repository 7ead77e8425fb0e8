// A time is held while its form is open: its owner keeps it in sight, and others see it go and come back.
import { describe, expect, it } from 'vitest';
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

describe('of two browsers,', () => {
  it('one holds a time, and the other sees it go at its next refresh and return when the hold lapses [P4]', async () => {
    const provider = await asked();
    const other = await visits.atTimes(provider);
    await visits.holding(provider);
    await other.page.clock.runFor(31_000);
    await other.page.getByText('Taken').waitFor();
    expect(await other.page.getByRole('button', { name: four }).count()).toBe(0);
    await visits.sleep(other, 6);
    await other.page.getByRole('button', { name: four }).waitFor();
    expect(await other.page.getByText('Taken').count()).toBe(0);
  });

  it('one holds a time, and the other taps it in an older list, is offered the nearest times and holds one', async () => {
    const provider = await asked();
    const other = await visits.atTimes(provider);
    await visits.holding(provider);
    await other.page.getByRole('button', { name: four }).click();
    const notice = other.page.getByRole('alert');
    await notice.getByText(/^Someone else just took 4:00\sAM\./).waitFor();
    expect(await other.page.getByRole('timer').count()).toBe(0);
    expect(await notice.getByRole('button').count()).toBe(3);
    await filled(other);
    await notice.getByRole('button').first().click();
    await other.page.getByRole('timer').waitFor();
    await expectNothingLost(other);
    const chosen = new URL(other.page.url()).searchParams.get('slot') ?? '';
    expect(await visits.isFree(provider, chosen)).toBe(false);
    await other.page.getByRole('button', { name: book }).click();
    await other.page.getByRole('heading', done).waitFor();
    expect((await startsBooked(provider)).map(Date.parse)).toEqual([Date.parse(chosen)]);
  });

  it('the first gets its held time although the other tries to book it by a link', async () => {
    const provider = await asked();
    const linked = await filled(await visits.linked(provider));
    const holder = await filled(await visits.holding(provider));
    await linked.page.getByRole('button', { name: book }).click();
    await linked.page.getByText(/Someone else just took 4:00\sAM\./).waitFor();
    await expectNothingLost(linked);
    await holder.page.getByRole('button', { name: book }).click();
    await holder.page.getByRole('heading', done).waitFor();
    expect(await startsBooked(provider)).toEqual([start]);
  });
});

describe('a held time', () => {
  it('is counted down on the page, and renewed with the same secret while the visitor types', async () => {
    const provider = await asked();
    const visitor = await visits.holding(provider);
    const { page, traffic } = visitor;
    expect(await page.getByRole('timer').innerText()).toMatch(/^Held for you for [45]:\d\d\./);
    await visits.sleep(visitor, 3.5);
    await page.getByText(/^Held for you for 1:\d\d\./).waitFor();
    expect(traffic.inputs('holdSlot')).toHaveLength(1);
    await page.getByLabel('Name').pressSequentially('Alan');
    await page.clock.runFor(2_000);
    await page.getByText(/^Held for you for [45]:\d\d\./).waitFor();
    await expect.poll(() => traffic.inputs('holdSlot').length).toBe(2);
    const [first, second] = traffic.inputs('holdSlot');
    expect(second).toEqual(first);
    expect(await visits.isFree(provider, start, await visits.hostAfter(6))).toBe(false);
  });

  it('is released by the link to other times, and by the back button', async () => {
    const provider = await asked();
    const { page } = await visits.holding(provider);
    expect(await visits.isFree(provider)).toBe(false);
    await page.getByRole('link', { name: 'Other times' }).click();
    await expect.poll(() => visits.isFree(provider)).toBe(true);
    await page.getByRole('button', { name: four }).click();
    await page.getByRole('timer').waitFor();
    expect(await visits.isFree(provider)).toBe(false);
    await page.goBack();
    await expect.poll(() => visits.isFree(provider)).toBe(true);
    await page.goForward();
    await page.getByRole('timer').waitFor();
    expect(await visits.isFree(provider)).toBe(false);
  });

  it('is released even if the visitor went back before the page knew of the hold', async () => {
    const provider = await asked();
    const { page, context, traffic } = await visits.atTimes(provider);
    const gate = Promise.withResolvers<void>();
    await context.route('**/api/client', async (route) => {
      if ((route.request().postData() ?? '').includes('"op":"holdSlot"')) await gate.promise;
      return route.fallback();
    });
    await page.getByRole('button', { name: four }).click();
    await page.getByText('Holding this time…').waitFor();
    await page.goBack();
    await page.getByRole('button', { name: four }).waitFor();
    gate.resolve();
    await expect.poll(() => traffic.inputs('releaseHold').length).toBe(1);
    await expect.poll(() => visits.isFree(provider)).toBe(true);
  });

  it('always shows to its own visitor: in the form, after a reload and in the list', async () => {
    const provider = await asked();
    const { page, traffic } = await filled(await visits.holding(provider));
    const { secret } = traffic.inputs('holdSlot')[0] ?? {};
    const askedAgain = async (): Promise<void> => {
      const count = traffic.inputs('listSlots').length;
      const answer = page.waitForResponse((response) =>
        (response.request().postData() ?? '').includes('listSlots'),
      );
      await page.clock.runFor(31_000);
      await answer;
      expect(traffic.inputs('listSlots').slice(count)[0]).toMatchObject({ ownHold: secret });
    };
    await askedAgain();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.reload();
    await page.getByRole('timer').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.getByRole('link', { name: 'Other times' }).click();
    await page.getByRole('button', { name: four }).waitFor();
  });

  it('survives a reload with form and key, and its secret is never in the address [P14]', async () => {
    const provider = await asked();
    const visitor = await filled(await visits.holding(provider));
    const { page, traffic } = visitor;
    const key = () =>
      page.evaluate(
        (name) => JSON.parse(sessionStorage.getItem(name) ?? '{}').key,
        `holdfast:form:${provider.slug}/call`,
      );
    const before = await key();
    const { secret } = traffic.inputs('holdSlot')[0] ?? {};
    await page.reload();
    await page.getByRole('timer').waitFor();
    await expectNothingLost(visitor);
    expect(page.url()).not.toContain(secret);
    await page.getByRole('button', { name: book }).click();
    await page.getByRole('heading', done).waitFor();
    expect(traffic.inputs('holdSlot')).toHaveLength(1);
    expect(traffic.inputs('releaseHold')).toHaveLength(0);
    expect(traffic.inputs('confirmBooking')).toMatchObject([{ key: before, hold: secret }]);
    expect(page.url()).not.toContain(secret);
    expect(await startsBooked(provider)).toEqual([start]);
  });

  it('is exchanged for another one in one step when its release did not arrive', async () => {
    const provider = await asked();
    const { page, traffic } = await visits.holding(provider);
    traffic.breakOff('releaseHold');
    await page.getByRole('link', { name: 'Other times' }).click();
    await page.getByRole('button', { name: /^4:30 AM/ }).click();
    await page.getByRole('timer').waitFor();
    const [first, second] = traffic.inputs('holdSlot');
    expect(second).toMatchObject({ replaces: first?.secret });
    expect(await visits.isFree(provider)).toBe(true);
    expect(await visits.isFree(provider, '2027-01-12T09:30:00Z')).toBe(false);
  });

  it('is requested again with the same secret when the first response is lost, and is held once', async () => {
    const provider = await asked();
    const { page, traffic } = await visits.atTimes(provider);
    traffic.loseAnswer('holdSlot');
    await page.getByRole('button', { name: four }).click();
    await page.getByText('Not held while you type.').waitFor();
    await page.clock.runFor(3_000);
    await page.getByRole('timer').waitFor();
    const [first, second] = traffic.inputs('holdSlot');
    expect(second).toEqual(first);
  });
});
