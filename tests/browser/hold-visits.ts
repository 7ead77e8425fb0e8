// Visitors who hold times: they tap and type, time passes, and others look at the same day.
import { expect } from 'vitest';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { type ClientTraffic, watchClient } from './client-traffic.ts';
import { BrowserDesk, openedFor, type Visitor } from './browser-desk.ts';
import { fillIn } from './visitors.ts';
import { granted } from '../builders/granted.ts';

/** 4:00 AM in New York. */
export const start = '2027-01-12T09:00:00.000Z';
export const four = /^4:00 AM/;
export const book = /^Book .*AM$/;
export const done = { name: 'You’re booked' };
const questions = [{ id: 'topic', label: 'What should we look at?', required: false, long: true }];

export interface Watched extends Visitor {
  readonly traffic: ClientTraffic;
}

export class HoldVisits extends BrowserDesk {
  /** A visitor who has not opened a page yet. */
  override async arrive(wishes: { width?: number } = {}): Promise<Watched> {
    const visitor = await super.arrive(wishes);
    return { ...visitor, traffic: await watchClient(visitor.context, this.host) };
  }

  async atTimes(provider: TestProvider): Promise<Watched> {
    const visitor = await this.#arriveAt(provider, 'date=2027-01-12');
    await visitor.page.getByRole('button', { name: four }).waitFor();
    return visitor;
  }

  /** Arrives by a link, which holds nothing. */
  linked(provider: TestProvider): Promise<Watched> {
    return this.#arriveAt(provider, 'slot=2027-01-12T09:00:00Z');
  }

  /** Has tapped 4:00 AM and holds it. */
  async holding(provider: TestProvider): Promise<Watched> {
    const visitor = await this.atTimes(provider);
    await visitor.page.getByRole('button', { name: four }).click();
    await visitor.page.getByRole('timer').waitFor();
    return visitor;
  }

  /** Lets time pass for the service and this visitor, whose machine sleeps meanwhile. */
  async sleep({ page, traffic }: Watched, minutes: number): Promise<void> {
    traffic.serveFrom(await this.hostAfter(minutes));
    await page.clock.fastForward(minutes * 60_000);
  }

  /** True if the start is listed for a visitor who holds nothing. */
  async isFree(provider: TestProvider, at = start, service = this.host): Promise<boolean> {
    const day = { from: '2027-01-12T00:00:00Z', to: '2027-01-13T00:00:00Z' };
    const wanted = { slug: provider.slug, type: 'call', ...day };
    const { slots } = granted(await callClient(service.origin, 'listSlots', wanted));
    return slots.starts.map(Date.parse).includes(Date.parse(at));
  }

  async #arriveAt(provider: TestProvider, query: string): Promise<Watched> {
    const visitor = await this.arrive();
    await visitor.page.goto(`${this.origin}/${provider.slug}/call?${query}`);
    return visitor;
  }
}

export const holdVisits = (): HoldVisits => openedFor(new HoldVisits());

/** A provider whose call asks one question. */
export function asked(): Promise<TestProvider> {
  return newProvider(testFirestore(), { types: { call: { questions } } });
}

export async function filled(visitor: Watched): Promise<Watched> {
  await fillIn(visitor.page);
  await visitor.page.getByLabel('What should we look at?').fill('My return, please.');
  return visitor;
}

export async function expectNothingLost({ page }: Visitor): Promise<void> {
  expect(await page.getByLabel('Name').inputValue()).toBe('Alan Reyes');
  expect(await page.getByLabel('Email').inputValue()).toBe('alan@example.com');
  expect(await page.getByLabel('What should we look at?').inputValue()).toBe('My return, please.');
}

export async function startsBooked(provider: TestProvider): Promise<string[]> {
  return (await readTime(testFirestore(), provider.id)).bookings.map((booking) => booking.startsAt);
}
