// For tests of mails: a new database, a clock to move, and a local SendGrid for the real client.
import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { InputOf } from '@holdfast/contract/operations.ts';
import { sendgridSender } from '../../functions/src/notices/sendgrid/mail-sender.ts';
import type { Deps } from '../../functions/src/deps.ts';
import type { OnFault } from '../../functions/src/store/on-fault.ts';
import { cancelBooking } from '../../functions/src/booking/cancel-booking.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { deliverDueNotices } from '../../functions/src/notices/deliver-due-notices.ts';
import { deliverNotice, type DeliveryStep } from '../../functions/src/notices/deliver-notice.ts';
import { rescheduleBooking } from '../../functions/src/booking/reschedule-booking.ts';
import { sendReminders } from '../../functions/src/notices/send-reminders.ts';
import { type Sendgrid, startSendgrid } from '../../tools/dev/stand-ins/sendgrid/start-sendgrid.ts';
import { ownFirestore } from '../../tools/dev/host/test-firestore.ts';
import { cancelInput, moveInput, start } from './booked-desk.ts';
import { confirmInput } from './confirm-input.ts';
import { newProvider, type TestProvider } from './new-provider.ts';
import { type SetClock, setClock } from './set-clock.ts';
import { testDeps } from './test-deps.ts';
import { granted, present } from './granted.ts';

export const apiKey = 'SG.test-key.of-the-local-service';
export const from = 'bookings@example.com';
const mostPrinted = 20;

/** What an outbox row says, as plain data. */
export interface SeenRow {
  readonly id: string;
  readonly state: string;
  readonly reason: string | null;
  readonly attempts: number;
  readonly history: readonly string[];
}

export class MailDesk {
  clock: SetClock = setClock();
  deps: Deps = testDeps();
  projectId = '';
  provider: TestProvider = { id: '', slug: '' };
  sendgrid: Sendgrid | null = null;
  readonly faults: unknown[] = [];
  /** The documents that the faults concern. */
  readonly faulty: string[] = [];
  readonly onFault: OnFault = (fault, document) => {
    this.faults.push(fault);
    if (document !== undefined) this.faulty.push(document);
  };

  get service(): Sendgrid {
    if (this.sendgrid === null) throw new Error('the local SendGrid is not started');
    return this.sendgrid;
  }

  async open(types?: Parameters<typeof newProvider>[1]): Promise<void> {
    this.clock = setClock();
    const { db, projectId } = ownFirestore();
    const origin = this.service.origin;
    const mail = sendgridSender({ apiKey: () => apiKey, from: () => from, origin, timeoutMs: 700 });
    this.deps = { ...testDeps(() => this.clock.now(), db), mail, jitter: () => 0.5 };
    this.projectId = projectId;
    this.provider = await newProvider(db, types);
    this.faults.length = 0;
    this.faulty.length = 0;
    this.service.clearFaults();
  }

  /** Alan books Tuesday, 10:00 in Stockholm, a day and an hour after the clock's beginning. */
  async book(wishes: Partial<InputOf<'confirmBooking'>> = {}): Promise<{ id: string; token: string }> {
    const input = confirmInput({ slug: this.provider.slug, start, ...wishes });
    const made = granted(await confirmBooking(this.deps, { ...input, key: input.key }));
    const link = await this.deps.links.read(made.manageToken, this.deps.now());
    return { id: present(link?.bookingId), token: made.manageToken };
  }

  async cancel(token: string, reason = ''): Promise<void> {
    granted(await cancelBooking(this.deps, cancelInput(token, { reason })));
  }

  async move(token: string, to: string): Promise<string> {
    const answer = granted(await rescheduleBooking(this.deps, moveInput(token, to)));
    return answer.manageToken;
  }

  deliver(rowId: string): Promise<DeliveryStep> {
    return deliverNotice(this.deps, rowId, this.onFault);
  }

  /** Does what the trigger does for every row that no worker has tried yet. */
  async drain(): Promise<void> {
    const fresh = (await this.rows()).filter(({ state, attempts }) => state === 'pending' && attempts === 0);
    await Promise.all(fresh.map(({ id }) => this.deliver(id)));
  }

  sweep(most?: Parameters<typeof deliverDueNotices>[3]) {
    return deliverDueNotices(this.clock.now(), this.deps, this.onFault, most);
  }

  remind(most?: number) {
    return sendReminders(this.clock.now(), this.deps, this.onFault, most);
  }

  async rows(): Promise<SeenRow[]> {
    const { docs } = await this.deps.db.collection('outbox').get();
    return docs.map((row) => ({
      id: row.id,
      state: row.get('state'),
      reason: row.get('reason'),
      attempts: row.get('attempts'),
      history: (row.get('history') ?? []).map(({ what }: { what: string }) => what),
    }));
  }

  async row(id: string): Promise<SeenRow | undefined> {
    return (await this.rows()).find((row) => row.id === id);
  }

  /** Printed by a failing test: what became of each row and why, and what went wrong on the way. */
  async report(): Promise<string> {
    const rows = (await this.rows()).map(({ id, state, reason, history }) => {
      const why = reason === null ? '' : ` because ${reason}`;
      return `  ${id} is ${state}${why} (${history.join(', ')})`;
    });
    const more = rows.length > mostPrinted ? [`  … and ${rows.length - mostPrinted} more`] : [];
    const faults = this.faults.map((fault) => `  ${inspect(fault)}`);
    return ['Mails:', ...rows.slice(0, mostPrinted), ...more, 'Faults:', ...faults].join('\n');
  }

  /** How often each row's mail arrived, by the row's name without the booking. */
  arrivals(bookingId: string): Record<string, number> {
    const names = this.service
      .mails()
      .flatMap(({ customArgs: { row = '' } }) => (row.startsWith(bookingId) ? [row] : []));
    const counts: Record<string, number> = {};
    for (const name of names) {
      const short = name.slice(bookingId.length + 1);
      counts[short] = (counts[short] ?? 0) + 1;
    }
    return counts;
  }
}

/** One local SendGrid for a file, a fresh database and provider for each test. */
export function mailDesk(): MailDesk {
  const desk = new MailDesk();
  beforeAll(async () => {
    const now = () => desk.clock.now();
    desk.sendgrid = await startSendgrid({ apiKey, fromAddresses: [from], eventsUrl: null, now });
  });
  beforeEach(async ({ onTestFailed }) => {
    await desk.open();
    onTestFailed(async () => console.error(await desk.report()));
  });
  afterAll(() => desk.sendgrid?.stop());
  return desk;
}
