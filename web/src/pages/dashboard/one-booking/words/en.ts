// What the page of one appointment says, in English.
import type { Distance } from '../head/distance.ts';

export type OneBookingWords = typeof oneBookingEn;

const counted = (count: number, unit: string) => `${count} ${count === 1 ? unit : `${unit}s`}`;

export const oneBookingEn = {
  heading: 'Appointment',
  loading: 'The appointment is loading.',
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
  back: 'Today',
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
          'booked-late': 'it was too close',
          gone: 'no longer true',
          'no-address': 'no address',
          'mail-off': 'emails are off',
          'not-wanted': 'you turned it off',
        },
      },
    },
  },
  client: {
    heading: 'Client',
    email: 'Email',
    phone: 'Phone',
    language: 'Language',
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
  move: 'Move',
  again: 'Book again',
  cancel: 'Cancel',
  when: {
    here: (city: string) => `In ${city}`,
    there: (name: string, city: string) => `For ${name} in ${city}`,
    to: (time: string) => `to ${time}`,
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
