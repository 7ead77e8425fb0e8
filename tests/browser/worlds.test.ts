// Every page in every world of the table, all the way through: nothing stale, broken or beyond the edge.
import type { Page } from 'playwright-core';
import { limits } from '@holdfast/contract/limits.ts';
import { describe, expect, it } from 'vitest';
import { confirmInput } from '../builders/confirm-input.ts';
import { newProvider, type NewProviderWishes } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { everyKind } from './every-kind.ts';
import { wide } from './long-texts.ts';
import { type Visitor, browserDesk } from './browser-desk.ts';
import { type World, worlds } from './worlds.ts';
import { granted } from '../builders/granted.ts';

const visitors = browserDesk();

/** What a provider of no special world wrote. */
const askingAll: NewProviderWishes = {
  provider: { contact: 'Ring +46 8 123 45 67', accent: 'blue' },
  types: { call: { questions: everyKind } },
};
const firstTime = /^\d{1,2}:\d\d/;

describe.each(worlds)('in $name', (world) => {
  it('a visitor books', async () => {
    const provider = await newProvider(testFirestore(), world.provider ?? askingAll);
    const { page, complaints } = await arriveIn(world);
    await page.goto(`${visitors.origin}/${provider.slug}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectWithin(page);
    await page.goto(`${visitors.origin}/embed/${provider.slug}/call?date=2027-01-12`);
    await page.getByRole('heading', { name: /January 12/ }).waitFor();
    await expectWithin(page);
    await page.goto(`${visitors.origin}/${provider.slug}/call?date=2027-01-12`);
    await page.getByRole('heading', { name: /January 12/ }).waitFor();
    await page.getByRole('button', { name: /^Wednesday, January 13/ }).click();
    await page.getByRole('heading', { name: /^Wednesday, January 13/ }).waitFor();
    await expectWithin(page);
    await page.getByRole('button', { name: firstTime }).first().click();
    await page.getByRole('timer').waitFor();
    await world.meanwhile?.(page);
    await expectCounting(page);
    await fillIn(page, world);
    await choose(page, world);
    await expectWithin(page);
    await expectSeen(page);
    await page.getByRole('button', { name: /^Book / }).click();
    await page.getByRole('heading', { name: 'You’re booked' }).waitFor();
    expect(await page.getByRole('main').innerText()).toMatch(/Wednesday, January\s13/);
    await expectWithin(page);
    const { bookings } = await readTime(testFirestore(), provider.id);
    expect(bookings).toHaveLength(1);
    expect(await chosenIn(bookings[0]?.id)).toBe(world.asksInWords === true ? 0 : 3);
    expect(complaints).toEqual([]);
  });

  it('a client looks at the appointment and cancels it', async () => {
    const provider = await newProvider(testFirestore(), world.provider ?? askingAll);
    const input = confirmInput({ slug: provider.slug, start: '2027-01-12T09:00:00.000Z' });
    const made = await callClient(visitors.origin, 'confirmBooking', input);
    const { page, complaints } = await arriveIn(world);
    await page.goto(`${visitors.origin}/manage#${granted(made).manageToken}`);
    await page.getByRole('heading', { name: 'Your appointment' }).waitFor();
    await world.meanwhile?.(page);
    await expectWithin(page);
    await page.getByRole('button', { name: 'Move to another time' }).click();
    await page.getByRole('button', { name: /^Wednesday, January 13/ }).click();
    await page.getByRole('heading', { name: /^Wednesday, January 13/ }).waitFor();
    await expectWithin(page);
    await page.getByRole('button', { name: firstTime }).first().click();
    await page.getByRole('heading', { name: 'Move this appointment?' }).waitFor();
    await expectWithin(page);
    await page.getByRole('button', { name: 'Pick another time' }).click();
    await page.getByRole('button', { name: 'Keep your current time' }).click();
    await page.getByRole('button', { name: 'Cancel this appointment' }).click();
    await write(page, world, 'Reason', wide(limits.reasonCharacters));
    await expectWithin(page);
    await page.getByRole('button', { name: /^Cancel Tuesday/ }).click();
    await page.getByRole('heading', { name: 'Cancelled', exact: true }).waitFor();
    await expectWithin(page);
    const { bookings } = await readTime(testFirestore(), provider.id);
    const stored = await testFirestore().doc(`bookings/${bookings[0]?.id}`).get();
    expect(stored.get('cancelReason')).toBe(wide(limits.reasonCharacters));
    expect(complaints).toEqual([]);
  });
});

async function arriveIn(world: World): Promise<Visitor> {
  const visitor = await visitors.arrive({ width: world.width ?? 390 });
  await world.prepare?.(visitor.context);
  return visitor;
}

async function write(page: Page, world: World, label: string, text: string): Promise<void> {
  if (world.write) await world.write(page, label, text);
  else await page.getByLabel(label).fill(text);
}

/** Types a wrong address where the page can notice it, and accepts the correction that the page offers. */
async function fillIn(page: Page, world: World): Promise<void> {
  await write(page, world, 'Name', wide(limits.nameCharacters));
  await write(page, world, 'Email', world.write ? 'alan@gmail.com' : 'alan@gmial.com');
  if (world.write) return;
  await page.getByLabel('Email').blur();
  await page.getByRole('button', { name: 'alan@gmail.com' }).click();
  expect(await page.getByLabel('Email').inputValue()).toBe('alan@gmail.com');
}

/** Answers what is not asked in words: the first choice, the first of the list, and a tick. */
async function choose(page: Page, world: World): Promise<void> {
  if (world.asksInWords) return;
  const [radio, tick] = [page.getByRole('radio').first(), page.getByRole('checkbox')];
  await page.getByRole('combobox').selectOption({ index: 1 });
  if (!world.write) {
    await radio.check();
    await tick.check();
    return;
  }
  for (const field of [radio, tick]) {
    await field.evaluate((input) => {
      if (input instanceof HTMLInputElement) input.checked = true;
    });
  }
}

async function chosenIn(bookingId: string | undefined): Promise<number> {
  const stored = await testFirestore().doc(`bookings/${bookingId}`).get();
  return stored.get('answers').length;
}

/** The countdown is correct and goes down with the seconds. */
async function expectCounting(page: Page): Promise<void> {
  const secondsLeft = async () => {
    const [, minutes, seconds] = /(\d):(\d\d)/.exec(await page.getByRole('timer').innerText()) ?? [];
    return Number(minutes) * 60 + Number(seconds);
  };
  const before = await secondsLeft();
  expect(before).toBeGreaterThan(270);
  await page.clock.runFor(5_000);
  await expect.poll(secondsLeft).toBeLessThanOrEqual(before - 5);
}

async function expectWithin(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth,
    );
    return ['the page scrolls sideways', ...wide.map(({ outerHTML }) => outerHTML.slice(0, 80))];
  });
  expect(beyond).toEqual([]);
}

/** The next step is filled, fields have an edge, and the page has a background of its own. */
async function expectSeen(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const styleOf = (selector: string) => {
      const found = document.querySelector(selector);
      return found ? getComputedStyle(found) : null;
    };
    return {
      button: styleOf('button[class*=filled]')?.backgroundColor,
      field: `${styleOf('input[name=name]')?.borderTopWidth} ${styleOf('input[name=name]')?.borderTopStyle}`,
      ground: styleOf('body')?.backgroundColor,
    };
  });
  expect(seen).toMatchObject({ field: '1px solid' });
  for (const colour of [seen.button, seen.ground])
    expect(colour).not.toMatch(/^(?:transparent|rgba\(0, 0, 0, 0\))$/);
}
