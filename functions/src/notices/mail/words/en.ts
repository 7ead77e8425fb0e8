// Every sentence of the mails, in English.
import type { MailWords } from './mail-words.ts';

export const en: MailWords = {
  variants: {
    'confirmed-client': {
      subject: ({ what, who, when }) => `Confirmed: ${what} with ${who}, ${when}`,
      status: 'Confirmed',
      lead: () => 'This time is booked for you. If your plans change, please say so with your link below.',
    },
    'confirmed-provider': {
      subject: ({ what, who, when }) => `New booking: ${what} with ${who}, ${when}`,
      status: 'New booking',
      lead: (who) => `${who} has booked this time. The attached file puts it into your calendar.`,
    },
    'moved-client': {
      subject: ({ what, who, when }) => `Moved: ${what} with ${who}, now ${when}`,
      status: 'Moved',
      lead: () => 'Your appointment has a new time. The old one does not count any more.',
    },
    'moved-provider': {
      subject: ({ what, who, when }) => `Moved: ${what} with ${who}, now ${when}`,
      status: 'Moved',
      lead: (who) => `The appointment with ${who} has a new time. The old one is free again.`,
    },
    'cancelled-client': {
      subject: ({ what, who, when }) => `Cancelled: ${what} with ${who}, ${when}`,
      status: 'Cancelled',
      lead: () => 'This appointment does not take place.',
    },
    'cancelled-provider': {
      subject: ({ what, who, when }) => `Cancelled: ${what} with ${who}, ${when}`,
      status: 'Cancelled',
      lead: () => 'This appointment does not take place. Its time is free again.',
    },
    'clock-changed-client': {
      subject: ({ what, who, when }) => `The clocks have changed: ${what} with ${who}, ${when}`,
      status: 'Clocks changed',
      lead: (who) =>
        `The rules for the clock have changed where ${who} works. Your appointment has not moved: it begins at the same moment as before.`,
    },
    'clock-changed-provider': {
      subject: ({ what, who, when }) => `The clocks have changed: ${what} with ${who}, ${when}`,
      status: 'Clocks changed',
      lead: (who) =>
        `The rules for your clock have changed. The appointment with ${who} has not moved: it begins at the same moment as before.`,
    },
    'reminder-client': {
      subject: ({ what, who, when }) => `Reminder: ${what} with ${who}, ${when}`,
      status: 'Reminder',
      lead: (who) => `Your appointment is coming up. If you cannot come, please let ${who} know in time.`,
    },
    'new-link-client': {
      subject: ({ what, who, when }) => `Your link: ${what} with ${who}, ${when}`,
      status: 'Your link',
      lead: () =>
        'Here is your link to this booking again. If you did not ask for it, there is nothing you need to do.',
    },
  },
  heading: (what, who) => `${what} with ${who}`,
  cancelledBy: {
    recipient: 'You cancelled it.',
    otherSide: (who) => `${who} cancelled it.`,
  },
  when: {
    clock: (time) => time,
    before: 'Before',
    zone: (city, zone) => `Your time zone: ${city}${zone}`,
    otherReading: (now, before, city) => `The clock in ${city} will then show ${now} instead of ${before}.`,
    atVenue: (time, city) => `${time} on the clock there, ${city} time`,
    forOther: (time, city, who) => `${time} in ${city} for ${who}`,
    venueClock: (city, isSameClock) =>
      isSameClock ? `${city} time, the same clock as yours` : `${city} time`,
    minutes: (count) => (count === '1' ? '1 minute' : `${count} minutes`),
    hours: (count) => `${count} hours`,
  },
  labels: {
    duration: 'Duration',
    place: 'Where',
    provider: 'With',
    client: 'Client',
    email: 'E-mail',
    reason: 'Reason',
    reference: 'Reference',
    answers: 'Answers',
    calendar: 'Add to your calendar',
  },
  places: { phone: 'By phone', video: 'Video call', address: 'In person' },
  actions: {
    manage: 'See or change your booking',
    manageHint:
      'This link is yours alone: whoever has it can move or cancel your appointment. Please do not pass it on.',
    bookAgain: 'Book another time',
    stopReminders: 'No more reminders for this appointment',
    seeCancelled: 'See the cancelled appointment',
  },
  notes: {
    file: 'The attached file works with every calendar.',
    calendarRemoves: 'The attached file takes the appointment out of your calendar.',
    reply: (who) => `A reply to this mail goes to ${who}.`,
    cannotReply: (who) =>
      `You can’t reply to this email: our mail service refused the address that ${who} gave. It may contain a typo, and ${who} may not have heard from us either.`,
    why: (who) => `You get this mail because your address was given for a booking with ${who}.`,
  },
  calendarBroken: {
    subject: (account) => `Your calendar needs to be connected again: ${account}`,
    status: 'Calendar',
    heading: 'Your calendar needs to be connected again',
    lead: (account) => `Google no longer lets Holdfast see when ${account} is busy.`,
    meanwhile:
      'Booking goes on meanwhile, by the rule you chose for this case. Times taken in that calendar may be offered until you connect it again.',
    action: 'Connect the calendar again',
    once: 'You get this mail once each time a connection breaks.',
  },
};
