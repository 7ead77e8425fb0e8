// What the preview and the bookings outside say, in German.
import { countOf } from '../../times/count-of.ts';
import type { AvailabilityWords } from './en.ts';

export const previewDe: AvailabilityWords['preview'] = {
  type: 'Terminart',
  noTypes: 'Sobald Sie eine Terminart haben, stehen hier die Zeiten, die Kunden sehen.',
  unfinished: 'Die Vorschau wartet, bis jede Uhrzeit lesbar ist.',
  paused: 'Buchungen pausieren: Kunden sehen diese Zeiten, sobald Sie fortfahren.',
  newTimes: (count) => countOf(count, 'neue Zeit', 'neue Zeiten'),
  onDay: (count) => (count === 0 ? 'an diesem Tag.' : `an diesem Tag und ${count} weniger als jetzt.`),
  fewerOnDay: (count) => `${count} weniger als jetzt an diesem Tag.`,
  over: (weeks, added, gone) => `In ${weeks === 2 ? 'zwei' : 'drei'} Wochen: ${added} neu, ${gone} weniger.`,
  unchanged: 'Das sehen Kunden jetzt.',
  sameTimes: 'Dieselben Zeiten wie jetzt.',
  empty: {
    'no-hours': 'Keine Zeiten, weil kein Tag im Blick geöffnet ist.',
    'too-long': 'Keine Zeiten, weil keine offene Zeit für diesen Termin mit seinen Puffern reicht.',
    notice: 'Keine Zeiten, weil alle früher liegen als Ihre Vorlaufzeit.',
    window: 'Keine Zeiten, weil alle weiter voraus liegen, als Kunden buchen dürfen.',
    taken: 'Keine Zeiten, weil alle belegt sind.',
    limit: 'Keine Zeiten, weil die Höchstzahl der Buchungen pro Tag oder Woche erreicht ist.',
  },
};

export const outsideDe: AvailabilityWords['outside'] = {
  heading: (count) =>
    count === 1 ? '1 Termin liegt nun außerhalb' : `${count} Termine liegen nun außerhalb`,
  before: (count) =>
    count === 1 ? '1 Termin liegt außerhalb Ihrer Zeiten' : `${count} Termine liegen außerhalb Ihrer Zeiten`,
  lead: (count) => `Ohne Ihre Entscheidung geschieht ${count === 1 ? 'ihm' : 'ihnen'} nichts.`,
  more: (count) => `Und ${count} spätere. Sie bleiben, wie sie sind.`,
  all: 'Alle',
  for: (client) => `Was mit dem Termin von ${client} geschieht`,
  keep: 'Behalten',
  ask: 'Um Verlegung bitten',
  cancel: 'Absagen',
  reason: (client) => `Was ${client} dazu liest (optional)`,
  reasonTooLong: (most) => `Bitte höchstens ${most} Zeichen.`,
  results: {
    heading: 'Was aus den Terminen wurde',
    waiting: 'Wartet …',
    asking: 'Wird gefragt …',
    cancelling: 'Wird abgesagt …',
    asked: 'Per E-Mail gebeten, eine andere Zeit zu wählen.',
    askedWithoutMail: 'Nicht benachrichtigt: E-Mails sind hier ausgeschaltet.',
    cancelled: 'Abgesagt. Sie beide erhalten eine E-Mail.',
    done: 'Erledigt',
    again: 'Noch einmal versuchen',
    close: 'Liste schließen',
    over: {
      cancelled: 'Der Termin war schon abgesagt.',
      begun: 'Der Termin hat schon begonnen.',
    },
    gone: 'Diesen Termin gibt es nicht mehr.',
  },
  confirm: {
    heading: (count) => (count === 1 ? 'Diesen Termin absagen?' : `${count} Termine absagen?`),
    lead: (clients) => `Eine E-Mail geht an ${clients}. Das lässt sich nicht zurücknehmen.`,
  },
};
