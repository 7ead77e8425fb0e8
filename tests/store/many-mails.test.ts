// A backlog of ten thousand: runs stay bounded, the oldest comes first, and no mail goes out twice.
import { describe, expect, it } from 'vitest';
import { mailDesk } from '../builders/mail-desk.ts';

const desk = mailDesk();

describe('ten thousand rows due', () => {
  it('are taken in bounded runs, the longest waiting first, and two runs at once send none twice', async () => {
    const { id } = await desk.book();
    const { db } = desk.deps;
    const template = (await db.doc(`outbox/${id}:confirmed:client:0`).get()).data() ?? {};
    const dueAt: Date = template['dueAt'].toDate();
    const writer = db.bulkWriter({ throttling: false });
    for (let index = 1; index < 10_000; index += 1) {
      const due = new Date(dueAt.getTime() + index);
      // The booking has no such version, so each row ends after a look at the booking, without a mail.
      void writer.create(db.doc(`outbox/${id}:confirmed:client:${index}`), {
        ...template,
        version: index,
        dueAt: due,
      });
    }
    await writer.close();
    desk.clock.forward(10);
    const [one, other] = await Promise.all([desk.sweep({ mails: 150 }), desk.sweep({ mails: 150 })]);
    expect([one.looked, other.looked]).toEqual([150, 150]);
    expect(desk.arrivals(id)).toEqual({ 'confirmed:client:0': 1, 'confirmed:provider:0': 1 });
    const open = await db.collection('outbox').get();
    const over = open.docs.filter((row) => row.get('dueAt') === undefined);
    expect(over.length).toBeGreaterThanOrEqual(150);
    expect(over.length).toBeLessThanOrEqual(301);
    const newest = Math.max(...over.map((row) => row.get('version')));
    expect(newest).toBeLessThan(302);
  });
});

describe('a mail service that keeps everybody waiting', () => {
  it('ends a run when its time is over, and the next run goes on with the longest waiting', async () => {
    const ids: string[] = [];
    for (let number = 0; number < 12; number += 1) {
      const hour = String(8 + Math.floor(number / 2)).padStart(2, '0');
      const start = `2027-01-13T${hour}:${number % 2 === 0 ? '00' : '30'}:00.000Z`;
      ids.push((await desk.book({ start })).id);
    }
    desk.clock.forward(5);
    expect((await desk.sweep({ milliseconds: 1 })).looked).toBe(10);
    expect((await desk.sweep({ milliseconds: 1 })).looked).toBe(10);
    expect((await desk.sweep()).looked).toBe(4);
    for (const id of ids) expect(Object.values(desk.arrivals(id))).toEqual([1, 1]);
  });
});
