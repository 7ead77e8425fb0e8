// What the page of one appointment says, in English.
import type { Distance } from '../head/distance.ts';

export type OneBookingWords = typeof oneBookingEn;

const counted = (count: number, unit: string) => `${count} ${count === 1 ? unit : `${unit}s`}`;

export const oneBookingEn = {
  heading: 'Appointment',
  loading: 'The appointment is loading.',
  offline: 'You’re offline. The appointment appears once you’re connected again.',
  title: (name: string, day: string, time: string) => `${name}, ${day} ${time}`,
  failed: {
    heading: 'We couldn’t load this appointment',
    text: 'Please reload the page.',
  },
  absent: {
    heading: 'This appointment isn’t here',
    text: 'The link may be mistyped, or the appointment has been erased.',
  },
  toToday: 'Go to today',
  what: (type: string, length: string) => `${type}, ${length}.`,
  length: (minutes: number) =>
    minutes % 60 === 0 ? counted(minutes / 60, 'hour') : counted(minutes, 'minute'),
  place: {
    youRing: (whom: string) => `You ring ${whom}.`,
    theyRing: (name: string) => `${name} rings you.`,
    video: 'By video.',
  },
  moment: { today: 'Today', yesterday: 'Yesterday', tomorrow: 'Tomorrow' },
  wrote: (name: string) => `What ${name} wrote`,
  ticked: 'Yes',
  mails: {
    heading: 'Emails',
    nothing: 'No email is on record for this appointment.',
    toClient: {
      confirmed: (name: string) => `Confirmation to ${name}`,
      moved: (name: string) => `New time to ${name}`,
      cancelled: (name: string) => `Cancellation to ${name}`,
      'clock-changed': (name: string) => `Changed clocks to ${name}`,
      'asked-to-move': (name: string) => `Request to move to ${name}`,
      'new-link': (name: string) => `New link to ${name}`,
    },
    toYou: {
      confirmed: (_name: string) => 'Notice to you',
      moved: (_name: string) => 'New time to you',
      cancelled: (_name: string) => 'Cancellation to you',
      'clock-changed': (_name: string) => 'Changed clocks to you',
    },
    other: 'Email',
    nouns: {
      confirmed: 'confirmation',
      moved: 'email with the new time',
      cancelled: 'cancellation',
      'clock-changed': 'email about the changed clocks',
      'asked-to-move': 'request to move',
      'new-link': 'email with the new link',
      reminder: 'reminder',
      other: 'email',
    },
    sendAgain: 'Send again',
    sendAgainOf: (what: string) => `Send again: ${what}`,
    reminder: (minutes: number): string => {
      if (minutes === 1440) return 'Day-before reminder';
      if (minutes % 1440 === 0) return `Reminder ${minutes / 1440} days before`;
      return `Reminder ${minutes % 60 === 0 ? counted(minutes / 60, 'hour') : counted(minutes, 'minute')} before`;
    },
    fate: {
      waiting: 'Waiting',
      'on-its-way': 'On its way',
      sent: 'Sent',
      delivered: 'Delivered',
      bounced: 'Bounced',
      dropped: 'Not sent: this address bounced before',
      dead: 'Could not be sent',
      cause: { full: 'mailbox full', unknown: 'no such address', refused: 'refused' },
      skipped: {
        plain: 'Skipped',
        because: (why: string) => `Skipped, ${why}`,
        why: {
          moved: 'moved since',
          cancelled: 'cancelled since',
          started: 'it had begun',
          ended: 'it was over',
          overtaken: 'a later one was due',
          stopped: 'the client stopped reminders',
          'booked-late': 'it was at short notice',
          gone: 'no longer true',
          'no-address': 'no address',
          'mail-off': 'emails are off',
          'not-wanted': 'you turned it off',
        },
      },
    },
  },
  trouble: {
    notReached: (noun: string, name: string) => `The ${noun} did not reach ${name}`,
    notReachedYou: (noun: string) => `The ${noun} did not reach you`,
    yourAddress: 'your own address',
    bounced: (address: string, when: string, cause: string | null) =>
      cause === null
        ? `It was refused by ${address} ${when}.`
        : `It was refused by ${address} ${when}: ${cause}.`,
    dropped: (address: string, when: string, _cause: string | null) =>
      `It was not sent ${when}, because an earlier email to ${address} bounced.`,
    dead: (address: string, when: string, _cause: string | null) =>
      `It could not be sent to ${address}. We gave up ${when}.`,
    known: (noun: string, name: string) => `The ${noun} arrived, so ${name} knows about this time.`,
    outside: {
      heading: 'This is outside your hours now',
      text: 'You changed your hours after it was booked. The appointment stays as it is until you do something.',
    },
    underWay: 'It was sent again just now. This goes away once it has arrived.',
    sendAgain: 'Send it again',
    sending: 'Sending…',
    changeAddress: 'Change address',
    move: 'Move',
    knows: (name: string) => `${name} knows, close this`,
    close: 'Close this',
  },
  address: {
    heading: (name: string) => `Change ${name}’s email address`,
    lead: (name: string) =>
      `${name} gets the confirmation at the new address. Links in emails to the old one stop working.`,
    email: (name: string) => `${name}’s email`,
    confirm: 'Change and send',
    saving: 'Changing…',
    done: (email: string) => `Changed. The confirmation is on its way to ${email}.`,
  },
  note: {
    heading: 'Private notes',
    onlyYou: 'Only you see this.',
    saving: 'Saving…',
    unsaved: 'Not saved yet.',
    savedAgo: (minutes: number) =>
      minutes === 0 ? 'Saved just now.' : `Saved ${counted(minutes, 'minute')} ago.`,
    savedAt: (when: string) => `Saved ${when}.`,
    tooLong: (most: number) => `At most ${most} characters, please.`,
    again: 'Try again',
    elsewhere: 'This note was changed elsewhere while you were typing. It says there:',
  },
  history: {
    heading: 'History',
    booked: 'Booked',
    by: {
      client: (name: string) => name,
      provider: (_name: string) => 'You',
      system: (_name: string) => 'Holdfast',
    },
    overrode: (rules: readonly string[]) => `Allowed by name: ${rules.join('; ')}`,
    did: {
      booked: (isYou: boolean, name: string) => (isYou ? `booked for ${name}` : 'booked on your page'),
      moved: (_isYou: boolean, from: string | null) => (from === null ? 'moved it' : `moved it from ${from}`),
      cancelled: (_isYou: boolean, _name: string) => 'cancelled it',
      'asked-to-move': (_isYou: boolean, name: string) => `asked ${name} to move it`,
      'reminders-stopped': (_isYou: boolean, _name: string) => 'turned off reminders',
      'no-show': (_isYou: boolean, name: string) => `noted that ${name} did not come`,
      came: (_isYou: boolean, _name: string) => 'took back the no-show',
      'address-corrected': (_isYou: boolean, name: string) => `changed ${name}’s email address`,
      'sent-again': (_isYou: boolean, noun: string) => `sent the ${noun} again`,
      'kept-clock': (_isYou: boolean, _name: string) => 'kept the time on your clock when its rules changed',
      'kept-instant': (_isYou: boolean, _name: string) =>
        'kept the moment when the rules of your clock changed',
    },
  },
  client: {
    heading: 'Client',
    email: 'Email',
    phone: 'Phone',
    language: 'Language',
    before: 'Before',
    beforeCount: ({ count, isMore }: { count: number; isMore: boolean }) => {
      if (isMore) return `At least ${counted(count, 'appointment')}`;
      return count === 0 ? 'First appointment' : counted(count, 'appointment');
    },
    allAbout: (name: string) => `All about ${name}`,
  },
  calendar: {
    heading: 'Calendar',
    lead: 'It isn’t written to Google Calendar. Any calendar can follow your appointments, this one among them.',
    settings: 'Set it up in Settings',
  },
  came: {
    heading: (name: string) => `Did ${name} come?`,
    from: (when: string) => `You can mark a no-show from ${when}.`,
    mark: 'Mark as no-show',
    noShow: (name: string) => `${name} did not come.`,
    undo: 'Undo',
  },
  reference: 'Reference',
  cancelled: {
    client: (name: string, when: string) => `${name} cancelled this appointment ${when}.`,
    provider: (when: string) => `You cancelled this appointment ${when}.`,
  },
  join: 'Join the video call',
  move: 'Move',
  again: 'Book again',
  cancel: 'Cancel',
  when: {
    here: (city: string) => `In ${city}`,
    there: (name: string, city: string) => `For ${name} in ${city}`,
    to: (time: string) => `to ${time}`,
    cancelled: 'cancelled',
    distance: (distance: Distance): string => {
      switch (distance.kind) {
        case 'running':
          return 'now';
        case 'over':
          if (distance.days <= 0) return 'earlier today';
          return distance.days === 1 ? 'yesterday' : `${distance.days} days ago`;
        case 'ahead':
          return distance.days === 1 ? 'tomorrow' : `in ${distance.days} days`;
        case 'soon': {
          const { hours, minutes } = distance;
          const parts = [hours > 0 && counted(hours, 'hour'), minutes > 0 && counted(minutes, 'minute')];
          return `in ${parts.filter(Boolean).join(' ')}`;
        }
      }
    },
  },
};
