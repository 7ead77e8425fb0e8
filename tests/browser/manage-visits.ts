// Visitors with manage links: what they book, open and press, and what was written meanwhile.
import type { ChangePolicy } from '@holdfast/contract/documents/booking-type.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import type { Host } from '../../tools/dev/host/start-host.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { type ClientTraffic, watchClient } from './client-traffic.ts';
import { BrowserDesk, openedFor, type Visitor } from './browser-desk.ts';
import { granted } from '../builders/granted.ts';

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

/** A visitor with a browser, and what their page asks the service. */
export interface Watched extends Visitor {
  readonly traffic: ClientTraffic;
}

type Policy = Partial<ChangePolicy>;

export class ManageVisits extends BrowserDesk {
  /** A visitor who has not opened a page yet. */
  override async arrive(wishes: { width?: number } = {}): Promise<Watched> {
    const visitor = await super.arrive(wishes);
    return { ...visitor, traffic: await watchClient(visitor.context, this.host) };
  }

  /** Opens `/manage` with that fragment. */
  async opening(
    fragment: string,
    { width, service }: { width?: number; service?: Host } = {},
  ): Promise<Watched> {
    const visitor = await this.arrive(width === undefined ? {} : { width });
    if (service) visitor.traffic.serveFrom(service);
    await visitor.page.goto(`${this.origin}/manage${fragment}`);
    return visitor;
  }

  /** Opens the link and waits for what it shows. */
  async atAppointment({ token }: Booked, wishes?: { width?: number }): Promise<Watched> {
    const visitor = await this.opening(`#${token}`, wishes);
    await visitor.page.getByRole('heading', yours).waitFor();
    return visitor;
  }

  /** A call with a reminder an hour before; its policy may differ from the open one. */
  async booked(policy: Policy = {}): Promise<Booked> {
    const types = { call: { reminderMinutes: [60], policy } };
    const provider = await newProvider(testFirestore(), { types });
    const input = confirmInput({ slug: provider.slug, start });
    const made = granted(await callClient(this.origin, 'confirmBooking', input));
    return { provider, token: made.manageToken };
  }
}

export const manageVisits = (): ManageVisits => openedFor(new ManageVisits());

/** Path -> last write, of every document about this provider's time. */
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

/** The parts of an appointment that a move must keep. */
export async function keptBy({ provider }: Booked): Promise<unknown> {
  const { bookings } = await readTime(testFirestore(), provider.id);
  const stored = await testFirestore().doc(`bookings/${bookings[0]?.id}`).get();
  const { client, answers, reference } = stored.data() ?? {};
  return { id: stored.id, client, answers, reference };
}

/** The starts of the active bookings, in UTC. */
export async function standing({ provider }: Booked): Promise<string[]> {
  const { bookings } = await readTime(testFirestore(), provider.id);
  return bookings.flatMap(({ status, startsAt }) => (status === 'active' ? [startsAt] : []));
}

/** Opens the times to move to and chooses one on the appointment's own day. Ends at the question. */
export async function chooseMove({ page }: Watched, time: RegExp): Promise<void> {
  await page.getByRole('button', move).click();
  await page.getByRole('button', { name: time }).click();
  await page.getByRole('heading', { name: 'Move this appointment?' }).waitFor();
}
