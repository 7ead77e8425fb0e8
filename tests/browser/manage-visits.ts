// People with manage links: what they book, open and press, and a look at what was written meanwhile.
import { confirmInput } from '../builders/confirm-input.ts';
import { type boringType, newProvider, type TestProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { type Host, startHost } from '../../tools/dev/host/start-host.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { clockOffsetNow } from '../../tools/dev/host/test-time.ts';
import { type ClientTraffic, watchClient } from './client-traffic.ts';
import { openVisitors, type Visitor } from './visitors.ts';

/** 4:00 AM in New York, on a Tuesday. */
export const start = '2027-01-12T09:00:00.000Z';
export const yours = { name: 'Your appointment' };
export const cancelled = { name: 'Cancelled', exact: true };
export const dead = { name: 'This link no longer works' };
export const open = { name: 'Cancel this appointment' };
export const confirm = { name: 'Cancel Tuesday, 4:00 AM' };
export const move = { name: 'Move to another time' };
export const overtaken = { name: 'This page is out of date' };

export interface Booked {
  readonly provider: TestProvider;
  readonly token: string;
}

/** Somebody with a browser, and what their page asks the service. */
export interface Watched extends Visitor {
  readonly traffic: ClientTraffic;
}

type Policy = Partial<(typeof boringType)['policy']>;

export interface ManageVisits {
  readonly origin: string;
  /** Somebody who has opened nothing yet. */
  arrive(wishes?: { width?: number }): Promise<Watched>;
  /** Opens `/manage` with that fragment. */
  opening(fragment: string, wishes?: { width?: number; service?: Host }): Promise<Watched>;
  /** Opens the link and waits for what it shows. */
  atAppointment(booking: Booked, wishes?: { width?: number }): Promise<Watched>;
  /** A call with a reminder an hour before; its policy may differ from the open one. */
  booked(policy?: Policy): Promise<Booked>;
  /** The service as it is that many minutes later. */
  hostAfter(minutes: number): Promise<Host>;
  leave(): Promise<void>;
  close(): Promise<void>;
}

export async function openManageVisits(): Promise<ManageVisits> {
  const [host, visitors] = await Promise.all([startHost(), openVisitors()]);
  const laterHosts: Host[] = [];
  const arrive: ManageVisits['arrive'] = async (wishes) => {
    const visitor = await visitors.arrive(wishes);
    return { ...visitor, traffic: await watchClient(visitor.context, host) };
  };
  const opening: ManageVisits['opening'] = async (fragment, { width, service } = {}) => {
    const visitor = await arrive(width === undefined ? {} : { width });
    if (service) visitor.traffic.serveFrom(service);
    await visitor.page.goto(`${host.origin}/manage${fragment}`);
    return visitor;
  };
  return {
    origin: host.origin,
    arrive,
    opening,
    async atAppointment({ token }, wishes) {
      const visitor = await opening(`#${token}`, wishes);
      await visitor.page.getByRole('heading', yours).waitFor();
      return visitor;
    },
    async booked(policy = {}) {
      const types = { call: { reminderMinutes: [60], policy } };
      const provider = await newProvider(testFirestore(), { types });
      const input = confirmInput({ slug: provider.slug, start });
      const made = await callClient(host.origin, 'confirmBooking', input);
      if (!made.ok) throw new Error(made.code);
      return { provider, token: made.value.manageToken };
    },
    async hostAfter(minutes) {
      const later = await startHost({ clockOffsetMs: clockOffsetNow() + minutes * 60_000 });
      laterHosts.push(later);
      return later;
    },
    leave: () => visitors.leave(),
    async close() {
      await visitors.close();
      for (const started of [host, ...laterHosts]) await started.stop();
    },
  };
}

/** Path -> when it was last written, of everything that is about this provider's time. */
export async function versions({ provider }: Booked): Promise<Record<string, string>> {
  const db = testFirestore();
  const { bookings } = await readTime(db, provider.id);
  const ids = bookings.map(({ id }) => id);
  const about = await Promise.all([
    db.getAll(...ids.map((id) => db.doc(`bookings/${id}`))),
    ...['cells', 'ledger'].map(
      async (name) => (await db.collection(`providers/${provider.id}/${name}`).get()).docs,
    ),
    ...['outbox', 'reminders'].map(async (name) =>
      (await db.collection(name).get()).docs.filter(({ id: path }) => ids.some((id) => path.startsWith(id))),
    ),
  ]);
  return Object.fromEntries(
    about.flat().map(({ ref, updateTime }) => [ref.path, String(updateTime?.toDate().toISOString())]),
  );
}

export async function statuses({ provider }: Booked): Promise<string[]> {
  return (await readTime(testFirestore(), provider.id)).bookings.map(({ status }) => status);
}

/** What the appointment says about itself that a move must keep. */
export async function keptBy({ provider }: Booked): Promise<unknown> {
  const { bookings } = await readTime(testFirestore(), provider.id);
  const stored = await testFirestore().doc(`bookings/${bookings[0]?.id}`).get();
  const { client, answers, reference } = stored.data() ?? {};
  return { id: stored.id, client, answers, reference };
}

/** The starts of the bookings that stand, in UTC. */
export async function standing({ provider }: Booked): Promise<string[]> {
  const { bookings } = await readTime(testFirestore(), provider.id);
  return bookings.flatMap(({ status, startsAt }) => (status === 'active' ? [startsAt] : []));
}

/** Opens the times to move to and chooses one on the day that is open, the appointment's own; the question whether to is open then. */
export async function chooseMove({ page }: Watched, time: RegExp): Promise<void> {
  await page.getByRole('button', move).click();
  await page.getByRole('button', { name: time }).click();
  await page.getByRole('heading', { name: 'Move this appointment?' }).waitFor();
}
