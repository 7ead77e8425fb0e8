// What SendGrid reports later: stored on the row once, in any order; a bounce becomes the provider's problem.
import { describe, expect, it } from 'vitest';
import { takeReports } from '../../functions/src/notices/take-reports.ts';
import { mailDesk } from '../builders/mail-desk.ts';

const desk = mailDesk();

async function sentRow(): Promise<{ id: string; row: string }> {
  const { id } = await desk.book();
  await desk.drain();
  return { id, row: `${id}:confirmed:client:0` };
}

function report(row: string, event: string, seconds = 0, fields: object = {}): object {
  return {
    event,
    timestamp: Math.floor(desk.clock.now() / 1_000) + seconds,
    row,
    sg_event_id: 'e',
    ...fields,
  };
}

describe('reports of the mail service', () => {
  it('end in the same state and the same history in any order, however often they come', async () => {
    const { row } = await sentRow();
    const batch = [report(row, 'delivered', 2), report(row, 'processed', 1), report(row, 'bounce', 60)];
    await takeReports(desk.deps, [...batch, ...batch], desk.onFault);
    await takeReports(desk.deps, [...batch].reverse(), desk.onFault);
    const seen = await desk.row(row);
    expect(seen?.state).toBe('bounced');
    expect(seen?.history.toSorted()).toEqual(
      ['promised', 'claimed', 'sent', 'delivered', 'processed', 'bounced'].toSorted(),
    );
  });

  it('of a bounced confirmation become a problem of the provider, without the address in it', async () => {
    const { id, row } = await sentRow();
    const reason = '550 5.1.1 alan@example.com unknown';
    await takeReports(desk.deps, [report(row, 'bounce', 0, { status: '5.1.1', reason })], desk.onFault);
    const problem = await desk.deps.db.doc(`problems/${desk.provider.id}:mail-to-client:${id}`).get();
    expect(problem.data()).toMatchObject({
      providerId: desk.provider.id,
      notice: row,
      reason: 'bounced 5.1.1',
      solvedAt: null,
    });
    expect(JSON.stringify(problem.data())).not.toContain('alan');
  });

  it('that say nothing new are recorded sixty times at most, while those that change the state still count [P18]', async () => {
    const { row } = await sentRow();
    const many = Array.from({ length: 150 }, (_, index) => report(row, 'processed', index));
    await takeReports(desk.deps, many, desk.onFault);
    await takeReports(
      desk.deps,
      [report(row, 'delivered', 200), report(row, 'delivered', 201)],
      desk.onFault,
    );
    const seen = await desk.row(row);
    expect([seen?.state, seen?.history.length]).toEqual(['delivered', 61]);
    expect(seen?.history.at(-1)).toBe('delivered');
  });

  it('of a spam report stay in the history; the mail counts as delivered', async () => {
    const { row } = await sentRow();
    await takeReports(desk.deps, [report(row, 'spamreport')], desk.onFault);
    expect(await desk.row(row)).toMatchObject({ state: 'delivered' });
    expect((await desk.row(row))?.history).toContain('spam-report');
  });

  it('that a given-up mail arrived after all solve its problem', async () => {
    desk.service.fault({ kind: 'accept-then-reset' });
    const { id } = await desk.book();
    await desk.drain();
    desk.clock.forward(10);
    await desk.sweep();
    desk.clock.forward(10);
    await desk.sweep();
    const row = `${id}:confirmed:client:0`;
    expect(await desk.row(row)).toMatchObject({ state: 'dead' });
    await takeReports(desk.deps, [report(row, 'delivered')], desk.onFault);
    expect(await desk.row(row)).toMatchObject({ state: 'delivered' });
    const problem = await desk.deps.db.doc(`problems/${desk.provider.id}:mail-to-client:${id}`).get();
    expect(problem.get('solvedAt')).not.toBeNull();
  });

  it('of unknown rows, foreign mails and other shapes change nothing', async () => {
    const { row } = await sentRow();
    const before = await desk.rows();
    const foreign = [
      report('nobody:confirmed:client:0', 'delivered'),
      report('../bookings/x', 'delivered'),
      report(row, 'open'),
      report(row, 'toString'),
      { event: 'delivered', timestamp: 1 },
      { event: 'delivered', timestamp: 'now', row },
      null,
      7,
      [],
    ];
    await takeReports(desk.deps, foreign, desk.onFault);
    expect(await desk.rows()).toEqual(before);
  });

  it('five thousand in one batch about few rows are taken without harm', async () => {
    const { row } = await sentRow();
    const many = Array.from({ length: 5_000 }, (_, index) =>
      report(row, index % 2 === 0 ? 'delivered' : 'processed'),
    );
    expect(await takeReports(desk.deps, many, desk.onFault)).toEqual({ rows: 1, unsettled: 0 });
    expect(await desk.row(row)).toMatchObject({ state: 'delivered' });
  });
});
