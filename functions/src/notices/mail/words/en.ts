// Every sentence of the mails, in English.
import type { MailWords } from './mail-words.ts';

export const en: MailWords = {
  variants: {
    'confirmed-client': {
      subject: ({ what, who, when }) => `Confirmed: ${what} with ${who}, ${when}`,
      status: 'Confirmed',
      lead: () => 'This time is booked for you. If your plans change, please use the link below.',
    },
    'confirmed-provider': {
      subject: ({ what, who, when }) => `New booking: ${what} with ${who}, ${when}`,
      status: 'New booking',
      lead: (who) => `${who} has booked this time. The attached file adds it to your calendar.`,
    },
    'moved-client': {
      subject: ({ what, who, when }) => `Moved: ${what} with ${who}, now ${when}`,
      status: 'Moved',
      lead: () => 'Your appointment has a new time. Your old time has been released.',
    },
    'moved-provider': {
      subject: ({ what, who, when }) => `Moved: ${what} with ${who}, now ${when}`,
      status: 'Moved',
      lead: (who) => `Your appointment with ${who} has a new time. The old time is free again.`,
    },
    'cancelled-client': {
      subject: ({ what, who, when }) => `Cancelled: ${what} with ${who}, ${when}`,
      status: 'Cancelled',
      lead: () => 'This appointment won’t take place.',
    },
    'cancelled-provider': {
      subject: ({ what, who, when }) => `Cancelled: ${what} with ${who}, ${when}`,
      status: 'Cancelled',
      lead: () => 'This appointment won’t take place. Its time is free again.',
    },
    'clock-changed-client': {
      subject: ({ what, who, when }) => `The clocks have changed: ${what} with ${who}, ${when}`,
      status: 'Clocks changed',
      lead: (who) =>
        `The clock rules have changed where ${who} works. Your appointment hasn’t moved: it starts at the same moment as before.`,
    },
    'clock-changed-provider': {
      subject: ({ what, who, when }) => `The clocks have changed: ${what} with ${who}, ${when}`,
      status: 'Clocks changed',
      lead: (who) =>
        `The rules for your clock have changed. Your appointment with ${who} hasn’t moved: it starts at the same moment as before.`,
    },
    'reminder-client': {
      subject: ({ what, who, when }) => `Reminder: ${what} with ${who}, ${when}`,
      status: 'Reminder',
      lead: (who) => `Your appointment is coming up. If you can’t come, please let ${who} know in time.`,
    },
    'asked-to-move-client': {
      subject: ({ what, who, when }) => `Please pick another time: ${what} with ${who}, ${when}`,
      status: 'Another time, please',
      lead: (who) =>
        `${who} asks you to pick another time for this appointment. Until you do, it stays as it is.`,
    },
    'new-link-client': {
      subject: ({ what, who, when }) => `Your link: ${what} with ${who}, ${when}`,
      status: 'Your link',
      lead: () =>
        'Here is your link to this booking again. If you didn’t ask for it, you don’t need to do anything.',
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
    atVenue: (time, city) => `${time} at the venue, ${city} time`,
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
    email: 'Email',
    reason: 'Reason',
    reference: 'Reference',
    answers: 'Answers',
    calendar: 'Add to your calendar',
  },
  places: { phone: 'By phone', video: 'Video call', address: 'In person', custom: 'As agreed' },
  calls: {
    byRecipient: (who) => `You call ${who}.`,
    byOther: (who) => `${who} calls you.`,
  },
  links: { video: 'Join the call', address: 'Map' },
  ticked: 'Yes',
  agreeWith: (who) => `Please agree on a new time with ${who}.`,
  actions: {
    manage: 'See or change your booking',
    move: 'Pick another time',
    manageHint:
      'This link is yours alone: anyone who has it can move or cancel your appointment. Please don’t share it.',
    bookAgain: 'Book another time',
    stopReminders: 'Stop reminders for this appointment',
    seeCancelled: 'See the cancelled appointment',
  },
  notes: {
    file: 'The attached file works with any calendar.',
    calendarRemoves: 'The attached file removes the appointment from your calendar.',
    reply: (who) => `Replies to this email go to ${who}.`,
    cannotReply: (who) =>
      `You can’t reply to this email: our email service refused the address that ${who} gave. It may contain a typo, and ${who} may not have heard from us either.`,
    why: (who) => `You’re getting this email because your address was given for a booking with ${who}.`,
  },
  calendarBroken: {
    subject: (account) => `Your calendar needs to be reconnected: ${account}`,
    status: 'Calendar',
    heading: 'Your calendar needs to be reconnected',
    lead: (account) => `Google no longer lets Holdfast see when ${account} is busy.`,
    meanwhile:
      'Clients can still book meanwhile, by the rule you chose for this case. Until you reconnect the calendar, times taken in it may be offered.',
    action: 'Reconnect the calendar',
    once: 'We send this email once each time a connection breaks.',
  },
};
