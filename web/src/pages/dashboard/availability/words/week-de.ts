// What the hours of the week say, in German.
import type { AvailabilityWords } from './en.ts';

export const weekDe: AvailabilityWords['week'] = {
  heading: 'Zeiten der Woche',
  open: (day) => `${day} geöffnet`,
  closed: 'Geschlossen',
  from: (what) => `${what}, von`,
  to: (what) => `${what}, bis`,
  remove: (range) => `${range} entfernen`,
  add: 'Neu',
  addTo: (what) => `Neue Zeit: ${what}`,
  copy: 'Kopieren',
  copyOf: (day) => `${day} auf andere Tage kopieren`,
  copyHeading: (day) => `${day} kopieren auf`,
  copyTo: (days) => `Auf ${days} kopieren`,
  copyToNone: 'Erst Tage auswählen',
  copied: (day, days) => `${days}: jetzt wie ${day}.`,
  nothing: 'Noch ist kein Tag geöffnet, deshalb sehen Kunden keine Zeiten. Wählen Sie einen Tag aus.',
  untilNextDay: (time, day) => `bis ${day}, ${time}`,
  overlap: (one, other) => `${one} und ${other} überschneiden sich. Sie zählen als eine Zeit.`,
  touch: (one, other) => `${one} und ${other} schließen aneinander an. Sie zählen als eine Zeit.`,
  night: (day, time) =>
    `Die Zeiten vom ${day} reichen hier bis ${time}. Sie zählen mit diesen als eine Zeit.`,
  join: 'Verbinden',
  most: 'Ein Tag kann bis zu 12 Zeiten haben.',
};
