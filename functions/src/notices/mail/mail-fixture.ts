// A booking that tests write mails about: Ada in Stockholm, Alan in New York, 10:00 her time, 4:00 his.
import { openPolicy } from '@holdfast/contract/documents/booking-type.ts';
import type { Agreement } from '@holdfast/core/booking/booking-types.ts';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { timeZoneId } from '@holdfast/core/time/time-zone.ts';
import { wallTime } from '@holdfast/core/time/wall-time.ts';
import type { BookingMail } from './mail-content.ts';

const startsAt = instantFromIso('2027-01-12T09:00:00Z');
const endsAt = instantFromIso('2027-01-12T10:00:00Z');

export const someAgreement: Agreement = {
  reference: '7KQ2-M9XD',
  startsAt,
  endsAt,
  taken: { from: startsAt, to: endsAt },
  provider: {
    slug: 'ada',
    name: 'Ada Lindqvist',
    headline: 'Tax advice, Stockholm',
    timeZone: timeZoneId('Europe/Stockholm'),
  },
  type: {
    id: 'tax-consultation',
    name: 'Tax consultation',
    durationMinutes: 60,
    place: { kind: 'video', text: 'https://meet.example/ada' },
    policy: openPolicy,
    reminderMinutes: [1_440],
  },
  client: {
    name: 'Alan Turing',
    email: 'alan@example.com',
    timeZone: timeZoneId('America/New_York'),
    locale: 'en-US',
  },
  answers: [
    { question: 'topic', label: 'What should we look at?', text: 'My return.\nAnd my receipts.' },
    { question: 'company', label: 'Company, if you have one', text: '' },
  ],
};

export const manageUrl = 'https://book.example/manage#eyJhbGciOiJIUzI1NiJ9.eyJiIjoiMTIzIn0.c2VjcmV0LXRva2Vu';
export const stopRemindersUrl = `https://book.example/manage#stop-reminders=eyJhbGciOiJIUzI1NiJ9`;

/** All links are given, as a careless caller would: the mail itself decides which of them it shows. */
export function someMail(
  kind: BookingMail['kind'],
  to: BookingMail['to'],
  changes: Partial<BookingMail> = {},
): BookingMail {
  return {
    kind,
    to,
    locale: to === 'client' ? 'en-US' : 'en-SE',
    bookingId: '7f3a',
    version: 2,
    stampedAt: instantFromIso('2027-01-11T09:00:00Z'),
    agreement: someAgreement,
    providerEmail: 'ada@example.com',
    canReply: true,
    fromEmail: 'bookings@holdfast.example',
    previousReading: kind === 'clock-changed' ? wallTime('2027-01-12T11:00') : null,
    previousStartsAt: kind === 'moved' ? instantFromIso('2027-01-11T13:00:00Z') : null,
    cancelledBy: kind === 'cancelled' ? 'client' : null,
    reason: '',
    manageUrl,
    stopRemindersUrl,
    bookAgainUrl: 'https://book.example/ada',
    ...changes,
  };
}
