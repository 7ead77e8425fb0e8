// What is looked at: each view as the dashboard asks for it, and the documents that it may read.
import type { InputOf } from '@holdfast/contract/operations.ts';
import { dayMs, instant } from '@holdfast/contract/time/instant.ts';
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import { viewClient } from '../../../../functions/src/clients/view-client.ts';
import { exportBookings } from '../../../../functions/src/find/export-bookings.ts';
import { findBookings } from '../../../../functions/src/find/find-bookings.ts';
import { queries, queryFrom } from '../../../../functions/src/store/queries.ts';
import { benchDeps } from '../around-the-clock.ts';
import type { BusyProvider } from './busy-provider.ts';

type Place = InputOf<'findBookings'>['after'];

export interface View {
  readonly name: string;
  /** Documents. */
  readonly most: number;
  /** Leads to where the look begins. */
  readonly prepare: (db: Firestore) => Promise<Place>;
  readonly look: (db: Firestore, from: Place) => Promise<void>;
}

export function viewsOf({ provider, now, bookings }: BusyProvider): View[] {
  const nothing = async () => undefined;
  const find = async (db: Firestore, input: InputOf<'findBookings'>): Promise<Place> => {
    const found = await findBookings(benchDeps(db, now), input, provider);
    if (!found.ok) throw new Error(`the search was refused: ${found.refusal.kind}`);
    return found.value.after ?? undefined;
  };
  const page = (name: string, most: number, input: InputOf<'findBookings'>): View => ({
    name,
    most,
    prepare: nothing,
    look: async (db) => void (await find(db, input)),
  });
  const days = (name: string, count: number, most: number): View => ({
    name,
    most,
    prepare: nothing,
    look: async (db) => {
      const range = [now, now + count * dayMs].map((at) => Timestamp.fromMillis(at));
      const { bookingsFromFirst: shape } = queries;
      await queryFrom(db.collection(shape.collection), shape, [provider.id, ...range], 500).get();
    },
  });
  const past = bookings.filter(({ start }) => start < now - dayMs);
  const [one] = past;
  if (!one) throw new Error('the bench has no past');
  const { reference, id: booking, name = '' } = one;
  return [
    days('today and five days more', 6, 60),
    days('the week, with two days on each side', 11, 110),
    page('upcoming, first page', 50, { when: 'upcoming' }),
    page('past, first page', 50, { when: 'past' }),
    {
      name: 'past, page 40 (page 4 of 500)',
      most: 50,
      prepare: async (db) => {
        let at: Place;
        const pages = bookings.length >= 5_000 ? 39 : 3;
        for (let count = 0; count < pages; count += 1) at = await find(db, { when: 'past', after: at });
        return at;
      },
      look: async (db, after) => void (await find(db, { when: 'past', after })),
    },
    page('a client’s whole name', 250, { text: name, when: 'past' }),
    page('three letters of a name', 50, { text: name.slice(0, 3), when: 'past' }),
    page('a reference', 2, { text: reference, when: 'past' }),
    page('cancelled ones of one type', 50, { status: 'cancelled', type: 'call', when: 'past' }),
    page('no-shows', 50, { status: 'no-show', when: 'past' }),
    {
      name: 'all about one client',
      most: 251,
      prepare: nothing,
      look: async (db) => {
        const viewed = await viewClient(benchDeps(db, instant(now)), { booking }, provider);
        if (!viewed.ok) throw new Error(`the client was refused: ${viewed.refusal.kind}`);
      },
    },
    {
      name: 'an export, one page of it',
      most: 500,
      prepare: nothing,
      look: async (db) => {
        await exportBookings(benchDeps(db, now), { from: null, to: null }, provider);
      },
    },
  ];
}
