import { expect, it } from 'vitest';
import type { FeedContent } from '@holdfast/contract/parts/feed-content.ts';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { someAgreement } from '../booking/booking-fixture.ts';
import { eventFromAgreement } from './event-from-agreement.ts';
import { feedEvent } from './feed-event.ts';

const version = {
  bookingId: '7f3a',
  version: 2,
  stampedAt: instantFromIso('2027-01-11T09:00:00Z'),
  isCancelled: false,
};
const answers = [
  { question: 'phone', label: 'Phone', text: '+1 212 555 0100', kind: 'phone' },
  { question: 'new', label: 'First visit?', text: 'yes', kind: 'checkbox' },
] as const;
const agreement = { ...someAgreement, answers };
const link = 'https://book.example/dashboard/bookings/7f3a';
const shown = (shows: FeedContent, locale = 'en') => feedEvent(agreement, version, { shows, locale, link });

it('shows names and places, and nothing else about clients', () => {
  const event = shown('names');
  expect(event).toMatchObject({
    sequence: 2,
    summary: 'Tax consultation with Alan Turing',
    location: 'https://meet.example/ada',
    description: `Reference 7KQ2-M9XD\n${link}`,
  });
  expect(JSON.stringify(event)).not.toMatch(/alan@|555|Phone/);
});

it('shows only that the time is taken, to whoever may know no more', () => {
  const { startsAt, endsAt } = agreement;
  expect(shown('busy', 'de')).toEqual({
    ...{ uid: '7f3a@feed.holdfast', sequence: 2, stampedAt: version.stampedAt, isCancelled: false },
    ...{ startsAt, endsAt, summary: 'Belegt', location: '', url: null, description: '' },
  });
});

it('shows what clients wrote if the provider wants it', () => {
  expect(shown('details').description.split('\n')).toEqual([
    'Alan Turing, alan@example.com',
    'Reference 7KQ2-M9XD',
    'Phone: +1 212 555 0100',
    'First visit?: Yes',
    link,
  ]);
});

it('is no invitation’s entry: its UID is its own', () => {
  const invitation = eventFromAgreement(agreement, version, { side: 'provider', locale: 'en' });
  expect(shown('names').uid).not.toBe(invitation.uid);
});
