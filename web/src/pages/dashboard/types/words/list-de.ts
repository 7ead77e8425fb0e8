// The list of booking types, in German.
import type { ListWords } from './list-en.ts';
import { spanDe } from './span-de.ts';

export const listDe: ListWords = {
  heading: 'Terminarten',
  lead: 'Was gebucht werden kann, in der Reihenfolge Ihrer Seite.',
  create: 'Neue Terminart',
  full: (most) =>
    `Sie haben ${most} Terminarten; mehr passen nicht. Archivieren Sie eine, um Platz für eine neue zu schaffen.`,
  loading: 'Ihre Terminarten werden geladen',
  failed: 'Ihre Terminarten konnten nicht geladen werden.',
  empty: {
    heading: 'Was kann man bei Ihnen buchen?',
    text: 'Eine Terminart sagt, wie lange ein Termin dauert, wo er stattfindet und was dazugehört. Beginnen Sie mit einer, die Ihrer ähnelt.',
  },
  status: {
    visible: 'Auf Ihrer Seite',
    secret: 'Nur über den Link',
    hidden: 'Verborgen',
    archived: 'Archiviert',
  },
  duration: spanDe,
  more: (name) => `Mehr zu ${name}`,
  drag: (name) => `${name} an einen anderen Platz ziehen`,
  actions: {
    up: 'Nach oben',
    down: 'Nach unten',
    visible: 'Auf Ihrer Seite zeigen',
    secret: 'Nur über den Link anbieten',
    hidden: 'Verbergen',
    duplicate: 'Duplizieren',
    archive: 'Archivieren …',
    bringBack: 'Zurückholen',
  },
  done: {
    visible: 'Steht jetzt auf Ihrer Seite.',
    secret: 'Kann jetzt nur noch über den Link gebucht werden.',
    hidden: 'Verborgen. Niemand kann sie buchen, bis Sie sie wieder zeigen.',
    archived: 'Archiviert.',
    back: 'Zurückgeholt; verborgen, bis Sie sie zeigen.',
    moved: (place, count) => `Jetzt Nummer ${place} von ${count}.`,
  },
  working: 'Wird gespeichert …',
  copyOf: (name) => `Kopie von ${name}`,
  archive: {
    heading: (name) => `${name} archivieren?`,
    text: 'Sie verschwindet von Ihrer Seite und kann nicht mehr gebucht werden, auch nicht über ihren Link. Bereits gebuchte Termine bleiben, wie sie sind. Sie können sie jederzeit zurückholen.',
    confirm: 'Archivieren',
    confirming: 'Wird archiviert …',
  },
  archivedOnes: (count) => `${count} archiviert`,
  archivedText:
    'Archivierte Terminarten behalten ihre Links und Termine. Eine zurückgeholte bleibt verborgen, bis Sie sie zeigen.',
  start: {
    heading: 'Womit möchten Sie beginnen?',
    text: 'Sie können alles ändern, bevor es jemand sieht.',
    resume: 'Noch nicht gespeichert',
  },
  problems: {
    'changed-elsewhere':
      'Sie wurde inzwischen an anderer Stelle geändert. Bitte sehen Sie sie an und versuchen Sie es noch einmal.',
    'not-found': 'Diese Terminart gibt es nicht mehr.',
    'too-many-types': (most) =>
      `Es sind schon ${most} Terminarten in Gebrauch; mehr passen nicht. Archivieren Sie zuerst eine.`,
    'too-many-bookings':
      'Es stehen zu viele Termine bevor, um sie für eine neue Grenze zu zählen. Es wurde nichts geändert.',
    'name-taken': 'Eine andere Terminart hat diesen Link. Bitte wählen Sie einen anderen.',
  },
};
