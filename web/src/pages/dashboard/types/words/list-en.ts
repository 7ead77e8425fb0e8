// The list of booking types, in English.
import { spanEn } from './span-en.ts';

export type ListWords = typeof listEn;

export const listEn = {
  heading: 'Booking types',
  lead: 'What clients can book, in the order of your page.',
  create: 'New booking type',
  full: (most: number) =>
    `You have ${most} booking types, and that’s as many as fit. Archive one to make room for another.`,
  loading: 'Loading your booking types',
  failed: 'We couldn’t load your booking types.',
  empty: {
    heading: 'What can people book with you?',
    text: 'A booking type says how long an appointment is, where it takes place and what is included. Start from one that is close to yours.',
  },
  /** Where a type can be booked. */
  status: {
    visible: 'On your page',
    secret: 'By link only',
    hidden: 'Hidden',
    archived: 'Archived',
  },
  duration: spanEn,
  more: (name: string) => `More about ${name}`,
  drag: (name: string) => `Drag ${name} to another place`,
  actions: {
    up: 'Move up',
    down: 'Move down',
    visible: 'Show on your page',
    secret: 'Offer by link only',
    hidden: 'Hide',
    duplicate: 'Duplicate',
    archive: 'Archive…',
    bringBack: 'Bring back',
  },
  /** What an action did, beside the type. */
  done: {
    visible: 'Now on your page.',
    secret: 'Now bookable by its link only.',
    hidden: 'Hidden. Nobody can book it until you show it again.',
    archived: 'Archived.',
    back: 'It’s back, and hidden until you show it.',
    moved: (place: number, count: number) => `Now number ${place} of ${count}.`,
  },
  working: 'Saving…',
  copyOf: (name: string) => `Copy of ${name}`,
  archive: {
    heading: (name: string) => `Archive ${name}?`,
    text: 'It leaves your page and nobody can book it, not even with its link. Appointments already made stay as they are. You can bring it back at any time.',
    confirm: 'Archive it',
    confirming: 'Archiving…',
  },
  archivedOnes: (count: number) => (count === 1 ? '1 archived' : `${count} archived`),
  archivedText:
    'They keep their links and their appointments. Brought back, a type is hidden until you show it.',
  start: {
    heading: 'Start from one of these',
    text: 'Everything can be changed before anybody sees it.',
    resume: 'Not saved yet',
  },
  problems: {
    'changed-elsewhere': 'It was changed elsewhere in the meantime. Please look at it and try again.',
    'not-found': 'This booking type no longer exists.',
    'too-many-types': (most: number) =>
      `${most} booking types are in use, and that’s as many as fit. Archive one first.`,
    'too-many-bookings':
      'Too many appointments are ahead to count them for a new limit. Nothing was changed.',
    'name-taken': 'Another booking type has this link. Please choose a different one.',
  },
};
