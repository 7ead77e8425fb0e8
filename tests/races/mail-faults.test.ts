// Mails under fire, counted on arrival: instances run at once, die at every step, or have wrong clocks.
import { describe, expect, it } from 'vitest';
import { confirmInput } from '../builders/confirm-input.ts';
import { mailDesk } from '../builders/mail-desk.ts';
import { mailHosts } from '../builders/mail-hosts.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { present } from '../builders/granted.ts';

const desk = mailDesk();
const startMailHost = mailHosts(desk);
const once = { 'confirmed:client:0': 1, 'confirmed:provider:0': 1 };
/** Three days ahead, so that its reminder is due two days after the tests' beginning. */
const thursday = '2027-01-14T09:00:00.000Z';
const twoDays = 2 * 24 * 60;

describe('a trigger', () => {
  it('delivered three times by two instances, at once and later, sends one mail [P8]', async () => {
    const { id } = await desk.book();
    const [one, other] = await Promise.all([startMailHost(0), startMailHost(0)]);
    const row = `${id}:confirmed:client:0`;
    await Promise.all([one.trigger(row), other.trigger(row), one.trigger(row), other.trigger(row)]);
    await one.trigger(row);
    expect(desk.arrivals(id)).toEqual({ 'confirmed:client:0': 1 });
  });

  it('that never arrives is replaced by the sweep within minutes', async () => {
    const { id } = await desk.book();
    const host = await startMailHost(5);
    await host.run('sweep');
    expect(desk.arrivals(id)).toEqual(once);
  });
});

describe('two instances', () => {
  it('that sweep at the same moment send each mail of sixteen bookings once [P8]', async () => {
    const ids: string[] = [];
    for (let hour = 8; hour < 16; hour += 1) {
      for (const minute of ['00', '30']) {
        const start = `2027-01-13T${String(hour).padStart(2, '0')}:${minute}:00.000Z`;
        ids.push((await desk.book({ start })).id);
      }
    }
    const [one, other] = await Promise.all([startMailHost(5), startMailHost(5)]);
    await Promise.all([one.run('sweep'), other.run('sweep')]);
    for (const id of ids) expect(desk.arrivals(id)).toEqual(once);
  });

  it('whose clocks are five minutes apart send each mail once, even while one of them is sending [P8]', async () => {
    const { id } = await desk.book();
    const [behind, ahead] = await Promise.all([startMailHost(5), startMailHost(10)]);
    desk.service.fault({ kind: 'slow', afterMs: 1_500 });
    const busy = behind.run('sweep');
    await expect.poll(() => Object.keys(desk.arrivals(id)).length, { timeout: 20_000 }).toBe(2);
    await ahead.run('sweep');
    await busy;
    expect(desk.arrivals(id)).toEqual(once);
  });

  it('that both run the reminders for one time send one mail for each [P9]', async () => {
    const { id } = await desk.book({ start: thursday });
    const [one, other] = await Promise.all([startMailHost(twoDays), startMailHost(twoDays)]);
    await Promise.all([one.run('sendReminders'), other.run('sendReminders')]);
    await one.run('sendReminders');
    const row = `${id}:reminder-1440:client:0`;
    await Promise.all([one.trigger(row), other.trigger(row)]);
    expect(desk.arrivals(id)).toEqual({ 'reminder-1440:client:0': 1 });
  });
});

describe('an instance that is killed', () => {
  /**
   * What arrives of a confirmation and a reminder if the first instance dies at `point` and others run for an
   * hour.
   */
  async function afterDeathAt(point: string): Promise<Record<string, number>> {
    const { id } = await desk.book({ start: thursday });
    desk.clock.forward(twoDays);
    await desk.remind();
    const rows = [`${id}:confirmed:client:0`, `${id}:reminder-1440:client:0`];
    await Promise.all(
      rows.map(async (row) => {
        const doomed = await startMailHost(twoDays, { HOLDFAST_CRASH_AT: point });
        expect(await doomed.trigger(row)).toBe(false);
        await doomed.ended;
      }),
    );
    for (const later of [8, 16, 60]) {
      desk.clock.forward(later);
      await desk.sweep();
    }
    const { 'confirmed:provider:0': _other, ...counted } = desk.arrivals(id);
    return counted;
  }

  it('between lease and sending neither loses nor repeats a mail [P8]', async () => {
    expect(await afterDeathAt('mail-leased')).toEqual({
      'confirmed:client:0': 1,
      'reminder-1440:client:0': 1,
    });
  });

  it('between sending and marking repeats a confirmation at most once, and a reminder never [P8]', async () => {
    expect(await afterDeathAt('mail-sent')).toEqual({
      'confirmed:client:0': 2,
      'reminder-1440:client:0': 1,
    });
  });

  it('right before sending sends a confirmation later, and shows a reminder’s fate as unknown [P8]', async () => {
    expect(await afterDeathAt('mail-handing-over')).toEqual({ 'confirmed:client:0': 1 });
    const reminder = (await desk.rows()).find(({ id }) => id.includes('reminder'));
    expect(reminder).toMatchObject({ state: 'dead', reason: 'unclear' });
  });

  it('right after the booking’s commit keeps the booking’s promise: both sides get their mail [P2]', async () => {
    const doomed = await startMailHost(0, { HOLDFAST_CRASH_AT: 'after-commit' });
    const input = confirmInput({ slug: desk.provider.slug, start: thursday });
    await expect(callClient(doomed.origin, 'confirmBooking', input)).rejects.toThrow('fetch failed');
    desk.clock.forward(5);
    await desk.sweep();
    const [row] = await desk.rows();
    expect(desk.arrivals(present(row?.id.split(':')[0]))).toEqual(once);
  });
});
