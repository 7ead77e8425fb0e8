// What the inbox page and tests in other processes use: mails as JSON, faults, events.
import express, { type Request, Router } from 'express';
import { z } from 'zod';
import { faultFromJson, faultKinds, type Faults } from './faults.ts';
import type { Mailbox, MailFilter } from './mailbox.ts';
import { type EventKind, eventKinds, type ReceivedMail } from './received-mail.ts';

export interface Control {
  readonly mailbox: Mailbox;
  readonly faults: Faults;
  readonly report: (mail: ReceivedMail, event: EventKind) => void;
}

const eventWish = z.object({ event: z.enum(eventKinds) });

/** Every change requires JSON, so that pages of other origins cannot make one. */
export function controlRoutes({ mailbox, faults, report }: Control): Router {
  const router = Router();
  const jsonBody = express.json({ limit: '10kb' });
  router.get('/mails', (request, response) => {
    response.json(mailbox.all(filterFrom(request.query)).map(jsonFrom));
  });
  router.post('/mails/:id/events', jsonBody, (request, response) => {
    const mail = mailbox.find(request.params.id);
    const event = eventWish.safeParse(request.body).data?.event;
    if (mail !== undefined && event !== undefined) report(mail, event);
    response.sendStatus(mail === undefined || event === undefined ? 400 : 204);
  });
  router.get('/faults', (_request, response) => {
    response.json(faults.active());
  });
  router.post('/faults', jsonBody, (request, response) => {
    const rule = faultFromJson(request.body);
    if (rule !== undefined) faults.add(rule);
    response.sendStatus(rule === undefined ? 400 : 204);
  });
  router.delete('/faults', (request, response) => {
    const { kind } = request.query;
    const named = faultKinds.find((each) => each === kind);
    if (kind === undefined || named !== undefined) faults.clear(named);
    response.sendStatus(kind !== undefined && named === undefined ? 400 : 204);
  });
  return router;
}

function filterFrom(query: Request['query']): MailFilter {
  const customArgs = Object.entries(query).flatMap(([name, value]) =>
    name.startsWith('customArg.') && typeof value === 'string'
      ? [[name.slice('customArg.'.length), value]]
      : [],
  );
  return {
    ...(typeof query['to'] === 'string' ? { to: query['to'] } : {}),
    customArgs: Object.fromEntries(customArgs),
  };
}

/** As `ReceivedMail`, with attachments in base64. */
function jsonFrom(mail: ReceivedMail): object {
  return {
    ...mail,
    attachments: mail.attachments.map((attachment) => ({
      ...attachment,
      content: attachment.content.toString('base64'),
    })),
  };
}
