import { type Language, languages } from '@holdfast/contract/text/languages.ts';
import { kindsOfNotices } from '@holdfast/core/notices/notice.ts';
import { instant, instantFromIso, minuteMs } from '@holdfast/contract/time/instant.ts';
import { timeZoneId } from '@holdfast/core/time/time-zone.ts';
import { describe, expect, it } from 'vitest';
import type { BookingMail, CalendarBrokenMail, MailParts } from './mail-content.ts';
import { manageUrl, someMail, stopRemindersUrl } from './mail-fixture.ts';
import { someAgreement } from '@holdfast/core/booking/booking-fixture.ts';
import { renderMail } from './render-mail.ts';

const sides = [
  ['confirmed', 'client'],
  ['confirmed', 'provider'],
  ['moved', 'client'],
  ['moved', 'provider'],
  ['cancelled', 'client'],
  ['cancelled', 'provider'],
  ['clock-changed', 'client'],
  ['clock-changed', 'provider'],
  ['reminder', 'client'],
  ['asked-to-move', 'client'],
  ['new-link', 'client'],
] as const;
/** For each of our languages: a locale, and how it writes a Tuesday. */
const locales: Readonly<Record<Language, { readonly tag: string; readonly tuesday: RegExp }>> = {
  en: { tag: 'en-GB', tuesday: /Tuesday,? 12 January 2027/ },
  de: { tag: 'de-DE', tuesday: /Dienstag, 12\. Januar 2027/ },
};
const all = sides.flatMap(([kind, to]) =>
  languages.map((language) => [kind, to, locales[language].tag, language] as const),
);

/** The visible text of the HTML, without tags and without the hidden preview. */
function visible(html: string): string {
  return html
    .replace(/^.*<\/head>/s, '')
    .replace(/<div[^>]*display:none.*?<\/div><\/div>/s, '')
    .replace(/<!--.*?-->/gs, '')
    .replace(/<br\/?>|<\/(?:p|td|h1|h2)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u00A0', ' ');
}

function linksIn({ html }: MailParts): string[] {
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, url = '']) => url.replaceAll('&amp;', '&'));
}

describe('a mail about a booking', () => {
  it('is read here in every kind that there is, for every side', () => {
    const known = Object.entries(kindsOfNotices).flatMap(([kind, to]) => to.map((side) => [kind, side]));
    expect(sides).toEqual(known);
  });

  it.each(all)('%s to the %s in %s says everything in HTML and in text', (kind, to, locale, language) => {
    const parts = renderMail(someMail(kind, to, { locale }));
    const said = visible(parts.html);
    const clock = to === 'client' ? '04:00' : '10:00';
    const otherClock = to === 'client' ? '10:00' : '04:00';
    for (const text of [said, parts.text]) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      expect(text).toMatch(locales[language].tuesday);
      expect(text).toContain(`${clock} – `);
      expect(text).toContain(otherClock);
      expect(text).toContain(
        to === 'client' ? 'New York (America/New_York)' : 'Stockholm (Europe/Stockholm)',
      );
      expect(text).toContain('7KQ2-M9XD');
      expect(text).toContain(to === 'client' ? 'Ada Lindqvist' : 'Alan Turing');
      expect(text.match(/America\/New_York|Europe\/Stockholm/g)).toHaveLength(1);
    }
    expect(parts.html.startsWith(`<!DOCTYPE html><html dir="ltr" lang="${locale}">`)).toBe(true);
    expect(parts.subject).toContain(clock);
  });

  it.each([
    ['confirmed', 'client', 'en-US', 'Confirmed: Tax consultation with Ada Lindqvist, Tue, Jan 12, 4:00 AM'],
    ['confirmed', 'provider', 'en-GB', 'New booking: Tax consultation with Alan Turing, Tue 12 Jan, 10:00'],
    ['moved', 'client', 'en-GB', 'Moved: Tax consultation with Ada Lindqvist, now Tue 12 Jan, 04:00'],
    ['cancelled', 'provider', 'en-GB', 'Cancelled: Tax consultation with Alan Turing, Tue 12 Jan, 10:00'],
    [
      'reminder',
      'client',
      'de-DE',
      'Erinnerung: Tax consultation mit Ada Lindqvist, Di., 12. Jan., 04:00 Uhr',
    ],
    ['new-link', 'client', 'de-AT', 'Ihr Link: Tax consultation mit Ada Lindqvist, Di., 12. Jän., 04:00 Uhr'],
    ['confirmed', 'client', 'fr-FR', 'Confirmed: Tax consultation with Ada Lindqvist, Tue, 12 Jan, 04:00'],
  ] as const)('%s to the %s in %s has the subject "%4$s"', (kind, to, locale, subject) => {
    expect(renderMail(someMail(kind, to, { locale })).subject).toBe(subject);
  });

  it.each(all)('%s to the %s in %s loads nothing from anywhere', (kind, to, locale) => {
    const { html } = renderMail(someMail(kind, to, { locale }));
    expect(html).not.toMatch(
      /<(?:img|script|iframe|object|embed|form|base|svg)\b|\bsrc=|url\(|@import|@font-face/i,
    );
    expect(html.match(/<link\b/g)).toBeNull();
  });

  it.each(all)('%s to the %s in %s always comes out the same', (kind, to, locale) => {
    expect(renderMail(someMail(kind, to, { locale }))).toEqual(renderMail(someMail(kind, to, { locale })));
  });

  it.each(['reminder', 'asked-to-move', 'new-link'] as const)('refuses a %s to the provider', (kind) => {
    expect(() => renderMail(someMail(kind, 'provider'))).toThrow(RangeError);
  });
});

describe('links in mails', () => {
  const secrets = [manageUrl, stopRemindersUrl];

  it.each(['confirmed', 'moved', 'cancelled'] as const)(
    'a provider gets no secret and no link but the address and the place when %s',
    (kind) => {
      const parts = renderMail(someMail(kind, 'provider'));
      const whole = JSON.stringify(parts);
      for (const secret of secrets) expect(whole).not.toContain(secret);
      expect(whole).not.toContain('book.example');
      expect(linksIn(parts)).toEqual(
        kind === 'cancelled'
          ? ['mailto:alan@example.com']
          : ['mailto:alan@example.com', 'https://meet.example/ada'],
      );
    },
  );

  it.each(['confirmed', 'moved', 'reminder', 'asked-to-move', 'new-link'] as const)(
    'a client gets the manage link once, as the one button, when %s',
    (kind) => {
      const parts = renderMail(someMail(kind, 'client'));
      expect(linksIn(parts).filter((url) => url === manageUrl)).toHaveLength(1);
      expect(parts.html.match(/class="button"/g)).toHaveLength(1);
      expect(parts.text.split('\n')).toContain(manageUrl);
      expect(parts.calendar?.ics ?? '').not.toContain('manage');
    },
  );

  it('a client whose booking is cancelled gets the way to another time, and at the end a quiet link to look at it', () => {
    const parts = renderMail(someMail('cancelled', 'client'));
    expect(linksIn(parts)).toEqual(['https://book.example/ada', manageUrl]);
    expect(parts.html.match(/class="button"/g)).toHaveLength(1);
    expect(parts.calendar?.ics).not.toContain('manage');
    const alone = { bookAgainUrl: null, manageUrl: null };
    expect(linksIn(renderMail(someMail('cancelled', 'client', alone)))).toEqual([]);
  });

  it('only reminders can be stopped, with a small link at the very end', () => {
    for (const [kind, to] of sides) {
      const parts = renderMail(someMail(kind, to));
      expect(linksIn(parts).includes(stopRemindersUrl)).toBe(kind === 'reminder');
    }
    const parts = renderMail(someMail('reminder', 'client'));
    expect(linksIn(parts).at(-1)).toBe(stopRemindersUrl);
    expect(parts.text.trimEnd().split('\n').at(-1)).toBe(stopRemindersUrl);
  });

  it('calendar links come with what was booked or moved, and hold no secret', () => {
    for (const [kind, to] of sides) {
      const links = linksIn(renderMail(someMail(kind, to))).filter((url) => /google|outlook/.test(url));
      expect(links).toHaveLength(to === 'client' && (kind === 'confirmed' || kind === 'moved') ? 2 : 0);
      for (const link of links) expect(link).not.toMatch(/manage|eyJ/);
    }
  });
});

describe('a mail says', () => {
  const text = (mail: BookingMail) => renderMail(mail).text;
  const inOneLine = (mail: BookingMail) => text(mail).replace(/\s+/g, ' ');

  it('the old time, struck out, when the appointment moved', () => {
    const parts = renderMail(someMail('moved', 'client'));
    expect(parts.html).toContain('<s>Mon, Jan 11, 8:00\u00A0AM</s>');
    expect(parts.text).toContain('Before: Mon, Jan 11, 8:00 AM');
  });

  it('who cancelled and why, but sends nobody their own words back', () => {
    const reason = 'I am ill.';
    const byProvider = { cancelledBy: 'provider', reason } as const;
    const byClient = { cancelledBy: 'client', reason } as const;
    expect(inOneLine(someMail('cancelled', 'client', byProvider))).toMatch(
      /Ada Lindqvist cancelled it\..*I am ill\./,
    );
    expect(inOneLine(someMail('cancelled', 'provider', byProvider))).toMatch(
      /You cancelled it\..*I am ill\./,
    );
    expect(inOneLine(someMail('cancelled', 'provider', byClient))).toMatch(
      /Alan Turing cancelled it\..*I am ill\./,
    );
    expect(inOneLine(someMail('cancelled', 'client', byClient))).toContain('You cancelled it.');
    expect(JSON.stringify(renderMail(someMail('cancelled', 'client', byClient)))).not.toContain(reason);
  });

  it('what was answered to the provider only, without what was left empty', () => {
    const toProvider = text(someMail('confirmed', 'provider'));
    expect(toProvider).toContain('What should we look at?\n> My return.\n> And my receipts.\n');
    expect(toProvider).not.toContain('Company');
    for (const [kind] of sides) {
      expect(JSON.stringify(renderMail(someMail(kind, 'client')))).not.toMatch(/receipts|look at/);
    }
  });

  it('the time of the venue beside an address', () => {
    const type = {
      ...someAgreement.type,
      place: { kind: 'address', text: 'Sveavägen 12, Stockholm', link: '', caller: 'provider' },
    } as const;
    const far = text(someMail('confirmed', 'client', { agreement: { ...someAgreement, type } }));
    expect(far).toContain('10:00 AM at the venue, Stockholm time');
    expect(far).toContain('Where: Sveavägen 12, Stockholm\n  Stockholm time\n');
    const client = { ...someAgreement.client, timeZone: timeZoneId('Europe/Vienna') };
    const near = text(someMail('confirmed', 'client', { agreement: { ...someAgreement, type, client } }));
    expect(near).toContain('  Stockholm time, the same clock as yours\n');
    expect(near).not.toContain('at the venue');
  });

  it('whom to talk to when the client is asked to move and the link cannot', () => {
    expect(inOneLine(someMail('asked-to-move', 'client'))).toContain('Pick another time: https://');
    const closed = someMail('asked-to-move', 'client', { canMove: false });
    expect(inOneLine(closed)).toContain('Please agree on a new time with Ada Lindqvist.');
    expect(inOneLine(closed)).not.toContain('Pick another time:');
  });

  it('the other side’s date when it is another day there', () => {
    const at = (zone: string) => {
      const client = { ...someAgreement.client, timeZone: timeZoneId(zone) };
      const startsAt = someAgreement.endsAt;
      const agreement = { ...someAgreement, startsAt, endsAt: instant(startsAt + 60 * minuteMs), client };
      return text(someMail('confirmed', 'provider', { agreement }));
    };
    expect(at('Pacific/Auckland')).toContain('\n23:00 in Auckland for Alan Turing\n');
    expect(at('Pacific/Kiritimati')).toMatch(/\nWed,? 13 Jan, 00:00 in Kiritimati for Alan Turing\n/);
  });

  it('the date of the end when midnight lies between', () => {
    const client = { ...someAgreement.client, timeZone: timeZoneId('Pacific/Auckland') };
    const startsAt = instant(someAgreement.endsAt + 30 * minuteMs);
    const agreement = { ...someAgreement, startsAt, endsAt: instant(startsAt + 60 * minuteMs), client };
    const said = text(someMail('confirmed', 'client', { agreement, locale: 'en-NZ' }));
    expect(said).toMatch(/\n11:30 [Pp][Mm] – Wed,? 13 Jan, 12:30 [Aa][Mm]\n/);
  });

  it('which of two equal times it is when the clock is set back', () => {
    const startsAt = instantFromIso('2027-11-07T06:30:00Z');
    const agreement = { ...someAgreement, startsAt, endsAt: instant(startsAt + 60 * minuteMs) };
    const said = renderMail(someMail('confirmed', 'client', { agreement }));
    expect(said.subject).toContain('1:30 AM GMT-5');
    expect(said.text).toContain('1:30 AM GMT-5 – 2:30 AM');
  });

  it('nothing of replies when the provider has no address', () => {
    expect(text(someMail('confirmed', 'client'))).toContain('Replies to this email go to Ada Lindqvist.');
    expect(text(someMail('confirmed', 'client', { providerEmail: '' }))).not.toContain('Replies to');
  });

  it('how long it takes, and how it takes place when the provider wrote nothing', () => {
    const type = {
      ...someAgreement.type,
      place: { kind: 'phone', text: '', link: '', caller: 'provider' },
    } as const;
    const endsAt = instant(someAgreement.startsAt + 90 * minuteMs);
    const agreement = { ...someAgreement, endsAt, type };
    expect(text(someMail('reminder', 'client', { agreement }))).toContain(
      'Where: By phone\n  Ada Lindqvist calls you.\nDuration: 1.5 hours',
    );
    expect(text(someMail('reminder', 'client', { agreement, locale: 'de' }))).toContain(
      'Wo: Am Telefon\n  Ada Lindqvist ruft Sie an.\nDauer: 1,5 Stunden',
    );
  });
});

describe('the mail about a broken calendar', () => {
  const mail: CalendarBrokenMail = {
    kind: 'calendar-broken',
    locale: 'de-DE',
    providerName: 'Ada Lindqvist',
    account: 'ada@example.com',
    dashboardUrl: 'https://book.example/dashboard/calendar',
  };

  it.each([
    ['en', 'Your calendar needs to be reconnected: ada@example.com'],
    ['de', 'Ihr Kalender muss neu verbunden werden: ada@example.com'],
  ])('names the account and leads to the dashboard in %s', (locale, subject) => {
    const parts = renderMail({ ...mail, locale });
    expect(parts.subject).toBe(subject);
    expect(linksIn(parts)).toEqual([mail.dashboardUrl]);
    expect(parts.text.split('\n')).toContain(mail.dashboardUrl);
    expect(parts.calendar).toBeNull();
    expect(`${parts.html}${parts.text}`).not.toMatch(/undefined|null|NaN/);
  });
});
