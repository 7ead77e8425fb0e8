// What the section Availability says, in English.
import { timesEn } from '../../times/words/en.ts';
import { daysEn } from './days-en.ts';
import { outsideEn, previewEn } from './preview-en.ts';
import { weekEn } from './week-en.ts';

export type AvailabilityWords = typeof availabilityEn;

export const availabilityEn = {
  heading: 'Availability',
  failed: 'Your hours couldn’t be loaded.',
  tryAgain: 'Try again',
  time: (city: string) => `${city} time.`,
  changeZone: 'Change zone',
  why: 'Why is a time not offered?',
  zone: {
    now: 'your zone now',
    here: 'where you seem to be',
    changed: (city: string) => `The zone is now ${city}. All hours keep their time of day.`,
  },
  ...timesEn,
  week: weekEn,
  days: daysEn,
  preview: previewEn,
  outside: outsideEn,
  pause: {
    pause: 'Pause bookings',
    heading: 'Pause bookings',
    lead: 'Nobody can book while you pause. Appointments that exist go on, and can be moved and cancelled.',
    until: 'Until',
    untilISay: 'Until I resume',
    untilDate: 'Until a date',
    date: 'First day with bookings again',
    dateMissing: 'Choose a day after today.',
    noteTooLong: (most: number) => `Please use at most ${most} characters.`,
    note: 'A sentence for your clients',
    noteHint: 'Without one they read that you aren’t taking new bookings at the moment.',
    confirm: 'Pause bookings',
    pausing: 'Pausing…',
    cancel: 'Cancel',
    isPaused: 'New bookings are paused.',
    isPausedUntil: (day: string) => `New bookings are paused until ${day}.`,
    clientsRead: (note: string) => `Clients read: “${note}”`,
    resume: 'Resume',
    resuming: 'Resuming…',
    change: 'Change',
  },
  save: {
    changed: (what: string) => `${what} changed.`,
    zone: 'The zone',
    pastDays: 'Past days',
    more: (count: number) => `${count} more`,
    nobody: 'No booking is affected.',
    kept: 'Bookings stay as they are.',
    asks: (clients: string, count: number) =>
      count === 1
        ? `${clients} gets an email with a link to pick another time.`
        : `${clients} get an email with a link to pick another time.`,
    cancels: (clients: string, count: number) =>
      count === 1
        ? `The appointment of ${clients} is cancelled, with an email.`
        : `The appointments of ${clients} are cancelled, with an email.`,
    others: (count: number) => `${count} clients`,
    save: 'Save',
    saveAnd: (action: string) => `Save and ${action}`,
    ask: (clients: string) => `ask ${clients}`,
    cancel: (clients: string) => `cancel ${clients}`,
    alone: (action: string) => action.charAt(0).toUpperCase() + action.slice(1),
    chosen: 'You chose what happens to bookings outside your hours.',
    seePreview: 'See the preview',
    wrong: 'Some times can’t be read yet. They are marked above.',
    tooMany: (most: number) => `There is room for ${most} other days. Please clear past ones first.`,
    chooseFirst: 'Please choose above which hours to keep.',
    reasonTooLong: 'What a client reads about a cancellation is too long.',
    saved: 'Your hours are saved.',
    elsewhere: 'These hours were changed elsewhere a moment ago. The new ones appear here shortly.',
  },
  elsewhere: {
    heading: 'Saved elsewhere, and here',
    what: 'Day',
    theirs: 'Saved elsewhere',
    mine: 'Here',
    close: 'Close',
    zone: 'Zone',
    usual: 'Usual hours',
  },
};
