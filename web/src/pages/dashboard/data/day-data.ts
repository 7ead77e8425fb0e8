// What a provider reads live of their days: appointments, their notices, blocked time, and what is taken.
import { blockSchema } from '@holdfast/contract/documents/block.ts';
import { bookingSchema } from '@holdfast/contract/documents/booking.ts';
import { ledgerSchema } from '@holdfast/contract/documents/ledger.ts';
import { outboxSchema } from '@holdfast/contract/documents/outbox-row.ts';
import { reminderSchema } from '@holdfast/contract/documents/reminder.ts';
import { dayMs, type Instant } from '@holdfast/contract/time/instant.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import { doc, Timestamp } from 'firebase/firestore';
import * as z from 'zod/mini';
import { keptSources } from './kept-sources.ts';
import { liveDocument, liveDocuments } from './listen-to.ts';
import type { LiveSource } from './live.ts';
import { liveQuery } from './live-query.ts';
import { storedTime } from './stored-time.ts';

const booking = bookingSchema(storedTime);
const block = blockSchema(storedTime);
const notice = outboxSchema(storedTime, z.string());
const reminder = reminderSchema(storedTime);

export interface Range {
  readonly from: Instant;
  readonly to: Instant;
}

export type DayData = ReturnType<typeof dayDataOf>;
type RowOf<Kept> = Kept extends { of: (asked: never) => LiveSource<readonly (infer Row)[]> } ? Row : never;
export type OwnBooking = RowOf<DayData['bookings']>;
export type OwnNotice = RowOf<DayData['notices']>;
export type OwnReminder = RowOf<DayData['reminders']>;

/** The longest block lasts a day. */
const longestBlock = dayMs;

export function dayDataOf(uid: string) {
  return {
    bookings: keptSources(({ from, to }: Range) =>
      liveDocuments(
        (store) =>
          liveQuery(store, uid, 'bookingsBetween', { 'startsAt >=': time(from), 'startsAt <': time(to) }),
        booking,
      ),
    ),
    booking: keptSources((id: string) => liveDocument((store) => doc(store, 'bookings', id), booking)),
    changed: keptSources((since: Instant) =>
      liveDocuments((store) => liveQuery(store, uid, 'changedBookings', { stampedAt: time(since) }), booking),
    ),
    /** Of at most thirty bookings. */
    notices: keptSources((subjects: readonly string[]) =>
      liveDocuments((store) => liveQuery(store, uid, 'noticesOf', { subject: [...subjects] }), notice),
    ),
    /** Of one booking. */
    reminders: keptSources((bookingId: string) =>
      liveDocuments((store) => liveQuery(store, uid, 'remindersOf', { bookingId }), reminder),
    ),
    blocks: keptSources(({ from, to }: Range) =>
      liveDocuments(
        (store) =>
          liveQuery(store, uid, 'blocksBetween', {
            status: 'active',
            'taken.to >': time(from),
            'taken.to <=': time(to + longestBlock),
          }),
        block,
      ),
    ),
    /** By UTC days, both included. */
    ledgers: keptSources(({ first, last }: { readonly first: IsoDate; readonly last: IsoDate }) =>
      liveDocuments(
        (store) => liveQuery(store, uid, 'ledgersBetween', { '__name__ >=': first, '__name__ <=': last }),
        ledgerSchema,
      ),
    ),
  };
}

function time(at: number): Timestamp {
  return Timestamp.fromMillis(at);
}
