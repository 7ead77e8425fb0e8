// Makes Ada's appointments around now through the real use cases, as of yesterday, with emails long sent.
import { type Instant, instant, isoFromInstant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { ownRuleField } from '@holdfast/contract/parts/own-rules.ts';
import { noticeId } from '@holdfast/core/notices/notice.ts';
import type { Result } from '@holdfast/core/result.ts';
import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import { bookForClient } from '../../../functions/src/booking/book-for-client.ts';
import { cancelAsProvider } from '../../../functions/src/booking/cancel-as-provider.ts';
import { rescheduleAsProvider } from '../../../functions/src/booking/reschedule-as-provider.ts';
import { saveBookingNote } from '../../../functions/src/booking/save-booking-note.ts';
import type { Deps } from '../../../functions/src/deps.ts';
import { promiseMail } from '../../../functions/src/store/outbox.ts';
import { outboxDocument, providerDocument } from '../../../functions/src/store/paths.ts';
import { mailProblem } from '../../../functions/src/store/problems.ts';
import { type Provider, providerFromSnapshot } from '../../../functions/src/store/providers.ts';
import { type TodaysBooking, todaysBookings } from './demo-today.ts';

/** Late enough that reminders of the day before are over: none is sent when the demo starts. */
const bookedMinutesAgo = 20 * 60;
const changedMinutesAgo = 25;

/** `depsAt` are the use cases' dependencies as of a moment. Starts lie on five minutes. */
export async function seedToday(
  db: Firestore,
  providerId: string,
  now: Instant,
  depsAt: (at: Instant) => Deps,
): Promise<void> {
  const provider = providerFromSnapshot(await providerDocument(db, providerId).get());
  if (!provider) throw new Error(`${providerId} is no provider`);
  for (const booking of todaysBookings) await seedOne(db, provider, booking, now, depsAt);
}

async function seedOne(
  db: Firestore,
  provider: Provider,
  wish: TodaysBooking,
  now: Instant,
  depsAt: (at: Instant) => Deps,
): Promise<void> {
  const { name, type, timeZone, locale, answers } = wish;
  const atMinutes = (minutes: number) => instant(now + minutes * minuteMs);
  const startIn = (minutes: number) => {
    const step = 5 * minuteMs;
    return isoFromInstant(instant(Math.ceil(atMinutes(minutes) / step) * step));
  };
  const booked = depsAt(atMinutes(-bookedMinutesAgo));
  const client = { name, email: emailOf(name), timeZone, locale };
  const key = `demo-today-${name}`;
  const first = wish.movedFromMinutes ?? wish.inMinutes;
  const request = {
    key,
    type,
    start: startIn(first),
    client,
    answers: [...answers],
    override: [...ownRuleField.options],
  };
  const { id } = done(wish, await bookForClient(booked, request, provider));
  const later = depsAt(atMinutes(-changedMinutesAgo));
  if (wish.movedFromMinutes !== undefined) {
    const move = {
      booking: id,
      key: `${key}-moved`,
      start: startIn(wish.inMinutes),
      override: [...ownRuleField.options],
    };
    done(wish, await rescheduleAsProvider(later, move, provider));
  }
  if (wish.email !== undefined) await noteEmail(db, provider.id, id, wish, booked.now());
  if (wish.isCancelled) {
    const cancel = { booking: id, key: `${key}-cancelled`, reason: 'Your papers have not arrived yet.' };
    done(wish, await cancelAsProvider(later, cancel, provider));
  }
  if (wish.note !== undefined)
    done(wish, await saveBookingNote(later, { booking: id, text: wish.note, seenAt: null }, provider));
}

/**
 * The last news to the client, as a row that is over when it is written: nobody sends it. A bounce is an open
 * problem.
 */
async function noteEmail(
  db: Firestore,
  providerId: string,
  subject: string,
  { email = 'delivered', inMinutes, movedFromMinutes }: TodaysBooking,
  at: Instant,
): Promise<void> {
  const recipient = 'client';
  const notice =
    movedFromMinutes === undefined
      ? ({ subject, kind: 'confirmed', recipient, version: 0 } as const)
      : ({ subject, kind: 'moved', recipient, version: 1 } as const);
  const id = noticeId(notice);
  const isBounced = email === 'bounced';
  await db.runTransaction(async (transaction) => {
    promiseMail(db, transaction, { notice, providerId }, at);
    const over = { state: email, reason: isBounced ? '5.2.2' : null, dueAt: FieldValue.delete() };
    transaction.update(outboxDocument(db, id), over);
    if (!isBounced) return;
    const until = instant(at + (bookedMinutesAgo + inMinutes + 30) * minuteMs);
    const row = { id, providerId, subject, recipient } as const;
    const { document, data } = mailProblem(db, row, { reason: 'bounced 5.2.2', until }, at);
    transaction.set(document, data);
  });
}

function done<Value>({ name }: TodaysBooking, result: Result<Value, { readonly kind: string }>): Value {
  if (!result.ok) throw new Error(`the demo's appointment of ${name} was refused: ${result.refusal.kind}`);
  return result.value;
}

/** Only ASCII: mail services deliver to nothing else before the `@`. */
function emailOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return `${plain.toLowerCase().replaceAll(' ', '.')}@example.com`;
}
