// What the page of one appointment says, in English.
import type { Distance } from '../head/distance.ts';

export type OneBookingWords = typeof oneBookingEn;

const counted = (count: number, unit: string) => `${count} ${count === 1 ? unit : `${unit}s`}`;

export const oneBookingEn = {
  heading: 'Appointment',
  loading: 'The appointment is loading.',
  title: (name: string, day: string, time: string) => `${name}, ${day} ${time}`,
  failed: {
    heading: 'We couldn’t load this appointment',
    text: 'Please reload the page.',
  },
  absent: {
    heading: 'This appointment isn’t here',
    text: 'The link may be mistyped, or the appointment has been erased.',
  },
  toToday: 'Go to today',
  back: 'Today',
  what: (type: string, length: string) => `${type}, ${length}.`,
  length: (minutes: number) =>
    minutes % 60 === 0 ? counted(minutes / 60, 'hour') : counted(minutes, 'minute'),
  place: {
    youRing: (whom: string) => `You ring ${whom}.`,
    theyRing: (name: string) => `${name} rings you.`,
    video: 'By video.',
  },
  move: 'Move',
  cancel: 'Cancel',
  when: {
    here: (city: string) => `In ${city}`,
    there: (name: string, city: string) => `For ${name} in ${city}`,
    to: (time: string) => `to ${time}`,
    distance: (distance: Distance): string => {
      switch (distance.kind) {
        case 'running':
          return 'now';
        case 'over':
          if (distance.days <= 0) return 'earlier today';
          return distance.days === 1 ? 'yesterday' : `${distance.days} days ago`;
        case 'ahead':
          return distance.days === 1 ? 'tomorrow' : `in ${distance.days} days`;
        case 'soon': {
          const { hours, minutes } = distance;
          const parts = [hours > 0 && counted(hours, 'hour'), minutes > 0 && counted(minutes, 'minute')];
          return `in ${parts.filter(Boolean).join(' ')}`;
        }
      }
    },
  },
};
