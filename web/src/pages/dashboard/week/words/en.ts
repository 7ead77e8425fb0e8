// What the section Week says, in English.
import { countOf } from '../../times/count-of.ts';

export type WeekWords = typeof weekEn;

export const weekEn = {
  heading: 'Week',
  number: (week: number) => `Week ${week}`,
  table: (dates: string) => `Appointments, ${dates}`,
  failed: 'This week couldn’t be loaded. Please check your connection and reload the page.',
  before: 'The week before',
  today: 'Today',
  after: 'The week after',
  block: 'Block time',
  book: 'Book for a client',
  new: 'New',
  booked: (count: number) => `${count} booked`,
  bookedAndFree: (booked: number, free: number) =>
    booked === 0 ? `${free} free` : `${booked} booked, ${free} free`,
  bookedAndFreeTimes: (booked: number, free: number) =>
    booked === 0
      ? countOf(free, 'free time', 'free times')
      : `${booked} booked, ${countOf(free, 'free time', 'free times')}`,
  closed: 'Closed',
  nothing: 'Nothing here yet.',
  areClosed: (days: string, count: number) => (count === 1 ? `${days} is closed.` : `${days} are closed.`),
  tomorrow: 'Tomorrow',
  now: (time: string) => `Now, ${time}`,
  span: (from: string, to: string) => `${from} to ${to}`,
  item: {
    noShow: 'no-show',
    over: 'over',
    next: 'next',
    bounced: 'an email came back',
    bouncedLong: 'An email came back.',
    blocked: 'Blocked by you',
    blockedUnnamed: 'Blocked time',
    beingBooked: 'Being booked',
    somebody: 'Somebody is booking',
    left: (time: string) => `${time} left`,
    untilNextDay: (time: string) => `until ${time}`,
  },
  legend: {
    name: 'What the marks mean',
    booked: 'Booked',
    next: 'Next',
    held: 'Being booked now',
    blocked: 'Blocked by you',
    closed: 'Outside your hours',
    bounced: 'An email came back',
    lead: 'Drag a booking to move it, or press M. You confirm before anyone is told.',
  },
  ground: (day: string) => `Choose a time on ${day}`,
  groundLead: 'Up and down change the time. Enter opens what you can do.',
  time: {
    free: 'Within your hours',
    outside: 'Outside your hours',
    block: 'Block from here',
    why: 'Why is it not offered?',
  },
  menu: {
    open: 'Open',
    move: 'Move',
    cancel: 'Cancel',
    noShow: 'Mark as no-show',
    undoNoShow: 'Undo no-show',
    noShowDone: (client: string) => `${client} is marked as a no-show.`,
    noShowUndone: (client: string) => `${client} is no longer marked as a no-show.`,
  },
  moving: {
    start: (client: string) =>
      `Moving ${client}. The arrow keys change the time, Enter goes on, Escape leaves it where it is.`,
    at: (when: string) => `To ${when}`,
    stopped: 'The booking stays where it is.',
    past: 'This time is over.',
  },
};
