// Every sentence of the page that a manage link opens, in English.

export type ManageWords = typeof manageEn;

export const manageEn = {
  loading: 'Loading your appointment',
  heading: 'Your appointment',
  title: (type: string, provider: string) => `${type} · ${provider}`,
  reminders: {
    name: 'Reminders',
    on: 'By email',
    off: 'Stopped',
    stop: 'Stop reminders',
    stopBriefly: 'Stop',
    ask: 'Stop reminders for this appointment?',
    still: 'We’ll still email you if it’s moved or cancelled.',
    stopping: 'Stopping…',
    stopped: 'You won’t get any more reminders for this appointment.',
    none: 'There are no more reminders for this appointment.',
  },
  told: (provider: string, email: string) => `We’ve emailed you (${email}) and ${provider}.`,
  see: 'See the appointment',
  begun: 'This appointment has started. It can no longer be changed.',
  past: 'This appointment is over. There’s nothing left to change.',
  change: 'If your plans change',
  rights: {
    cancel: (until: string) => `You can cancel ${until}.`,
    move: (until: string, moves: number | null) =>
      moves === null ? `You can move it ${until}.` : `You can move it ${until}, ${movesMore(moves)}.`,
    tooLate: {
      cancel: (dayAndTime: string) => `It’s too late to cancel here. The deadline was ${dayAndTime}.`,
      move: (dayAndTime: string) => `It’s too late to move it here. The deadline was ${dayAndTime}.`,
      both: (dayAndTime: string) =>
        `It’s too late to move or cancel it here. The deadline was ${dayAndTime}.`,
    },
    notOffered: {
      cancel: 'It can’t be cancelled online.',
      move: 'It can’t be moved online.',
      both: 'It can’t be moved or cancelled online.',
    },
    tooManyMoves: 'It has already been moved as many times as allowed here.',
    ask: (provider: string) => `Please ask ${provider}.`,
    askAt: (provider: string) => `Please ask ${provider}:`,
  },
  cancel: {
    open: 'Cancel this appointment',
    heading: 'Cancel this appointment?',
    lead: (provider: string) => `The time becomes free at once. We’ll email you and ${provider}.`,
    reason: 'Reason',
    reasonHint: (provider: string) => `${provider} will see it.`,
    reasonMissing: (provider: string) => `Please give a reason: ${provider} asks for one.`,
    confirm: (dayAndTime: string) => `Cancel ${dayAndTime}`,
    cancelling: 'Cancelling…',
    keep: 'Keep it',
    close: 'Close',
    over: {
      cancelled: 'This appointment has already been cancelled. Nothing was changed.',
      begun: 'This appointment has started in the meantime. It can no longer be cancelled.',
    },
    waiting: {
      heading: 'We don’t know yet whether this is cancelled',
      calm: 'We’re keeping what you wrote on this page and sending it again until we get an answer. It can never be cancelled twice.',
    },
  },
  move: {
    open: 'Move to another time',
    choose: 'Pick a new time',
    stays: 'Nothing changes until you confirm.',
    back: 'Keep your current time',
    now: 'Now',
    heading: 'Move this appointment?',
    from: 'From',
    to: 'To',
    lead: (provider: string) => `Everything else stays the same. We’ll email you and ${provider}.`,
    confirm: (dayAndTime: string) => `Move to ${dayAndTime}`,
    moving: 'Moving…',
    others: 'Pick another time',
    lost: {
      'slot-taken': (time: string) => `Someone else just took ${time}.`,
      'slot-not-offered': (time: string) => `${time} is no longer offered.`,
      nearest: 'Your appointment hasn’t changed. The nearest free times:',
      none: 'Your appointment hasn’t changed. There are no free times near it.',
    },
    over: {
      cancelled: 'This appointment has been cancelled in the meantime. Nothing was changed.',
      begun: 'This appointment has started in the meantime. It can no longer be moved.',
    },
    movedBefore:
      'This page has already moved the appointment to another time. Nothing was changed this time.',
    told: (provider: string) => `We’ll email you and ${provider}.`,
    alsoNew: 'If you move it, this also changes:',
    othersChanged:
      'Other details have changed in the meantime. The length and the place are still as you booked them. You can move it now.',
    termsChanged: 'The details of this appointment have changed. Please check them before you move it.',
    waiting: {
      heading: 'We don’t know yet whether this is moved',
      calm: 'We’ll keep trying until we get an answer. You’ll never have two times, and never none.',
    },
  },
  moved: {
    heading: 'Moved',
    title: (type: string) => `Moved: ${type}`,
    before: (dayAndTime: string) => `Before: ${dayAndTime}`,
    reminded: 'We’ll remind you of the new time.',
    calendar: 'If the old time is in your calendar, the new file replaces it there.',
  },
  cancelled: {
    heading: 'Cancelled',
    title: (type: string) => `Cancelled: ${type}`,
    seen: 'This appointment is cancelled.',
    byProvider: (provider: string) => `${provider} has cancelled this appointment. It won’t take place.`,
    looking: 'Checking whether this time is still free',
    again: 'Book this time again',
    another: 'Book another time',
  },
  dead: {
    heading: 'This link no longer works',
    newest: 'The latest email about your appointment has the latest link. Please use that one.',
    overtakenHeading: 'This page is out of date',
    overtaken:
      'The appointment was moved or cancelled elsewhere in the meantime, or this page was open for too long. The latest email about it says how things stand and has the latest link.',
    send: 'Send me a new link',
    sending: 'Sending your request…',
    formHeading: 'Can’t find the email?',
    formLead: 'Enter the reference of your appointment, and we’ll send you a new link.',
    reference: 'Reference',
    referenceHint: 'Eight characters, such as 7KQ2-M9XD',
    referenceWrong: 'A reference has eight letters and digits, such as 7KQ2-M9XD.',
    email: 'Email you booked with',
    asked: 'If this appointment exists, a new link is on its way to the address it was booked with.',
    else: 'If nothing arrives within a few minutes, please contact the person you booked with.',
  },
  failed: 'We couldn’t load the appointment',
};

function movesMore(count: number): string {
  return count === 1 ? 'once more' : `${count} more times`;
}
