// Every sentence of the page that a manage link opens, in English.

export type ManageWords = typeof manageEn;

export const manageEn = {
  loading: 'Loading your appointment',
  heading: 'Your appointment',
  title: (type: string, provider: string) => `${type} · ${provider}`,
  reminders: {
    name: 'Reminders',
    on: 'By e-mail',
    off: 'Stopped',
    stop: 'Stop reminders',
    stopBriefly: 'Stop',
    ask: 'Stop reminders for this appointment?',
    still: 'You will still hear when it is moved or cancelled.',
    stopping: 'Stopping…',
    stopped: 'You will get no more reminders for this appointment.',
    none: 'There are no more reminders to come for this appointment.',
    see: 'See the appointment',
  },
  begun: 'This appointment has begun. It cannot be changed any more.',
  past: 'This appointment is over. There is nothing left to change.',
  change: 'If plans change',
  cancel: {
    open: 'Cancel this appointment',
    heading: 'Cancel this appointment?',
    lead: (provider: string) => `The time becomes free at once. You and ${provider} both get a mail.`,
    reason: 'Reason',
    reasonHint: (provider: string) => `${provider} gets to read it.`,
    counted: (count: number, most: number) => `${count} of ${most} characters`,
    confirm: (dayAndTime: string) => `Cancel ${dayAndTime}`,
    cancelling: 'Cancelling…',
    keep: 'Keep it',
    close: 'Close',
    over: {
      cancelled: 'This appointment has already been cancelled. Nothing was changed.',
      begun: 'This appointment has begun in the meantime. It cannot be cancelled any more.',
    },
    waiting: {
      heading: 'We do not know yet whether this is cancelled',
      calm: 'What you wrote is kept on this page and sent again until there is an answer. It can never be cancelled twice.',
    },
  },
  cancelled: {
    heading: 'Cancelled',
    title: (type: string) => `Cancelled: ${type}`,
    told: (provider: string, email: string) => `${provider} and you (${email}) get a mail about it.`,
    seen: 'This appointment does not take place.',
    another: 'Book another time',
  },
  dead: {
    heading: 'This link does not work any more',
    newest: 'The newest mail about your appointment has the newest link. Please use that one.',
    else: 'If it does not work either, contact the person you booked with and mention your reference.',
  },
  failed: 'The appointment could not be loaded',
};
