// What makes no sense in a booking type, said before it is saved, in English.
import { spanEn } from './span-en.ts';

export type NonsenseWords = typeof nonsenseEn;

export const nonsenseEn = {
  'no-hours': () => 'You have no hours yet, so there is nothing to offer.',
  'too-long': (longest: number, takes: number) =>
    `No time fits: your longest opening is ${spanEn(longest)}, this takes ${spanEn(takes)}.`,
  'step-too-large': (longest: number, step: number) =>
    `A time starts only every ${spanEn(step)}, but your longest opening is ${spanEn(longest)}. Each opening has one time at most.`,
  'notice-beyond-window': (notice: number, window: number) =>
    `Nobody can book: clients must book ${spanEn(notice)} ahead, but see only the next ${spanEn(window)}.`,
  'week-below-day': (week: number) => `The week is full after ${week}, so a day never reaches its own limit.`,
  'reminder-too-early': (minutes: number, window: number) =>
    `The reminder ${spanEn(minutes)} before is never sent: clients can book only ${spanEn(window)} ahead.`,
  'reminder-twice': (minutes: number) =>
    `You have the reminder ${spanEn(minutes)} before twice. It’s sent once.`,
  'cancel-never': (window: number) =>
    `Nobody can cancel in time: clients can book only ${spanEn(window)} ahead.`,
  'move-never': (window: number) =>
    `Nobody can move it in time: clients can book only ${spanEn(window)} ahead.`,
  'no-moves': () => 'With no moves allowed, nobody can move it.',
  'no-number': () => 'You call, but nothing asks for the client’s number.',
  /** Why a page of the preview is empty, by what the service found. */
  empty: {
    'no-hours': 'No times in these weeks: you’re closed.',
    'too-long': 'No times in these weeks: it takes longer than each of your openings.',
    notice: (notice: number) => `No times in these weeks: clients must book ${spanEn(notice)} ahead.`,
    window: (window: number) => `No times in these weeks: clients can book only ${spanEn(window)} ahead.`,
    taken: 'No times in these weeks: everything is taken.',
    limit:
      'No times in these weeks: the limit per day or week is reached. Appointments already booked count.',
  },
  /** The times would be there without the free time around them. */
  buffers: (count: number) =>
    `The free time before and after hides every time in these weeks. Without it, there would be ${count === 1 ? '1' : count}.`,
  fix: {
    durationMinutes: 'Change the duration',
    noticeMinutes: 'Change the notice',
    windowDays: 'Change how far ahead',
    maxPerDay: 'Change the limit',
    bufferBeforeMinutes: 'Change the free time',
    hours: 'Change your hours',
    askNumber: 'Ask for the number',
    numberLabel: 'Which number should I call?',
  },
};
