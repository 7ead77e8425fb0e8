// What the section Week says, in German.
import { countOf } from '../../times/count-of.ts';
import type { WeekWords } from './en.ts';

export const weekDe: WeekWords = {
  heading: 'Woche',
  number: (week) => `Woche ${week}`,
  table: (dates) => `Termine, ${dates}`,
  failed:
    'Diese Woche konnte nicht geladen werden. Bitte prüfen Sie Ihre Verbindung und laden Sie die Seite neu.',
  before: 'Die Woche davor',
  today: 'Heute',
  after: 'Die Woche danach',
  block: 'Zeit sperren',
  book: 'Für jemanden buchen',
  new: 'Neu',
  booked: (count) => `${count} gebucht`,
  bookedAndFree: (booked, free) => (booked === 0 ? `${free} frei` : `${booked} gebucht, ${free} frei`),
  bookedAndFreeTimes: (booked, free) =>
    booked === 0
      ? countOf(free, 'freie Zeit', 'freie Zeiten')
      : `${booked} gebucht, ${countOf(free, 'freie Zeit', 'freie Zeiten')}`,
  closed: 'Geschlossen',
  nothing: 'Hier steht noch nichts.',
  areClosed: (days, count) => (count === 1 ? `${days} ist geschlossen.` : `${days} sind geschlossen.`),
  tomorrow: 'Morgen',
  now: (time) => `Jetzt, ${time}`,
  span: (from, to) => `${from} bis ${to}`,
  item: {
    noShow: 'nicht erschienen',
    over: 'vorbei',
    next: 'als Nächstes',
    bounced: 'eine E-Mail kam zurück',
    bouncedLong: 'Eine E-Mail kam zurück.',
    blocked: 'Von Ihnen gesperrt',
    blockedUnnamed: 'Gesperrte Zeit',
    beingBooked: 'Wird gebucht',
    somebody: 'Jemand bucht gerade',
    left: (time) => `noch ${time}`,
    untilNextDay: (time) => `bis ${time}`,
  },
  legend: {
    name: 'Was die Zeichen bedeuten',
    booked: 'Gebucht',
    next: 'Der nächste Termin',
    held: 'Wird gerade gebucht',
    blocked: 'Von Ihnen gesperrt',
    closed: 'Außerhalb Ihrer Zeiten',
    bounced: 'Eine E-Mail kam zurück',
    lead: 'Ziehen Sie einen Termin, um ihn zu verlegen, oder drücken Sie M. Sie bestätigen, bevor jemand davon erfährt.',
  },
  ground: (day) => `Eine Zeit am ${day} wählen`,
  groundLead: 'Auf und ab ändern die Zeit. Die Eingabetaste zeigt, was Sie tun können.',
  time: {
    free: 'Innerhalb Ihrer Zeiten',
    outside: 'Außerhalb Ihrer Zeiten',
    block: 'Ab hier sperren',
    why: 'Warum wird sie nicht angeboten?',
  },
  menu: {
    open: 'Öffnen',
    move: 'Verlegen',
    cancel: 'Absagen',
    noShow: 'Als nicht erschienen vermerken',
    undoNoShow: 'Vermerk zurücknehmen',
    noShowDone: (client) => `${client} ist als nicht erschienen vermerkt.`,
    noShowUndone: (client) => `${client} ist nicht mehr als nicht erschienen vermerkt.`,
  },
  moving: {
    start: (client) =>
      `Sie verlegen ${client}. Die Pfeiltasten ändern die Zeit, die Eingabetaste geht weiter, Escape lässt alles, wie es ist.`,
    at: (when) => `Auf ${when}`,
    stopped: 'Der Termin bleibt, wo er ist.',
    past: 'Diese Zeit ist vorbei.',
  },
};
