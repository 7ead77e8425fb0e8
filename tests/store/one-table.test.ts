// List, booking, calendar file, page and mail show one time, even where runtimes have older zone data.
import { expect, it } from 'vitest';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { listSlots } from '../../functions/src/page/list-slots.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { mailDesk } from '../builders/mail-desk.ts';
import { granted } from '../builders/granted.ts';

const desk = mailDesk();

// Rules that governments made in 2026, and a place that half the world's data know under a former name.
it.each([
  ['America/Winnipeg', '2027-01-12T14:00:00.000Z', 'America/Winnipeg', '09:00'],
  ['America/Inuvik', '2027-01-12T15:00:00.000Z', 'America/Inuvik', '09:00'],
  ['Africa/Casablanca', '2027-01-12T09:00:00.000Z', 'Europe/Stockholm', '10:00'],
  ['Europe/Kiev', '2027-01-12T07:00:00.000Z', 'Europe/Kyiv', '09:00'],
  ['America/Havana', '2027-01-12T13:00:00.000Z', 'America/Havana', '09:00'],
])('nine in the morning in %s is %s everywhere; in %s it is %s [P21]', async (timeZone, at, own, reading) => {
  const everyDay = [{ days: [1, 2, 3, 4, 5, 6, 7], start: '09:00', end: '17:00' }];
  await desk.open({ provider: { timeZone, weekly: everyDay } });
  const { slug } = desk.provider;
  const day = { from: '2027-01-12T05:00:00.000Z', to: '2027-01-12T20:00:00.000Z' };
  const listed = await listSlots(desk.deps, { slug, type: 'call', ...day });
  expect(granted(listed).slots.starts[0]).toBe(at);

  const input = confirmInput({ slug, start: at });
  const client = { ...input.client, timeZone: own, locale: 'en-GB' };
  const booked = granted(await confirmBooking(desk.deps, { ...input, client }));
  const { booking, calendar, clocks } = booked;
  expect(booking.startsAt).toBe(at);
  expect(calendar.ics).toContain(`DTSTART:${at.replaceAll(/[-:]|\.000/g, '')}`);
  const shown = (clock: NonNullable<typeof clocks>['provider'] | null | undefined) => {
    const segment = clock?.segments.findLast(({ from }) => from <= at) ?? clock?.segments[0];
    return new Date(Date.parse(at) + (segment?.offsetMinutes ?? Number.NaN) * 60_000)
      .toISOString()
      .slice(11, 16);
  };
  expect(shown(clocks?.provider)).toBe('09:00');
  expect(shown(clocks?.visitor)).toBe(reading);
  expect(clocks?.visitor?.zone).toBe(own);

  await desk.drain();
  const mails = desk.service.mails().filter(({ text }) => text.includes(booking.reference));
  const toClient = mails.find(({ to }) => to.some(({ email }) => email === client.email));
  const toProvider = mails.find((mail) => mail !== toClient);
  expect(toClient?.text.replaceAll('\u00A0', ' ')).toContain(`${reading} – `);
  expect(toProvider?.text.replaceAll('\u00A0', ' ')).toMatch(/09:00 – |9:00 AM – /);
});
