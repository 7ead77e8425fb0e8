// Shows one mail: its people, its subject, its fate so far, and its parts behind tabs.
import type { ReceivedMail } from '../received-mail.ts';
import { addressText, eventWords, hostileText, recipientsText, stateMark, timeMark } from './mail-words.ts';
import { attachmentsPart, htmlPart, rawPart, textPart } from './mail-parts.ts';
import { html, type Markup } from './markup.ts';

/** The tabs, in order; the first is the default. */
export const mailTabs = [
  { name: 'html', words: 'HTML', part: htmlPart },
  { name: 'text', words: 'Text', part: textPart },
  { name: 'attachments', words: 'Attachments', part: attachmentsPart },
  { name: 'raw', words: 'Raw', part: rawPart },
] as const;

export type MailTab = (typeof mailTabs)[number];

export function mailHead(mail: ReceivedMail): Markup {
  const lines = [
    ['From', addressText(mail.from)],
    ['To', recipientsText(mail)],
    ...(mail.replyTo === null ? [] : [['Reply to', addressText(mail.replyTo)]]),
  ];
  return html`<header>
  <p><a href="/">Inbox</a></p>
  <h1>${hostileText(mail.subject)}</h1>
  <dl>${lines.map(([what = '', who = '']) => html`<div><dt>${what}</dt><dd>${hostileText(who)}</dd></div>`)}
    <div><dt>Sent</dt><dd>${timeMark(mail.acceptedAt)}</dd></div>
  </dl>
</header>`;
}

/** What has happened to the mail so far. */
export function mailLive(mail: ReceivedMail): Markup {
  return html`<section class="fate" aria-label="What happened to this email">
  ${stateMark(mail)}
  <ol>${mail.events.map(
    ({ event, timestamp }) => html`<li>${timeMark(timestamp * 1000)} ${eventWords[event].words}</li>`,
  )}</ol>
</section>`;
}

/** Buttons for what may happen next. */
export function mailReports(mail: ReceivedMail): Markup {
  return html`<section aria-labelledby="reports-title">
  <h2 id="reports-title">Report what happened to it</h2>
  <p class="quiet">Sends a signed event to Holdfast, as SendGrid does.</p>
  <div class="switches">${(['delivered', 'bounce', 'dropped', 'spamreport'] as const).map(
    (event) =>
      html`<button class="plain" data-url="/mails/${mail.id}/events" data-body='{"event":"${event}"}'>${eventWords[event].words}</button>`,
  )}</div>
</section>`;
}

export function mailBody(mail: ReceivedMail, tab: MailTab): Markup {
  return html`<nav class="tabs" aria-label="Parts of the email">${mailTabs.map(
    ({ name, words }) =>
      html`<a href="/mails/${mail.id}?part=${name}"${name === tab.name ? html` aria-current="page"` : ''}>${words}${countOf(mail, name)}</a>`,
  )}</nav>
<section class="part">${tab.part(mail)}</section>`;
}

function countOf(mail: ReceivedMail, name: MailTab['name']): string {
  return name === 'attachments' && mail.attachments.length > 0 ? ` (${mail.attachments.length})` : '';
}
