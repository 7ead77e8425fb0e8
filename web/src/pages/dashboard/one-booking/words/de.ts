// What the page of one appointment says, in German.
import { oClock } from '../../../../shared/words/o-clock.ts';
import type { OneBookingWords } from './en.ts';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const oneBookingDe: OneBookingWords = {
  heading: 'Termin',
  loading: 'Der Termin wird geladen.',
  title: (name, day, time) => `${name}, ${day} ${time}`,
  failed: {
    heading: 'Dieser Termin konnte nicht geladen werden',
    text: 'Bitte laden Sie die Seite neu.',
  },
  absent: {
    heading: 'Diesen Termin gibt es hier nicht',
    text: 'Vielleicht ist der Link falsch geschrieben, oder der Termin wurde gelöscht.',
  },
  toToday: 'Zu heute',
  back: 'Heute',
  what: (type, length) => `${type}, ${length}.`,
  length: (minutes) =>
    minutes % 60 === 0 ? counted(minutes / 60, 'Stunde', 'Stunden') : counted(minutes, 'Minute', 'Minuten'),
  place: {
    youRing: (whom) => `Sie rufen ${whom} an.`,
    theyRing: (name) => `${name} ruft Sie an.`,
    video: 'Per Video.',
  },
  move: 'Verlegen',
  cancel: 'Absagen',
  when: {
    here: (city) => `In ${city}`,
    there: (name, city) => `Für ${name} in ${city}`,
    to: (time) => `bis ${oClock(time)}`,
    distance: (distance): string => {
      switch (distance.kind) {
        case 'running':
          return 'jetzt';
        case 'over':
          if (distance.days <= 0) return 'heute, schon vorbei';
          return distance.days === 1 ? 'gestern' : `vor ${distance.days} Tagen`;
        case 'ahead':
          return distance.days === 1 ? 'morgen' : `in ${distance.days} Tagen`;
        case 'soon': {
          const { hours, minutes } = distance;
          const parts = [
            hours > 0 && counted(hours, 'Stunde', 'Stunden'),
            minutes > 0 && counted(minutes, 'Minute', 'Minuten'),
          ];
          return `in ${parts.filter(Boolean).join(' ')}`;
        }
      }
    },
  },
};
