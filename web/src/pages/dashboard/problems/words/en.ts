// The sentences of the section Problems, in English.

export type ProblemsWords = typeof problemsEn;

const appointments = (count: number) => (count === 1 ? '1 appointment' : `${count} appointments`);

export const problemsEn = {
  heading: 'Problems',
  lead: (count: number) => (count === 1 ? 'One thing needs you.' : `${count} things need you.`),
  nothing: 'Nothing needs you.',
  nothingYet: 'When an email bounces or an appointment ends up outside your hours, you see it here.',
  loading: 'Your problems are loading.',
  failed: 'Your problems could not be loaded. Please reload the page.',
  groups: { mail: 'Emails', time: 'Appointments', hours: 'Outside your hours' },
  since: (when: string) => `Since ${when}`,
  gone: 'an appointment that is no longer there',
  what: (type: string, when: string) => `${type}, ${when}`,
  closing: 'Closing…',
  closed: 'Closed. It comes back only if it happens again.',
  andMore: (count: number) => `and ${appointments(count)} more`,
  toClient: {
    heading: {
      confirmed: (name: string) => `The confirmation did not reach ${name}`,
      moved: (name: string) => `The email with the new time did not reach ${name}`,
      cancelled: (name: string) => `The cancellation did not reach ${name}`,
      'clock-changed': (name: string) => `The email about the changed clocks did not reach ${name}`,
      reminder: (name: string) => `The reminder did not reach ${name}`,
      'asked-to-move': (name: string) => `The request to pick another time did not reach ${name}`,
      'new-link': (name: string) => `The new link did not reach ${name}`,
    },
    other: (name: string) => `An email did not reach ${name}`,
    why: {
      full: (email: string) => `${email} refused it: the mailbox is full.`,
      unknown: (email: string) => `${email} does not exist.`,
      refused: (email: string) => `${email} refused it.`,
      dropped: (email: string) => `It was not sent, as earlier emails to ${email} bounced.`,
      'given-up': (email: string) => `It could not be sent to ${email}, and is not tried any more.`,
    },
    sendAgain: 'Send it again',
    sendingAgain: 'Sending…',
    sentAgain: 'Sent again. If it bounces again, you see it here.',
    underWay: 'It could not be sent at once. It is tried again by itself.',
    failedAgain: 'It could not be sent this time either.',
    changeAddress: 'Change the address',
    close: (name: string) => `${name} knows, close this`,
  },
  toYou: {
    heading: 'Emails do not reach you',
    why: (count: number) =>
      count === 1
        ? 'An email to you about this appointment did not arrive. Is your address right?'
        : `Emails to you about ${appointments(count)} did not arrive. Is your address right?`,
    settings: 'Check your address',
    close: 'Close this',
  },
  barred: {
    heading: 'No emails go out',
    why: 'The mail service refuses this site’s key or sender. Emails wait, and are tried again for a day.',
    todo: 'Tell whoever runs this site. This goes away by itself with the first email that goes out.',
    says: (sentence: string) => `The service says: ${sentence}`,
  },
  outside: {
    heading: (name: string) => `The appointment with ${name} lies outside your hours`,
    why: 'You changed your hours after it was booked. It takes place unless you do something.',
    move: 'Move it',
    ask: (name: string) => `Ask ${name} to move`,
    asking: 'Asking…',
    asked: (name: string) => `${name} gets an email with a link to pick another time.`,
    mailOff: 'No email went out: emails are not set up here. Please get in touch yourself.',
    cancel: 'Cancel it',
    keep: 'Keep it',
    keepAll: 'Keep all of them',
  },
  clocks: {
    heading: 'Appointments read another time than agreed',
    why: 'A government has changed its clocks. Unless something is done, both sides may expect different times.',
    todo: 'Move the appointments yourself, or tell whoever runs this site:',
  },
  differs: {
    heading: 'Your calendar here needs a repair',
    why: 'The record of your taken time differs from your appointments. Your page may offer a taken time, or hide a free one. No appointment is lost.',
    overlapHeading: 'Appointments overlap',
    overlapWhy: 'These appointments have the same time. Move or cancel one of them.',
    todo: 'Tell whoever runs this site:',
    ends: 'This goes away by itself once it is repaired, the next night at the latest.',
  },
};
