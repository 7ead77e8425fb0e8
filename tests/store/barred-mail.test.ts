// A refused key or sender is the deployment's problem, a refused address one person's. Other mails go out.
import { describe, expect, it } from 'vitest';
import { barredProblemId } from '@holdfast/contract/documents/problem.ts';
import { readMailBarred } from '../../functions/src/notices/mail-barred.ts';
import { mailDesk } from '../builders/mail-desk.ts';

const desk = mailDesk();
const once = { 'confirmed:client:0': 1, 'confirmed:provider:0': 1 };

async function sweepFor(minutes: number): Promise<void> {
  for (let passed = 0; passed < minutes; passed += 15) {
    desk.clock.forward(15);
    await desk.sweep();
  }
}

async function problems(): Promise<string[]> {
  return (await desk.deps.db.collection('problems').get()).docs.map(({ id }) => id);
}

describe.each(['401', '403'] as const)('when SendGrid refuses the key or the sender with %s', (kind) => {
  it('no mail dies: all are sent within the hour after it works again, and it is one problem that is then solved', async () => {
    desk.service.fault({ kind });
    const { id } = await desk.book();
    await desk.drain();
    await sweepFor(6 * 60);
    const { id: later } = await desk.book({ start: '2027-01-13T09:00:00.000Z' });
    await desk.drain();
    expect((await desk.rows()).map(({ state }) => state)).toEqual([
      'pending',
      'pending',
      'pending',
      'pending',
    ]);
    expect(await problems()).toEqual([barredProblemId]);
    expect(await readMailBarred(desk.deps.db)).toMatchObject({ reason: expect.stringMatching(`^${kind}`) });
    expect(desk.faults).toEqual([expect.objectContaining({ name: 'MailBarred', code: Number(kind) })]);

    desk.service.clearFaults();
    await sweepFor(60);
    expect([desk.arrivals(id), desk.arrivals(later)]).toEqual([once, once]);
    expect(await readMailBarred(desk.deps.db)).toBeNull();
  });

  it('the tries that a busy service may cost are all still there afterwards', async () => {
    desk.service.fault({ kind });
    const { id } = await desk.book();
    await desk.drain();
    await sweepFor(12 * 60);
    desk.service.clearFaults();
    desk.service.fault({ kind: '503', times: 8 });
    await sweepFor(4 * 60);
    expect(desk.arrivals(id)).toEqual(once);
  });

  it('every mail still ends within a day [P10]', async () => {
    desk.service.fault({ kind });
    const { id } = await desk.book({ start: '2027-01-14T09:00:00.000Z' });
    await desk.drain();
    await sweepFor(24 * 60);
    const rows = (await desk.rows()).filter((row) => row.id.startsWith(`${id}:confirmed`));
    expect(rows.map(({ state, reason }) => [state, reason])).toEqual([
      ['dead', 'tried-too-long'],
      ['dead', 'tried-too-long'],
    ]);
  });
});

describe('a client’s address that SendGrid refuses', () => {
  const email = 'pat@firma-.example';
  const client = { name: 'Pat Brown', email, timeZone: 'Europe/Stockholm', locale: 'en-GB' };

  it('does not stop the provider’s mail, which goes out without it as reply address and says so [P23]', async () => {
    const { id } = await desk.book({ client });
    await desk.drain();
    expect(desk.arrivals(id)).toEqual({ 'confirmed:provider:0': 1 });
    const [mail] = desk.service.mails().filter(({ customArgs }) => customArgs['row']?.startsWith(id));
    expect(mail?.replyTo).toBeNull();
    expect(mail?.text).toContain(email);
    expect(mail?.text).toContain('You can’t reply to this email');
    expect(mail?.text).not.toContain('A reply to this');
    expect(await desk.row(`${id}:confirmed:client:0`)).toMatchObject({ state: 'dead', reason: 'refused' });
    const [problem, ...others] = await problems();
    expect([problem, others]).toEqual([`${desk.provider.id}:mail-to-client:${id}`, []]);
    const reason = (await desk.deps.db.doc(`problems/${problem}`).get()).get('reason');
    expect(reason).toBe('400 Does not contain a valid address.');
  });

  it('does not silence the client when it is the provider’s', async () => {
    await desk.deps.db.doc(`providers/${desk.provider.id}`).update({ email: 'ada@-firma.example' });
    const { id } = await desk.book();
    await desk.drain();
    expect(desk.arrivals(id)).toEqual({ 'confirmed:client:0': 1 });
    expect(await problems()).toEqual([`${desk.provider.id}:mail-to-provider:${id}`]);
  });
});
