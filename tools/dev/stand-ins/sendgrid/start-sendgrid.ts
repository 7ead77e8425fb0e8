// A local SendGrid: as strict as the real one, it reports events, shows mail and fails on demand.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type ErrorRequestHandler } from 'express';
import { automaticFates } from './automatic-fate.ts';
import { controlRoutes } from './control-routes.ts';
import { openEventWebhook, type WebhookOverrides } from './event-webhook.ts';
import { type FaultRule, planFaults } from './faults.ts';
import { inboxRoutes } from './inbox/inbox-routes.ts';
import { openMailbox } from './mailbox.ts';
import { answerMailSend } from './mail-send.ts';
import { type EventDetails, makeEvent } from './make-event.ts';
import { refusal } from './problem.ts';
import type { EventKind, MailEvent, ReceivedMail } from './received-mail.ts';

export interface SendgridOptions {
  /** A free one by default. */
  readonly port?: number;
  readonly apiKey: string;
  /** Senders that count as verified. */
  readonly fromAddresses: readonly string[];
  /** Where events go; nowhere by default, until `setEventsUrl`. */
  readonly eventsUrl?: string | null;
  /** True if each mail gets its events by itself: delivered, or as its recipient's address decides. */
  readonly autoDeliver?: boolean;
  /** Epoch milliseconds. */
  readonly now?: () => number;
}

/** One event to send: `fields` may repeat an `sg_event_id` or set another `timestamp`. */
export interface EventWish extends EventDetails {
  /** The mail's `id`. */
  readonly mail: string;
  readonly event: EventKind;
}

export interface Sendgrid {
  readonly origin: string;
  /** The verification key of the signed event webhook: base64 of the DER-encoded SPKI. */
  readonly publicKey: string;
  /** Every mail accepted so far, oldest first. */
  mails(): readonly ReceivedMail[];
  fault(rule: FaultRule): void;
  clearFaults(): void;
  setEventsUrl(url: string | null): void;
  /** Sends these events in one signed request, without retries, and returns the status of the response. */
  sendEvents(events: readonly EventWish[], overrides?: WebhookOverrides): Promise<number>;
  /** Ends every connection and everything planned. */
  stop(): Promise<void>;
}

/** The time between the events processed and delivered. */
const DELIVERY_MS = 600;

export async function startSendgrid(options: SendgridOptions): Promise<Sendgrid> {
  const now = options.now ?? Date.now;
  const mailbox = openMailbox();
  const faults = planFaults();
  const webhook = openEventWebhook({ url: options.eventsUrl ?? null, now });
  const timers = new Set<NodeJS.Timeout>();

  const happen = (mail: ReceivedMail, event: EventKind, details: EventDetails = {}): MailEvent => {
    const made = makeEvent(mail, event, now(), details);
    mailbox.note(mail.id, made);
    return made;
  };
  const deliver = (mail: ReceivedMail): void => {
    for (const { event, ...details } of automaticFates(mail)) {
      webhook.report(happen(mail, 'processed', { email: details.email }));
      const timer = setTimeout(() => {
        timers.delete(timer);
        webhook.report(happen(mail, event, details));
      }, DELIVERY_MS).unref();
      timers.add(timer);
    }
  };

  const app = express().disable('x-powered-by');
  app.post('/v3/mail/send', (request, response) =>
    answerMailSend(request, response, {
      ...options,
      mailbox,
      faults,
      now,
      onAccepted: (mail) => {
        if (options.autoDeliver === true) deliver(mail);
      },
    }),
  );
  app.use(controlRoutes({ mailbox, faults, report: (mail, event) => webhook.report(happen(mail, event)) }));
  app.use(inboxRoutes({ mailbox, faults }));
  app.use((_request, response) => {
    response.status(404).json({ errors: refusal(404, 'There is nothing here.').problems });
  });
  app.use(answerUnreadable);

  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: options.port ?? 0 }, () => resolve());
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');

  return {
    origin: `http://127.0.0.1:${address.port}`,
    publicKey: webhook.publicKey,
    mails: () => mailbox.all(),
    fault: (rule) => faults.add(rule),
    clearFaults: () => faults.clear(),
    setEventsUrl: (url) => webhook.setUrl(url),
    sendEvents: async (wishes, overrides) =>
      webhook.send(
        wishes.map(({ mail: id, event, ...details }) => {
          const mail = mailbox.find(id);
          if (mail === undefined) throw new Error(`there is no mail ${id}`);
          return happen(mail, event, details);
        }),
        overrides,
      ),
    stop: async () => {
      for (const timer of timers) clearTimeout(timer);
      webhook.stop();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** A sender that left halfway, or an unreadable body, is no reason to log. */
const answerUnreadable: ErrorRequestHandler = (_error, _request, response, _next) => {
  response.status(400).json({ errors: refusal(400, 'The request cannot be read.').problems });
};
