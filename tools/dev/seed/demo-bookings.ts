// The demo's bookings, given as "the nth free start after so many days", so that they fit any calendar.
import { z } from 'zod';
import file from './demo-bookings.json' with { type: 'json' };

const text = z.string();
const count = z.int().min(0);
const row = z.tuple([z.enum(['ada', 'grace']), text, count, count, text, text, text]);
const answer = z.strictObject({ question: text, text });
const { answers, bookings } = z
  .strictObject({ answers: z.record(text, z.array(answer)), bookings: z.array(row) })
  .parse(file);

export const demoBookings = bookings.map(([provider, type, daysAhead, nth, name, timeZone, locale]) => ({
  ...{ provider, type, daysAhead, nth },
  client: { name, email: `${name.toLowerCase().replaceAll(' ', '.')}@example.com`, timeZone, locale },
  answers: answers[type] ?? [],
}));
