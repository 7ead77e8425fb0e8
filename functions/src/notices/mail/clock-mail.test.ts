// How mails name unusual clocks: zones of a fixed offset, and clocks whose rules have changed.
import { timeZoneId } from '@holdfast/core/time/time-zone.ts';
import { expect, it } from 'vitest';
import { someMail } from './mail-fixture.ts';
import { someAgreement } from '@holdfast/core/booking/booking-fixture.ts';
import type { BookingMail } from './mail-content.ts';
import { renderMail } from './render-mail.ts';

const text = (mail: BookingMail) => renderMail(mail).text.replaceAll('\u00A0', ' ');

it('a zone of a fixed offset reads as people write it, though its name has the sign reversed', () => {
  const client = { ...someAgreement.client, timeZone: timeZoneId('Etc/GMT-3') };
  const agreement = { ...someAgreement, client };
  const toClient = text(someMail('confirmed', 'client', { agreement, locale: 'en-GB' }));
  expect(toClient).toContain('12:00 – 13:00');
  expect(toClient).toContain('Your time zone: GMT+3\n');
  const toProvider = text(someMail('confirmed', 'provider', { agreement }));
  expect(toProvider).toContain('12:00 in GMT+3 for Alan Turing');
  expect(toClient + toProvider).not.toContain('GMT-3');
});

it.each([
  ['client', 'en-US', 'The clock in Stockholm will then show 10:00 AM instead of 11:00 AM.'],
  ['provider', 'de-DE', 'Die Uhr in Stockholm zeigt dann 10:00 Uhr statt 11:00 Uhr.'],
] as const)(
  'a mail about a changed clock tells the %s what it shows, and what it was to show',
  (to, locale, said) => {
    expect(text(someMail('clock-changed', to, { locale })).replaceAll(/\s+/g, ' ')).toContain(said);
  },
);
