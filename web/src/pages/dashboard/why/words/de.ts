// What the section "Why is this time not offered?" says, in German.
import { oClock } from '../../../../shared/words/o-clock.ts';
import type { WhyWords } from './en.ts';

export const whyDe: WhyWords = {
  heading: 'Warum wird diese Zeit nicht angeboten?',
  lead: 'Alle Anfangszeiten eines Tages, so wie Ihre Seite gerade entscheidet.',
  back: 'Zeiten',
  failed:
    'Dieser Tag konnte nicht geladen werden. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  gone: 'Diese Terminart gibt es nicht mehr. Bitte wählen Sie eine andere.',
  noTypes: 'Sie haben noch keine Terminart, deshalb gibt es nichts anzubieten.',
  tryAgain: 'Noch einmal versuchen',
  before: 'Der Tag davor',
  after: 'Der Tag danach',
  date: 'Datum',
  type: 'Terminart',
  typeIn: (name, minutes, step) => `${name}, ${minutes} Minuten, alle ${step}`,
  copyDay: 'Link zu diesem Tag kopieren',
  copyClient: 'Link für Kunden kopieren',
  open: (time) => `Warum ${oClock(time)}?`,
  and: (first, last) => `${first} und ${last}`,
  every: (from, to, count) => `${from} bis ${to}, ${count} Anfangszeiten`,
  count: (day, offered, all) => `${day}: ${offered} von ${all} Anfangszeiten werden angeboten`,
  asked: (city, time) => `Zeit in ${city}, Stand ${oClock(time)}`,
  noSuchDay: 'Ihre Uhr hat dieses Datum übersprungen, deshalb hat es keine Zeiten.',
  answer: {
    offered: (time) => `${oClock(time)} wird angeboten`,
    notOffered: (time) => `${oClock(time)} wird nicht angeboten`,
    skipped: (time) => `${oClock(time)} gibt es an diesem Tag nicht: Die Uhr überspringt diese Zeit`,
    clientTaken: 'Kunden, die fragen, sehen nur, dass die Zeit vergeben ist.',
    also: 'Danach bleibt noch:',
    free: (times, count) =>
      count === 1
        ? `Die nächste freie Zeit an diesem Tag ist ${times}.`
        : `Die nächsten freien Zeiten an diesem Tag sind ${times}.`,
    noFree: 'An diesem Tag gibt es keine freien Zeiten.',
    everything: 'Nichts steht ihr im Weg.',
  },
  closed: {
    paused: 'Neue Buchungen sind pausiert, deshalb bietet Ihre Seite gerade nichts an.',
    hidden: 'Diese Terminart ist ausgeblendet, deshalb kann sie gerade niemand buchen.',
    archived: 'Diese Terminart ist archiviert, deshalb kann sie niemand buchen.',
    would: 'Unten steht, was sonst angeboten würde.',
  },
  cause: {
    offered: 'Angeboten',
    wouldBe: 'Würde angeboten',
    past: { heading: 'Vorbei', text: 'Diese Zeiten sind vergangen.' },
    before: { heading: 'Vor Ihren Zeiten', text: (time) => `Sie öffnen um ${oClock(time)}.` },
    after: { heading: 'Nach Ihren Zeiten', text: (time) => `Sie schließen um ${oClock(time)}.` },
    overlong: {
      heading: (time) => `Würde nach ${oClock(time)} enden`,
      text: (from, to) => `Ein Termin ab ${from} dauert bis ${oClock(to)}.`,
    },
    break: { heading: 'Ihre Pause', text: (from, to) => `Von ${from} bis ${oClock(to)} ist geschlossen.` },
    closedDay: {
      heading: 'Den ganzen Tag geschlossen',
      weekly: (weekday) => `Für ${weekday} sind keine Zeiten eingetragen.`,
      override: 'Dieser Tag gehört zu Ihren freien Tagen.',
    },
    gap: {
      heading: 'Die Uhr überspringt Ihre Zeiten',
      text: (from, to) => `An diesem Tag springt sie von ${from} auf ${oClock(to)}.`,
    },
    grid: {
      heading: 'Zwischen zwei Anfangszeiten',
      text: (times) => `Termine dieser Art beginnen um ${oClock(times)}.`,
      none: 'Um diese Zeit beginnt kein Termin dieser Art.',
    },
    notice: {
      heading: 'Zu kurzfristig',
      text: (notice, now) => `Sie verlangen ${notice} Vorlauf. Es ist jetzt ${oClock(now)}.`,
    },
    window: {
      heading: 'Zu weit im Voraus',
      text: (day) => `Ihre Seite ist bis einschließlich ${day} geöffnet.`,
    },
    booking: (client, from, to) => `${client} hat ${from} bis ${oClock(to)}`,
    hold: {
      heading: (from) => `Jemand bucht gerade ${oClock(from)}`,
      text: (left) => `Noch ${left} reserviert. Wird sofort frei, wenn die Seite verlassen wird.`,
    },
    block: (from, to) => `Von Ihnen blockiert: ${from} bis ${oClock(to)}`,
    taken: (from, to) => `Vergeben von ${from} bis ${oClock(to)}`,
    buffers: (times, count) =>
      count === 1
        ? `Die Zeit um Termine herum schließt auch ${times}.`
        : `Die Zeit um Termine herum schließt auch ${times}.`,
    limit: {
      day: 'Der Tag ist voll',
      week: 'Die Woche ist voll',
      text: (count, most) => `${count} von höchstens ${most} Plätzen sind belegt.`,
    },
  },
  fix: {
    none: 'Nichts zu tun',
    'open-at': (time) => `An diesem Tag um ${oClock(time)} öffnen`,
    'open-until': (time) => `Bis ${oClock(time)} öffnen`,
    'open-break': 'In dieser Pause öffnen',
    'open-day': 'An diesem Tag öffnen',
    'day-hours': 'Zeiten dieses Tages ändern',
    noticeMinutes: 'Vorlauf verkürzen',
    windowDays: 'Weiter im Voraus öffnen',
    maxPerDay: 'Grenze anheben',
    maxPerWeek: 'Grenze anheben',
    stepMinutes: 'Mehr Anfangszeiten anbieten',
    booking: 'Termin öffnen',
    block: 'Blockierung aufheben',
    resume: 'Buchungen fortsetzen',
    'booking-types': 'Zu den Terminarten',
    show: 'Wieder einblenden',
  },
  unblock: {
    heading: 'Blockierung aufheben?',
    text: (from, to) => `${from} bis ${oClock(to)} kann wieder gebucht werden. Niemand wird benachrichtigt.`,
    confirm: 'Blockierung aufheben',
    confirming: 'Wird aufgehoben …',
    done: 'Die Blockierung ist aufgehoben.',
  },
  checked: {
    lead: 'Ebenfalls geprüft:',
    day: (most) => `höchstens ${most} am Tag`,
    week: (most) => `höchstens ${most} in der Woche`,
    booked: (count) => `${count} belegt`,
    until: (day) => `bis ${day}`,
    window: 'geöffnet',
    notPaused: 'nicht pausiert',
  },
  ribbon: {
    open: (stretches) => `Geöffnet ${stretches}`,
    closed: 'Geschlossen',
    span: (from, to) => `${from} bis ${oClock(to)}`,
    hold: 'wird gerade gebucht',
    block: 'blockiert',
    free: (times) => `Freie Anfangszeiten: ${times}`,
    noFree: 'Keine freien Anfangszeiten',
  },
  units: {
    minutes: (count) => (count === 1 ? '1 Minute' : `${count} Minuten`),
    hours: (count) => (count === 1 ? '1 Stunde' : `${count} Stunden`),
    days: (count) => (count === 1 ? '1 Tag' : `${count} Tage`),
  },
};
