// Providers at the page of one appointment, with a mail service that reports what becomes of each email.
import type { InputOf, ResponseOf } from '@holdfast/contract/operations.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { clockOffsetNow } from '../../tools/dev/host/test-time.ts';
import { type Sendgrid, startSendgrid } from '../../tools/dev/stand-ins/sendgrid/start-sendgrid.ts';
import type { EventKind } from '../../tools/dev/stand-ins/sendgrid/received-mail.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { granted, present } from '../builders/granted.ts';
import { apiKey, from } from '../builders/mail-desk.ts';
import { newProvider, type NewProviderWishes, type TestProvider } from '../builders/new-provider.ts';
import { DashboardDesk, type SignedIn } from './dashboard-desk.ts';
import { openedFor } from './browser-desk.ts';

interface Booked {
  readonly provider: TestProvider;
  readonly id: string;
  readonly booked: ResponseOf<'confirmBooking'>;
}

type Wishes = NewProviderWishes & Partial<Pick<InputOf<'confirmBooking'>, 'client' | 'answers'>>;

export class BookingVisits extends DashboardDesk {
  #sendgrid: Sendgrid | undefined;

  override async start(): Promise<void> {
    const offset = clockOffsetNow();
    this.#sendgrid = await startSendgrid({ apiKey, fromAddresses: [from], now: () => Date.now() + offset });
    await super.start();
    this.#sendgrid.setEventsUrl(`${this.origin}/hooks/sendgridEvents`);
  }

  override async close(): Promise<void> {
    await super.close();
    await this.#sendgrid?.stop();
  }

  protected override hostEnv(): Readonly<Record<string, string>> {
    const { origin, publicKey } = present(this.#sendgrid);
    const mail = { MAIL_FROM: from, SENDGRID_API_KEY: apiKey, SENDGRID_WEBHOOK_KEY: publicKey };
    const site = { SITE_ORIGIN: 'https://book.example', HOLDFAST_SENDGRID_ORIGIN: origin };
    return { ...super.hostEnv(), ...mail, ...site };
  }

  /** A new provider in Stockholm with an appointment on Tuesday from 10:00 to 10:30. */
  async booked({ client, answers, ...ofProvider }: Wishes = {}): Promise<Booked> {
    const provider = await newProvider(testFirestore(), ofProvider);
    const input = confirmInput({ slug: provider.slug, start: '2027-01-12T09:00:00.000Z' });
    const wished = { ...(client && { client }), ...(answers && { answers }) };
    const booked = granted(await callClient(this.origin, 'confirmBooking', { ...input, ...wished }));
    const bookings = testFirestore().collection('bookings').where('providerId', '==', provider.id);
    const id = present((await bookings.get()).docs[0]).id;
    return { provider, id, booked };
  }

  /** The same, at the page of that appointment. */
  async atBooking(wishes: Wishes = {}, place?: string): Promise<Booked & SignedIn> {
    const made = await this.booked(wishes);
    const at = { uid: made.provider.id, place: place ?? `/bookings/${made.id}`, locale: 'en-GB' };
    return { ...made, ...(await this.enter(at)) };
  }

  /** Does what the trigger does for a new row. */
  async deliver(row: string): Promise<void> {
    const body = JSON.stringify({
      specversion: '1.0',
      id: row,
      type: 'google.cloud.firestore.document.v1.created',
      source: '//firestore.googleapis.com/projects/demo/databases/(default)',
      document: `outbox/${row}`,
    });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${this.origin}/triggers/deliverMail`, { method: 'POST', headers, body });
    if (!answer.ok) throw new Error(`the trigger answered ${answer.status}`);
  }

  /** The mail service reports on the last email of that row. */
  async report(row: string, event: EventKind, fields: Readonly<Record<string, string>> = {}): Promise<void> {
    const service = present(this.#sendgrid);
    const mail = present(service.mails().findLast(({ customArgs }) => customArgs['row'] === row));
    const status = await service.sendEvents([{ mail: mail.id, event, fields }]);
    if (status >= 300) throw new Error(`the webhook answered ${status}`);
  }
}

export const bookingVisits = (): BookingVisits => openedFor(new BookingVisits());
