// The sentences of the section Today, in English.
import { countWord } from './count-word.ts';

export type TodayWords = typeof todayEn;

const small = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');
const span = (unit: 'minutes' | 'hours', count: number) =>
  `${count} ${count === 1 ? unit.slice(0, -1) : unit}`;

export const todayEn = {
  heading: 'Today',
  greeting: {
    morning: (name: string) => `Good morning, ${name}`,
    afternoon: (name: string) => `Good afternoon, ${name}`,
    evening: (name: string) => `Good evening, ${name}`,
  },
  left: (count: number, end: string) =>
    count === 1
      ? `One more appointment today. It ends at ${end}.`
      : `${countWord(count, small)} more appointments today. The last one ends at ${end}.`,
  noneLeft: 'No more appointments today.',
  failed: 'Your appointments could not be loaded. Please reload the page.',
  loading: 'Your appointments are loading.',
  tomorrow: 'Tomorrow',
  zone: (city: string) => `${city} time`,
  free: (count: number) => (count === 1 ? '1 free time' : `${count} free times`),
  full: 'full',
  noFree: 'No free times',
  nothing: 'Nothing today.',
  shareLink: 'Share your link so that clients can book.',
  nothingThen: 'No appointments',
  to: (time: string) => `to ${time}`,
  in: (unit: 'minutes' | 'hours', count: number) => (count === 0 ? 'Now' : `In ${span(unit, count)}`),
  running: 'Now',
  join: 'Join the video call',
  markNoShow: 'Mark as no-show',
  markNoShowOf: (name: string) => `Mark ${name} as no-show`,
  noShow: 'No-show',
  undo: 'Undo',
  undoOf: (name: string) => `Undo the no-show of ${name}`,
  blocked: 'Blocked',
  unblock: 'Unblock',
  unblockOf: (what: string) => `Unblock ${what}`,
  ring: { provider: (number: string) => `you ring ${number}`, client: 'the client rings you' },
  fix: 'Fix',
  /** After "Fix", for screen readers. */
  fixOf: (name: string) => `the email to ${name}`,
  fate: {
    bouncedReminder: 'Reminder bounced',
    bouncedNews: 'Confirmation bounced',
    onItsWay: 'Email on its way',
    unknown: 'No email on record',
    notSent: 'No email sent',
    stopped: 'Reminders stopped by the client',
    reminded: 'Confirmed and reminded',
    confirmed: 'Confirmed',
    reminder: (time: string) => `Reminder at ${time}`,
    reminderOn: (day: string, time: string) => `Reminder ${day}, ${time}`,
  },
  side: {
    heading: 'Next five days',
    day: 'Day',
    booked: 'Booked',
    free: 'Free times',
    news: 'New since yesterday',
    noNews: 'Nothing new since yesterday.',
    newsOf: {
      booked: (when: string) => `booked ${when}`,
      moved: (when: string) => `moved to ${when}`,
      cancelled: (when: string) => `cancelled ${when}`,
      'cancelled-by-you': (when: string) => `was cancelled by you, ${when}`,
    },
    ago: (minutes: number) => (minutes === 0 ? 'just now' : `${span('minutes', minutes)} ago`),
    calendar: {
      heading: 'See these in your own calendar',
      text: 'Google, Apple and Outlook calendars can follow your appointments. Everything works without it.',
      act: 'Set it up',
      notNow: 'Not now',
    },
  },
  more: 'Show more days',
  block: 'Block time',
  book: 'Book for a client',
};
