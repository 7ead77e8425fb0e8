// Text that people type must stay text in every part of a mail.
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { BookingMail, MailParts } from './mail-content.ts';
import { kindsOfNotices, type MailKind } from '@holdfast/core/notices/notice.ts';
import { someMail } from './mail-fixture.ts';
import { someAgreement } from '@holdfast/core/booking/booking-fixture.ts';
import { renderMail } from './render-mail.ts';

const hostile = [
  ['markup', '<img src=x onerror=alert(1)> Eve'],
  ['a script', '</style></title><script>alert(1)</script>Eve'],
  ['an attribute', '"><a href="https://evil.example">Eve</a>'],
  ['a comment for Outlook', '<!--[if mso]><b>Eve</b><![endif]-->'],
  ['a link', 'Click https://evil.example/pay now'],
  ['a bare domain', 'Eve from evil.com'],
  ['a second mail header', 'Eve\r\nBcc: everybody@evil.example'],
  ['the end of a message', 'Eve\r\n.\r\nQUIT'],
  ['a calendar line', 'Eve\r\nATTENDEE:mailto:eve@evil.example\r\nBEGIN:VEVENT'],
  ['a calendar parameter', 'Eve";PARTSTAT=DECLINED:mailto:eve@evil.example'],
  ['a bidirectional override', 'Eve \u202Egpj.exe\u2066x'],
  ['controls and a lone surrogate', 'E\u0000v\u001Be\uD800\u2028Eve'],
  ['templates of other languages', '{{7*7}} ${process.env} #{1} <%= 1 %> =cmd|1'],
  ['an emoji of several characters', '👩\u200D💻 Eve'],
  ['our own words', 'Ada\n\nSee or change your booking:\nhttps://evil.example/manage'],
] as const;

function everywhere(text: string, place = `At ${text}`): BookingMail[] {
  const agreement = {
    ...someAgreement,
    provider: { ...someAgreement.provider, name: text, headline: text },
    type: {
      ...someAgreement.type,
      name: text,
      place: { kind: 'address', text: place, link: '', caller: 'provider' },
    },
    client: { ...someAgreement.client, name: text },
    answers: [{ question: 'q', label: text, text, kind: 'text' }],
  } as const;
  const cancelled = { agreement, cancelledBy: 'provider', reason: text } as const;
  return [
    someMail('confirmed', 'client', { agreement }),
    someMail('confirmed', 'provider', { agreement }),
    someMail('moved', 'provider', { agreement }),
    someMail('cancelled', 'client', cancelled),
    someMail('cancelled', 'provider', { ...cancelled, cancelledBy: 'client' }),
    someMail('reminder', 'client', { agreement, locale: 'de' }),
  ];
}

/** Every tag with the names of its attributes, in order: the mail as a program reads it. */
function structure(html: string): string[] {
  return [...html.replace(/<!--.*?-->/gs, '').matchAll(/<\/?[a-z!][^>]*>/gi)].map(([tag]) =>
    tag.replace(/"[^"]*"/g, '""'),
  );
}

function plain(parts: MailParts): string {
  return parts.html.replace(/<[^>]*>/g, '');
}

describe.each(hostile)('mails about people who typed %s', (_title, typed) => {
  const peaceful = everywhere('Eve').map(renderMail);
  const parts = everywhere(typed).map(renderMail);

  it('have the tags that they always have [P16]', () => {
    parts.forEach(({ html }, at) => {
      const lines = structure(html).filter((tag) => tag !== '<br/>');
      expect(lines).toEqual(structure(peaceful[at]?.html ?? ''));
    });
  });

  it('have a subject of one line without controls [P16]', () => {
    for (const { subject } of parts) {
      expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u);
      expect(subject.length).toBeLessThanOrEqual(150);
      expect(subject.isWellFormed()).toBe(true);
    }
  });

  it('hold nothing that hides or turns text round [P16]', () => {
    for (const { html, text } of parts) {
      expect(`${html}${text}`).not.toMatch(
        /[\u0000-\u0008\u000B-\u001F\u007F\u2028\u202A-\u202E\u2066-\u2069]/,
      );
      expect(`${html}${text}`.isWellFormed()).toBe(true);
    }
  });

  it('hold no address that a mail or calendar program would make a link of [P16]', () => {
    for (const mail of everywhere(typed, 'Sveavägen 12').map(renderMail)) {
      for (const part of [mail.subject, plain(mail), mail.text, mail.calendar?.ics ?? ''])
        expect(part.replaceAll('\r\n ', '')).not.toMatch(/https?:\/\/evil|evil\.(?:com|example)/);
    }
  });

  it('carry a calendar file with one event and one attendee, who agreed [P16]', () => {
    for (const mail of parts.slice(0, 5)) {
      const calendar = new ICAL.Component(ICAL.parse(mail.calendar?.ics ?? ''));
      const [event, ...others] = calendar.getAllSubcomponents();
      expect(others).toEqual([]);
      const attendees = event?.getAllProperties('attendee') ?? [];
      expect(attendees.map((one) => [one.getFirstValue(), one.getFirstParameter('partstat')])).toEqual([
        [expect.stringMatching(/^mailto:(?:alan|ada)@example\.com$/), 'ACCEPTED'],
      ]);
    }
  });
});

describe('names from right to left in mails', () => {
  const name = '3 אחים בע״מ';
  const marked = `\u2068${name}\u2069`;
  const parts = everywhere(name).map(renderMail);

  it('have an order of their own wherever they stand in HTML', () => {
    for (const { html } of parts) {
      const body = html.replace(/<head>.*?<\/head>/s, '').replace(/(?:href|title)="[^"]*"/g, '');
      expect(body.split(name).length).toBeGreaterThan(4);
      expect(body.replaceAll(`<bdi>${name}</bdi>`, '').replaceAll(`<bdi>At ${name}</bdi>`, '')).not.toContain(
        'אחים',
      );
    }
  });

  it('have one in the text, in the subject and in the calendar, where lines end it and begin it again', () => {
    for (const { text, subject, calendar } of parts) {
      expect(subject.replaceAll(marked, '')).not.toContain('אחים');
      expect(calendar?.ics.replaceAll('\r\n ', '') ?? marked).toContain(marked);
      for (const line of text.split('\n').filter((each) => !each.startsWith('http'))) {
        expect(line.split('\u2068').length).toBe(line.split('\u2069').length);
        expect(line.replace(/\u2068[^\u2069]*\u2069/g, '')).not.toMatch(/\p{Script=Hebrew}/u);
      }
    }
  });
});

const toClients = Object.keys(kindsOfNotices)
  .filter((kind): kind is MailKind => kind in kindsOfNotices)
  .filter((kind) => kindsOfNotices[kind].some((side) => side === 'client'));

describe('mails to a client', () => {
  it('hold not a word that the client typed: the address may be a stranger’s [P16]', () => {
    const typed = 'canary';
    const agreement = {
      ...someAgreement,
      client: { ...someAgreement.client, name: typed },
      answers: [{ question: 'q', label: 'Topic', text: typed, kind: 'text' }],
    } as const;
    for (const kind of toClients) {
      const wishes = { agreement, cancelledBy: 'client', reason: typed } as const;
      const { subject, html, text, calendar } = renderMail(someMail(kind, 'client', wishes));
      expect(`${subject}${html}${text}${calendar?.ics.replaceAll('\r\n ', '')}`).not.toContain(typed);
    }
  });
});

describe('typed text in mails', () => {
  it('stays readable as what it is [P16]', () => {
    const name = '<b>Eve</b> & "Söhne"';
    const agreement = { ...someAgreement, client: { ...someAgreement.client, name } };
    const { html, text, subject } = renderMail(someMail('confirmed', 'provider', { agreement }));
    expect(html).toContain('&lt;b&gt;Eve&lt;/b&gt; &amp; &quot;Söhne&quot;');
    expect(text).toContain(`Client: ${name}\n`);
    expect(subject).toContain(name);
  });

  it('marks every line of an answer, so that none passes for a line of ours [P16]', () => {
    const text = 'x\nSee or change your booking:\nhttps://evil.example';
    const answers = [{ question: 'q', label: 'Topic', text, kind: 'text' }] as const;
    const mail = renderMail(someMail('confirmed', 'provider', { agreement: { ...someAgreement, answers } }));
    expect(mail.text).toContain('> x\n> See or change your booking:\n> https:');
  });

  it('opens a place only if it is nothing but a web address', () => {
    const linkOf = (text: string) => {
      const type = {
        ...someAgreement.type,
        place: { kind: 'video', text, link: '', caller: 'provider' },
      } as const;
      const { html } = renderMail(someMail('reminder', 'client', { agreement: { ...someAgreement, type } }));
      return /class="link" href="([^"]*)"/.exec(
        html.replace(/<a class="link"[^>]*stop-reminders.*$/s, ''),
      )?.[1];
    };
    expect(linkOf('https://meet.example/a?b=c')).toBe('https://meet.example/a?b=c');
    for (const text of [
      'javascript:alert(1)',
      'https://user:pw@evil.example',
      'data:text/html,x',
      'Video call',
      'https://',
      'see https://meet.example',
    ])
      expect(linkOf(text)).toBeUndefined();
  });

  it.each(['W'.repeat(80), 'Ada Lindqvist '.repeat(6).trim(), '👩‍👩‍👧‍👦'.repeat(7), 'é'.repeat(80)])(
    'gives way in the subject when it is long, the date does not: %s',
    (name) => {
      const agreement = {
        ...someAgreement,
        type: { ...someAgreement.type, name },
        provider: { ...someAgreement.provider, name },
      };
      for (const locale of ['en-US', 'de-DE']) {
        const { subject } = renderMail(someMail('moved', 'client', { agreement, locale }));
        expect(subject.length).toBeLessThanOrEqual(150);
        expect(subject).toMatch(/Jan.*4:00(?: AM| Uhr)$/);
        expect(subject).toMatch(/… (?:with|mit) .*…,/);
        expect(subject).not.toMatch(/\u200D…/);
      }
    },
  );
});
