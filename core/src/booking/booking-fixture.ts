// A booking for tests of decisions and emails: Ada in Stockholm at 10:00, Alan in New York at 4:00.
import { openPolicy } from '@holdfast/contract/documents/booking-type.ts';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { timeZoneId } from '../time/time-zone.ts';
import type { Agreement, Booking } from './booking-types.ts';

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
    place: { kind: 'video', text: 'https://meet.example/ada', link: '', caller: 'provider' },
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
    {
      question: 'topic',
      label: 'What should we look at?',
      text: 'My return.\nAnd my receipts.',
      kind: 'text',
    },
    { question: 'company', label: 'Company, if you have one', text: '', kind: 'text' },
  ],
};

export const someBooking: Booking = {
  agreement: someAgreement,
  status: 'active',
  version: 0,
  moves: 0,
  remindersStopped: false,
};
