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
  rights: {
    cancel: (until: string) => `You can cancel ${until}.`,
    move: (until: string, moves: number | null) =>
      moves === null ? `You can move it ${until}.` : `You can move it ${until}, ${movesMore(moves)}.`,
    tooLate: {
      cancel: (dayAndTime: string) => `It is too late to cancel here: that was possible until ${dayAndTime}.`,
      move: (dayAndTime: string) => `It is too late to move it here: that was possible until ${dayAndTime}.`,
      both: (dayAndTime: string) =>
        `It is too late to move or cancel it here: that was possible until ${dayAndTime}.`,
    },
    notOffered: {
      cancel: 'It cannot be cancelled online.',
      move: 'It cannot be moved online.',
      both: 'It cannot be moved or cancelled online.',
    },
    tooManyMoves: 'It has been moved as often as is possible here.',
    ask: (provider: string) => `Please ask ${provider}.`,
    askAt: (provider: string) => `Please ask ${provider}:`,
  },
  cancel: {
    open: 'Cancel this appointment',
    heading: 'Cancel this appointment?',
    lead: (provider: string) => `The time becomes free at once. You and ${provider} both get a mail.`,
    reason: 'Reason',
    reasonHint: (provider: string) => `${provider} gets to read it.`,
    reasonMissing: (provider: string) => `Please say why: ${provider} asks for a reason.`,
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
  move: {
    open: 'Move to another time',
    choose: 'Pick a new time',
    stays: 'Nothing changes before you confirm.',
    back: 'Keep the time you have',
    now: 'Now',
    heading: 'Move this appointment?',
    from: 'From',
    to: 'To',
    lead: (provider: string) => `Everything else stays as it is. You and ${provider} both get a mail.`,
    confirm: (dayAndTime: string) => `Move to ${dayAndTime}`,
    moving: 'Moving…',
    others: 'Other times',
    lost: {
      'slot-taken': (time: string) => `Somebody else just took ${time}.`,
      'slot-not-offered': (time: string) => `${time} is not offered any more.`,
      nearest: 'Your appointment is as it was. The nearest free times:',
      none: 'Your appointment is as it was. There is no free time near it.',
    },
    over: {
      cancelled: 'This appointment has been cancelled in the meantime. Nothing was changed.',
      begun: 'This appointment has begun in the meantime. It cannot be moved any more.',
    },
    movedBefore: 'This page has already moved the appointment to another time. Nothing was changed now.',
    told: (provider: string) => `We'll email you and ${provider}.`,
    alsoNew: 'If you move it, this changes too:',
    othersChanged:
      'Other details were changed in the meantime. The length and the place are still as you booked them. You can move it now.',
    termsChanged: 'The details of this appointment have changed. Please check them before you move it.',
    waiting: {
      heading: 'We do not know yet whether this is moved',
      calm: 'The same is asked again until there is an answer. You never have two times, and never none.',
    },
  },
  moved: {
    heading: 'Moved',
    title: (type: string) => `Moved: ${type}`,
    before: (dayAndTime: string) => `Before: ${dayAndTime}`,
    told: (provider: string, email: string) => `${provider} and you (${email}) get a mail about it.`,
    reminded: 'You will be reminded of the new time.',
    calendar: 'If you saved the old time in a calendar, the new file replaces it there.',
    see: 'See the appointment',
  },
  cancelled: {
    heading: 'Cancelled',
    title: (type: string) => `Cancelled: ${type}`,
    told: (provider: string, email: string) => `${provider} and you (${email}) get a mail about it.`,
    seen: 'This appointment does not take place.',
    byProvider: (provider: string) => `${provider} has cancelled this appointment. It does not take place.`,
    looking: 'Looking whether the time is still free',
    again: 'Book this time again',
    another: 'Book another time',
  },
  dead: {
    heading: 'This link does not work any more',
    newest: 'The newest mail about your appointment has the newest link. Please use that one.',
    overtakenHeading: 'This page is out of date',
    overtaken:
      'The appointment was moved or cancelled elsewhere in the meantime, or this page was open for too long. The newest mail about it says how things stand, and has the newest link.',
    send: 'Send me a new link',
    sending: 'Asking…',
    formHeading: 'No mail at hand?',
    formLead: 'With the reference of your appointment we send you a new link.',
    reference: 'Reference',
    referenceHint: 'Eight characters, such as 7KQ2-M9XD',
    referenceWrong: 'A reference has eight letters and digits, such as 7KQ2-M9XD.',
    email: 'E-mail you booked with',
    asked: 'If there is such an appointment, a new link is on its way to the address it was booked with.',
    else: 'If nothing arrives within some minutes, contact the person you booked with.',
  },
  failed: 'The appointment could not be loaded',
};

function movesMore(count: number): string {
  return count === 1 ? 'once more' : `${count} more times`;
}
