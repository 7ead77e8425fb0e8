// `npm run appointments`: what a provider sees on the command line, and changes that notify both sides.
import { describe, expect, it } from 'vitest';
import type { AppointmentWish } from '../../tools/ops/appointments/parse-appointments-arguments.ts';
import { serveWish } from '../../tools/ops/appointments/serve-wish.ts';
import { mailDesk } from '../builders/mail-desk.ts';

const desk = mailDesk();
const serve = (wish: AppointmentWish, confirm = false) =>
  serveWish(desk.deps, { page: desk.provider.slug, confirm, wish });

async function booked(): Promise<{ id: string; reference: string }> {
  const { id } = await desk.book();
  return { id, reference: (await desk.deps.db.doc(`bookings/${id}`).get()).get('reference') };
}

describe('appointments at the terminal', () => {
  it('are listed with time, client and answers, also beside one that cannot be read', async () => {
    const { id, reference } = await booked();
    const booking = (await desk.deps.db.doc(`bookings/${id}`).get()).data() ?? {};
    const { client, ...rest } = booking;
    await desk.deps.db.doc('bookings/broken').set(rest);
    // A client's text must not move the cursor of a terminal.
    await desk.deps.db.doc(`bookings/${id}`).update({ client: { ...client, name: 'Alan\u001B[2J\nEve' } });
    const { lines, changedFor } = await serve({ what: 'list' });
    const text = lines.join('\n');
    expect(text).toContain(`${reference}  Tuesday, `);
    expect(text).toMatch(/12 January.*2027, 10:00 to 10:30|January 12, 2027, 10:00.* to 10:30/);
    expect(text).toContain('alan@example.com');
    expect(text).toContain('bookings/broken cannot be read');
    expect(text).not.toContain('\u001B');
    expect(lines.some((line) => line.startsWith('Eve'))).toBe(false);
    expect(lines.at(-1)).toBe('1 appointment to come.');
    expect(changedFor).toBeNull();
  });

  it('are cancelled only with --confirm, and then both sides are told', async () => {
    const { id, reference } = await booked();
    const wish = { what: 'cancel', reference, reason: 'I am ill.' } as const;
    expect((await serve(wish)).lines.at(-1)).toContain('Nothing was changed');
    expect((await serve({ what: 'list' })).lines.at(-1)).toBe('1 appointment to come.');
    expect((await serve(wish, true)).changedFor).toBe('alan@example.com');
    await desk.drain();
    expect(desk.arrivals(id)).toMatchObject({ 'cancelled:client:1': 1, 'cancelled:provider:1': 1 });
    expect((await serve({ what: 'list' })).lines).toEqual(['0 appointments to come.']);
    await expect(serve(wish, true)).rejects.toThrow('has no upcoming appointment');
  });

  it('are moved on the provider’s clock, over rules of their own by name only', async () => {
    const { id, reference } = await booked();
    const move = (to: string, over: 'hours'[] = []) => ({ what: 'move', reference, to, over }) as const;
    await expect(serve(move('2027-01-14 21:00'), true)).rejects.toThrow('--over hours');
    expect((await serve(move('2027-01-14 21:00', ['hours']), true)).lines.at(-1)).toBe(
      'Moved to 2027-01-14 21:00.',
    );
    const moved = await desk.deps.db.doc(`bookings/${id}`).get();
    expect(moved.get('startsAt').toDate().toISOString()).toBe('2027-01-14T20:00:00.000Z');
    await desk.drain();
    expect(desk.arrivals(id)).toMatchObject({ 'moved:client:1': 1, 'moved:provider:1': 1 });
  });

  it('of a page that does not exist are none, loudly', async () => {
    const wish = { page: 'nobody-here', confirm: false, wish: { what: 'list' } } as const;
    await expect(serveWish(desk.deps, wish)).rejects.toThrow("There is no page 'nobody-here'");
  });
});
