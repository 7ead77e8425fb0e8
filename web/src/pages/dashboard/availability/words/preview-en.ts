// What the preview and the bookings outside say, in English.
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import { countOf } from '../../times/count-of.ts';

type Emptiness = NonNullable<ResponseOf<'previewSlots'>['emptyBecause']>;

const empty: Readonly<Record<Emptiness, string>> = {
  'no-hours': 'No times, because no day in view is open.',
  'too-long': 'No times, because no open stretch is long enough for this appointment and its buffers.',
  notice: 'No times, because all of them are sooner than the notice that you ask for.',
  window: 'No times, because all of them are further ahead than clients may book.',
  taken: 'No times, because all of them are taken.',
  limit: 'No times, because the limit of bookings per day or week is reached.',
};

export const previewEn = {
  type: 'Booking type',
  noTypes: 'Once you have a booking type, the times that clients see stand here.',
  unfinished: 'The preview waits until every time can be read.',
  paused: 'Bookings are paused: clients see these times once you resume.',
  newTimes: (count: number) => countOf(count, 'new time', 'new times'),
  onDay: (count: number) => (count === 0 ? 'on this day.' : `on this day and ${count} fewer than now.`),
  fewerOnDay: (count: number) => `${count} fewer than now on this day.`,
  over: (weeks: 2 | 3, added: number, gone: number) =>
    `Over ${weeks === 2 ? 'two' : 'three'} weeks: ${added} new, ${gone} fewer.`,
  unchanged: 'This is what clients see now.',
  sameTimes: 'The same times as now.',
  empty,
};

export const outsideEn = {
  heading: (count: number) =>
    count === 1 ? '1 booking now lies outside' : `${count} bookings now lie outside`,
  before: (count: number) =>
    count === 1 ? '1 booking lies outside your hours' : `${count} bookings lie outside your hours`,
  lead: (count: number) => `Nothing happens to ${count === 1 ? 'it' : 'them'} unless you say so.`,
  more: (count: number) => `And ${count} later ones. They stay as they are.`,
  all: 'All of them',
  for: (client: string) => `What happens to the booking of ${client}`,
  keep: 'Keep',
  ask: 'Ask to move',
  cancel: 'Cancel it',
  reason: (client: string) => `What ${client} reads (optional)`,
  reasonTooLong: (most: number) => `Please use at most ${most} characters.`,
  results: {
    heading: 'What became of the bookings',
    waiting: 'Waiting…',
    asking: 'Asking…',
    cancelling: 'Cancelling…',
    asked: 'Asked by email to pick another time.',
    askedWithoutMail: 'Not told: emails are off here.',
    cancelled: 'Cancelled. Both of you get an email.',
    done: 'Done',
    again: 'Try again',
    close: 'Close this list',
    over: {
      cancelled: 'It was already cancelled.',
      begun: 'It has already begun.',
    },
    gone: 'This booking is no longer there.',
  },
  confirm: {
    heading: (count: number) => (count === 1 ? 'Cancel this appointment?' : `Cancel ${count} appointments?`),
    lead: (clients: string) => `${clients} will get an email. This can’t be undone.`,
  },
};
