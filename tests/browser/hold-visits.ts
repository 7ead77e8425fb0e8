// People who hold times: they tap and type, time passes for them and the service, and others look at the same day.
import { expect } from 'vitest';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { type Host, startHost } from '../../tools/dev/host/start-host.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { clockOffsetNow } from '../../tools/dev/host/test-time.ts';
import { type ClientTraffic, watchClient } from './client-traffic.ts';
import { fillIn, openVisitors, type Visitor } from './visitors.ts';

/** 4:00 AM in New York. */
export const start = '2027-01-12T09:00:00.000Z';
export const four = /^4:00 AM/;
export const book = /^Book .*AM$/;
export const done = { name: 'You’re booked' };
const questions = [{ id: 'topic', label: 'What should we look at?', required: false, long: true }];

export interface Watched extends Visitor {
  readonly traffic: ClientTraffic;
}

export interface HoldVisits {
  readonly origin: string;
  /** Somebody who has opened nothing yet. */
  arrive(wishes?: { width?: number }): Promise<Watched>;
  atTimes(provider: TestProvider): Promise<Watched>;
  /** By a link, which holds nothing. */
  linked(provider: TestProvider): Promise<Watched>;
  /** Tapped 4:00 AM and holds it. */
  holding(provider: TestProvider): Promise<Watched>;
  /** Lets time pass for the service and this visitor: asleep, so that nothing was done meanwhile. */
  sleep(visitor: Watched, minutes: number): Promise<void>;
  /** The service as it is that many minutes later. */
  hostAfter(minutes: number): Promise<Host>;
  /** Whether the start is listed for somebody who holds nothing. */
  isFree(provider: TestProvider, at?: string, service?: Host): Promise<boolean>;
  leave(): Promise<void>;
  close(): Promise<void>;
}

export async function openHoldVisits(): Promise<HoldVisits> {
  const [host, visitors] = await Promise.all([startHost(), openVisitors()]);
  const laterHosts = new Map<number, Host>();
  const hostAfter = async (minutes: number) => {
    const running = laterHosts.get(minutes);
    if (running) return running;
    const started = await startHost({ clockOffsetMs: clockOffsetNow() + minutes * 60_000 });
    laterHosts.set(minutes, started);
    return started;
  };
  const arrive: HoldVisits['arrive'] = async (wishes) => {
    const visitor = await visitors.arrive(wishes);
    return { ...visitor, traffic: await watchClient(visitor.context, host) };
  };
  const arriveAt = async (provider: TestProvider, query: string) => {
    const visitor = await arrive();
    await visitor.page.goto(`${host.origin}/${provider.slug}/call?${query}`);
    return visitor;
  };
  const atTimes = async (provider: TestProvider) => {
    const visitor = await arriveAt(provider, 'date=2027-01-12');
    await visitor.page.getByRole('button', { name: four }).waitFor();
    return visitor;
  };
  return {
    origin: host.origin,
    arrive,
    atTimes,
    linked: (provider) => arriveAt(provider, 'slot=2027-01-12T09:00:00Z'),
    async holding(provider) {
      const visitor = await atTimes(provider);
      await visitor.page.getByRole('button', { name: four }).click();
      await visitor.page.getByRole('timer').waitFor();
      return visitor;
    },
    async sleep({ page, traffic }, minutes) {
      traffic.serveFrom(await hostAfter(minutes));
      await page.clock.fastForward(minutes * 60_000);
    },
    hostAfter,
    async isFree(provider, at = start, service = host) {
      const answer = await callClient(service.origin, 'listSlots', {
        slug: provider.slug,
        type: 'call',
        from: '2027-01-12T00:00:00Z',
        to: '2027-01-13T00:00:00Z',
      });
      if (!answer.ok) throw new Error(answer.code);
      return answer.value.slots.starts.map(Date.parse).includes(Date.parse(at));
    },
    leave: () => visitors.leave(),
    async close() {
      await visitors.close();
      for (const started of [host, ...laterHosts.values()]) await started.stop();
    },
  };
}

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
