// The routes of the inbox page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Response, Router } from 'express';
import { repoRoot } from '../../../emulators/repo-root.ts';
import type { Faults } from '../faults.ts';
import type { Mailbox } from '../mailbox.ts';
import type { ReceivedMail } from '../received-mail.ts';
import { listHead, listLive } from './list-view.ts';
import { mailBody, mailHead, mailLive, mailReports, mailTabs } from './mail-view.ts';
import { html, type Markup } from './markup.ts';
import { livePart, sendPage, versionOf } from './page-frame.ts';

/** Nothing in a mail runs or loads; its links open in new tabs. */
const mailPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ');

export function inboxRoutes({ mailbox, faults }: { mailbox: Mailbox; faults: Faults }): Router {
  const router = Router();

  const list = (to: string): Markup =>
    listLive({ mails: mailbox.all(to === '' ? {} : { to }), to, faults: faults.active() });
  router.get('/', (request, response) => {
    const to = toIn(request.query);
    const recipients = mailbox.all().flatMap((mail) => mail.to.map(({ email }) => email));
    const live = livePart({ url: `/live?to=${encodeURIComponent(to)}`, markup: list(to) });
    const head = listHead({ to, recipients: [...new Set(recipients)].sort() });
    sendPage(response, { title: 'Inbox', body: html`${head}${live}` });
  });
  router.get('/live', (request, response) => sendLive(response, list(toIn(request.query))));

  router.get('/mails/:id', (request, response) => {
    const mail = mailbox.find(request.params.id);
    if (mail === undefined) return noSuchMail(response);
    const tab = mailTabs.find(({ name }) => name === request.query['part']) ?? mailTabs[0];
    const live = livePart({ url: `/mails/${mail.id}/live`, markup: mailLive(mail) });
    sendPage(response, {
      title: mail.subject,
      body: html`${mailHead(mail)}${live}${mailBody(mail, tab)}${mailReports(mail)}`,
    });
  });
  router.get('/mails/:id/live', (request, response) => {
    const mail = mailbox.find(request.params.id);
    if (mail === undefined) return noSuchMail(response);
    sendLive(response, mailLive(mail));
  });
  router.get('/mails/:id/html', (request, response) => {
    const mail = mailbox.find(request.params.id);
    if (mail === undefined) return noSuchMail(response);
    response
      .set({ 'content-security-policy': mailPolicy, 'referrer-policy': 'no-referrer' })
      .type('html')
      .send(withLinksBeside(mail));
  });
  router.get('/mails/:id/attachments/:index', (request, response) => {
    const attachment = mailbox.find(request.params.id)?.attachments[Number(request.params.index)];
    if (attachment === undefined) return noSuchMail(response);
    const isCalendar = attachment.type.startsWith('text/calendar');
    // The name comes from the sender and sets a type; the next line replaces it by a safe one.
    response.attachment(attachment.filename);
    response
      .set({ 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox" })
      .type(isCalendar ? attachment.type : 'application/octet-stream')
      .send(attachment.content);
  });

  router.get('/inbox.css', (_request, response) => {
    response.type('css').send(styles());
  });
  return router;
}

/** Read anew each time, so that a change shows after a reload. */
function styles(): string {
  const files = [
    join(repoRoot, 'web/src/shared/look/tokens.css'),
    join(import.meta.dirname, 'inbox.css'),
    join(import.meta.dirname, 'mail.css'),
  ];
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}

function sendLive(response: Response, markup: Markup): void {
  response.set('cache-control', 'no-store').json({ version: versionOf(markup), markup: markup.markup });
}

function noSuchMail(response: Response): void {
  response.status(404);
  const body = html`<header><h1>This email isn’t here</h1><p>The inbox starts empty each time. <a href="/">Inbox</a></p></header>`;
  sendPage(response, { title: 'Inbox', body });
}

function toIn(query: Readonly<Record<string, unknown>>): string {
  return typeof query['to'] === 'string' ? query['to'].trim() : '';
}

/** The mail's own HTML, with links that open in new tabs; the first such element of a document counts. */
function withLinksBeside(mail: ReceivedMail): string {
  const base = '<base target="_blank">';
  const start = /^(?:\s|<!--[\s\S]*?-->)*<!doctype[^>]*>/i.exec(mail.html)?.[0] ?? '';
  return start + base + mail.html.slice(start.length);
}
