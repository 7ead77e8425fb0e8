// What the section "Why is this time not offered?" says, in English.

export type WhyWords = typeof whyEn;

export const whyEn = {
  heading: 'Why is this time not offered?',
  lead: 'Every start of one day, as your page decides it right now.',
  back: 'Availability',
  failed: 'This day couldn’t be loaded. Please check your connection and try again.',
  gone: 'There is no such booking type any more. Please choose another one.',
  noTypes: 'You have no booking type yet, so there is nothing to offer.',
  tryAgain: 'Try again',
  before: 'The day before',
  after: 'The day after',
  date: 'Date',
  type: 'Booking type',
  typeIn: (name: string, minutes: number, step: number) => `${name}, ${minutes} minutes, every ${step}`,
  copyDay: 'Copy link to this day',
  copyClient: 'Copy link for a client',
  open: (time: string) => `Why ${time}?`,
  and: (first: string, last: string) => `${first} and ${last}`,
  every: (from: string, to: string, count: number) => `${from} to ${to}, ${count} starts`,
  count: (day: string, offered: number, all: number) =>
    `${day}: ${offered} of ${all} ${all === 1 ? 'start is' : 'starts are'} offered`,
  asked: (city: string, time: string) => `${city} time, asked at ${time}`,
  noSuchDay: 'Your clock skipped this date, so it has no times.',
  answer: {
    offered: (time: string) => `${time} is offered`,
    notOffered: (time: string) => `${time} is not offered`,
    skipped: (time: string) => `${time} does not exist on this day: the clock skips it`,
    clientTaken: 'A client who asks sees only that the time is taken.',
    also: 'After that there is still this:',
    free: (times: string, count: number) =>
      count === 1
        ? `The nearest free time that day is ${times}.`
        : `The nearest free times that day are ${times}.`,
    noFree: 'There are no free times that day.',
    everything: 'Nothing is in its way.',
  },
  closed: {
    paused: 'New bookings are paused, so your page offers nothing at the moment.',
    hidden: 'This booking type is hidden, so nobody can book it at the moment.',
    archived: 'This booking type is archived, so nobody can book it.',
    would: 'Below is what would be offered otherwise.',
  },
  cause: {
    offered: 'Offered',
    wouldBe: 'Would be offered',
    past: { heading: 'Over', text: 'These times have passed.' },
    before: { heading: 'Before your hours', text: (time: string) => `You open at ${time}.` },
    after: { heading: 'After your hours', text: (time: string) => `You close at ${time}.` },
    overlong: {
      heading: (time: string) => `Would end after ${time}`,
      text: (from: string, to: string) => `An appointment from ${from} runs until ${to}.`,
    },
    break: {
      heading: 'Your break',
      text: (from: string, to: string) => `You are closed from ${from} to ${to}.`,
    },
    closedDay: {
      heading: 'Closed all day',
      weekly: (weekday: string) => `Your hours have nothing on ${weekday}s.`,
      override: 'This day is among your days off.',
    },
    gap: {
      heading: 'The clock skips your hours',
      text: (from: string, to: string) => `On this day it jumps from ${from} to ${to}.`,
    },
    grid: {
      heading: 'Between two starts',
      text: (times: string) => `Appointments of this type begin at ${times}.`,
      none: 'No appointment of this type begins then.',
    },
    notice: {
      heading: 'Too soon',
      text: (notice: string, now: string) => `You ask for ${notice} of notice. It is ${now} now.`,
    },
    window: {
      heading: 'Too far ahead',
      text: (day: string) => `Your page is open until the end of ${day}.`,
    },
    booking: (client: string, from: string, to: string) => `${client} has ${from} to ${to}`,
    hold: {
      heading: (from: string) => `Somebody is booking ${from}`,
      text: (left: string) => `Held for ${left} more. Free again at once if they leave.`,
    },
    block: (from: string, to: string) => `You blocked ${from} to ${to}`,
    taken: (from: string, to: string) => `Taken from ${from} to ${to}`,
    buffers: (times: string, count: number) =>
      count === 1
        ? `Time around appointments closes ${times} too.`
        : `Time around appointments closes ${times} too.`,
    limit: {
      day: 'The day is full',
      week: 'The week is full',
      text: (count: number, most: number) => `${count} of at most ${most} places are taken.`,
    },
  },
  fix: {
    none: 'Nothing to fix',
    'open-at': (time: string) => `Open this day at ${time}`,
    'open-until': (time: string) => `Stay open until ${time}`,
    'open-break': 'Open this day’s break',
    'open-day': 'Open this day',
    'day-hours': 'Change this day’s hours',
    noticeMinutes: 'Shorten the notice',
    windowDays: 'Open further ahead',
    maxPerDay: 'Raise the limit',
    maxPerWeek: 'Raise the limit',
    stepMinutes: 'Offer more starts',
    booking: 'Open the booking',
    block: 'Remove the block',
    resume: 'Resume bookings',
    'booking-types': 'See your booking types',
    show: 'Show it again',
  },
  unblock: {
    heading: 'Remove this block?',
    text: (from: string, to: string) => `${from} to ${to} can be booked again. Nobody is told.`,
    confirm: 'Remove the block',
    confirming: 'Removing…',
    done: 'The block is gone.',
  },
  checked: {
    lead: 'Also checked:',
    day: (most: number) => `at most ${most} a day`,
    week: (most: number) => `at most ${most} a week`,
    booked: (count: number) => `${count} taken`,
    until: (day: string) => `until ${day}`,
    window: 'open',
    notPaused: 'not paused',
  },
  ribbon: {
    open: (stretches: string) => `Open ${stretches}`,
    closed: 'Closed',
    span: (from: string, to: string) => `${from} to ${to}`,
    hold: 'being booked',
    block: 'blocked',
    free: (times: string) => `Free starts at ${times}`,
    noFree: 'No free starts',
  },
  units: {
    minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
    hours: (count: number) => (count === 1 ? '1 hour' : `${count} hours`),
    days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  },
};
