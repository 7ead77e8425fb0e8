// Mails about one booking, for tests.
import { someAgreement } from '@holdfast/core/booking/booking-fixture.ts';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { wallTime } from '@holdfast/core/time/wall-time.ts';
import type { BookingMail } from './mail-content.ts';

export const manageUrl = 'https://book.example/manage#eyJhbGciOiJIUzI1NiJ9.eyJiIjoiMTIzIn0.c2VjcmV0LXRva2Vu';
export const stopRemindersUrl = `https://book.example/manage#stop-reminders=eyJhbGciOiJIUzI1NiJ9`;

/** Gives every link, as a careless caller might: the mail itself decides which ones it shows. */
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
    canMove: true,
    manageUrl,
    stopRemindersUrl,
    bookAgainUrl: 'https://book.example/ada',
    ...changes,
  };
}
