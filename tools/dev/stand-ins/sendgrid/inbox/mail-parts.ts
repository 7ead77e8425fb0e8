// Shows the parts of a mail as a person reads them.
import type { ReceivedAttachment, ReceivedMail } from '../received-mail.ts';
import { addressText, hostileText, recipientsText } from './mail-words.ts';
import { html, type Markup } from './markup.ts';

/** In a frame without scripts, forms or an origin, in the chosen width and colours. */
export function htmlPart(mail: ReceivedMail): Markup {
  if (mail.html === '') return html`<p class="empty">This email has no HTML.</p>`;
  return html`<div class="looks">
  ${choice('width', 'Width', ['Full', '320 px'])}
  ${choice('colours', 'Colours', ['Auto', 'Light', 'Dark'])}
</div>
<iframe title="The email as HTML" src="/mails/${mail.id}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}

export function textPart(mail: ReceivedMail): Markup {
  return mail.text === ''
    ? html`<p class="empty">This email has no plain text.</p>`
    : html`<pre>${mail.text}</pre>`;
}

export function attachmentsPart(mail: ReceivedMail): Markup {
  if (mail.attachments.length === 0) return html`<p class="empty">Nothing is attached.</p>`;
  return html`${mail.attachments.map((attachment, index) => attachmentPart(mail, attachment, index))}`;
}

export function rawPart(mail: ReceivedMail): Markup {
  const headers: [string, string][] = [
    ['From', addressText(mail.from)],
    ['To', recipientsText(mail)],
    ['Reply-To', mail.replyTo === null ? '' : addressText(mail.replyTo)],
    ['Subject', mail.subject],
    ...Object.entries(mail.headers),
    ['Message ID', mail.messageId],
    ['Categories', mail.categories.join(', ')],
    ...Object.entries(mail.customArgs).map(([name, value]): [string, string] => [`Argument ${name}`, value]),
  ];
  return html`<dl class="headers">${headers
    .filter(([, value]) => value !== '')
    .map(
      ([name, value]) => html`<div><dt>${hostileText(name)}</dt><dd>${hostileText(value)}</dd></div>`,
    )}</dl>
<h2>As it was posted</h2>
<pre>${JSON.stringify(JSON.parse(mail.raw), null, 2)}</pre>
<h2>Events</h2>
<pre>${JSON.stringify(mail.events, null, 2)}</pre>`;
}

function attachmentPart(mail: ReceivedMail, attachment: ReceivedAttachment, index: number): Markup {
  const isCalendar = attachment.type.startsWith('text/calendar') || attachment.filename.endsWith('.ics');
  return html`<article>
  <h2>${hostileText(attachment.filename)}</h2>
  <p class="quiet">${attachment.type} · ${attachment.content.length.toLocaleString('en')} bytes · ${attachment.disposition}</p>
  <p><a class="plain" href="/mails/${mail.id}/attachments/${index}" download>Download</a></p>
  ${isCalendar ? html`<pre>${attachment.content.toString('utf8')}</pre>` : ''}
</article>`;
}

function choice(name: string, title: string, options: readonly string[]): Markup {
  return html`<fieldset><legend>${title}</legend>${options.map(
    (words, index) =>
      html`<label><input type="radio" name="${name}" value="${words}"${index === 0 ? html` checked` : ''} />${words}</label>`,
  )}</fieldset>`;
}
