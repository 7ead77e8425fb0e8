// The inbox: every mail, newest first, and the faults that are switched on.
import type { ActiveFault, FaultKind } from '../faults.ts';
import type { ReceivedMail } from '../received-mail.ts';
import { hostileText, recipientsText, stateMark, timeMark } from './mail-words.ts';
import { html, type Markup } from './markup.ts';

/** In the order of the switches. */
const faultWords = new Map<FaultKind, string>([
  ['429', 'Too many requests (429)'],
  ['500', 'Server error (500)'],
  ['503', 'Unavailable (503)'],
  ['hang', 'Never answers'],
  ['slow', 'Answers after two seconds'],
  ['reset', 'Hangs up, email lost'],
  ['accept-then-reset', 'Hangs up, email kept'],
  ['400', 'Refuses the email (400)'],
  ['401', 'Refuses the key (401)'],
  ['403', 'Refuses the sender (403)'],
]);

export function listHead(options: { to: string; recipients: readonly string[] }): Markup {
  return html`<header>
  <h1>Inbox</h1>
  <p class="quiet">What Holdfast has sent. Nothing leaves this machine.</p>
  <form method="get" action="/" class="filter">
    <label for="to">Recipient</label>
    <input id="to" name="to" type="search" list="recipients" value="${options.to}" autocomplete="off" placeholder="Everyone" />
    <datalist id="recipients">${options.recipients.map((email) => html`<option value="${email}"></option>`)}</datalist>
    <button class="plain">Show</button>
    ${options.to === '' ? '' : html`<a class="plain" href="/">Show everyone</a>`}
  </form>
</header>`;
}

export function listLive(options: {
  mails: readonly ReceivedMail[];
  to: string;
  faults: readonly ActiveFault[];
}): Markup {
  return html`${faultNotice(options.faults)}
${options.mails.length === 0 ? emptyNote(options.to) : mailList(options.mails)}
${faultSwitches(options.faults)}`;
}

function mailList(mails: readonly ReceivedMail[]): Markup {
  return html`<ul class="mails">${mails.toReversed().map(
    (mail) => html`<li><a id="mail-${mail.id}" href="/mails/${mail.id}">
  <span class="subject">${hostileText(mail.subject)}</span>
  <span class="to">${hostileText(recipientsText(mail))}</span>
  <span class="when">${timeMark(mail.acceptedAt)}</span>
  ${stateMark(mail)}
</a></li>`,
  )}</ul>`;
}

function emptyNote(to: string): Markup {
  return to === ''
    ? html`<p class="empty">No emails yet. Book an appointment, and its confirmations appear here.</p>`
    : html`<p class="empty">No emails to ${hostileText(to)} yet.</p>`;
}

function faultNotice(faults: readonly ActiveFault[]): Markup {
  if (faults.length === 0) return html``;
  const words = faults.map(
    ({ kind, left }) => (faultWords.get(kind) ?? kind) + (left === null ? '' : `, ${left} more`),
  );
  return html`<div class="notice">
  <p><strong>SendGrid is failing on purpose:</strong> ${words.join(' · ')}</p>
  <button class="plain" id="stop-faults" data-url="/faults" data-method="DELETE">Let it work again</button>
</div>`;
}

function faultSwitches(faults: readonly ActiveFault[]): Markup {
  return html`<section class="faults" aria-labelledby="faults-title">
  <h2 id="faults-title">Make SendGrid fail</h2>
  <p class="quiet">It affects every email until you switch it off.</p>
  <div class="switches">${[...faultWords].map(([kind, words]) => faultSwitch(kind, words, faults))}</div>
</section>`;
}

function faultSwitch(kind: FaultKind, words: string, faults: readonly ActiveFault[]): Markup {
  const isOn = faults.some((fault) => fault.kind === kind);
  return isOn
    ? html`<button class="plain" id="fault-${kind}" aria-pressed="true" data-method="DELETE" data-url="/faults?kind=${kind}">${words}</button>`
    : html`<button class="plain" id="fault-${kind}" aria-pressed="false" data-url="/faults" data-body='{"kind":"${kind}"}'>${words}</button>`;
}
