// What is said of blocked time, in English.
import { countOf } from '../../times/count-of.ts';

export const blocksEn = {
  heading: 'Blocked time',
  block: 'Block time',
  nothing:
    'Time that you block is taken at once, such as for the dentist. Clients only see that it isn’t free.',
  unblock: 'Unblock',
  unblockOf: (time: string) => `Unblock ${time}`,
  unblocking: 'Unblocking…',
  unblockThis: 'Unblock…',
  unblockAsked: 'Unblock this time?',
  unblockLead: (when: string) =>
    `${when}. From then on clients can book it, as far as it’s within your hours.`,
  unblocked: (when: string) => `${when} is no longer blocked.`,
  failed: 'Your blocked time couldn’t be loaded.',
  lead: (city: string) => `In ${city} time. Clients can’t book this time from then on.`,
  date: 'Date',
  from: 'From',
  to: 'To',
  label: 'A word for it',
  labelHint: 'Only you see this.',
  labelTooLong: (most: number) => `Please use at most ${most} characters.`,
  confirm: 'Block this time',
  confirmOf: (time: string) => `Block ${time}`,
  blocking: 'Blocking…',
  cancel: 'Cancel',
  dateMissing: 'Choose a date.',
  notBlockable: {
    over: 'This time is already over.',
    'too-far': 'This is too far ahead.',
    'start-skipped': 'The clock skips the time that this begins at: it goes forward that night.',
    'end-skipped': 'The clock skips the time that this ends at: it goes forward that night.',
    'all-skipped': 'The clock skips all of this time: it goes forward that night.',
  },
  taken: {
    bookings: (count: number, starts: string) =>
      `${countOf(count, 'appointment is', 'appointments are')} in the way: ${starts}. Move or cancel first.`,
    andMore: (starts: string, count: number) => `${starts} and ${count} more`,
    holds: 'Somebody is booking in this time right now. Try again in a few minutes.',
    blocks: 'You have already blocked a part of this time.',
  },
  keyUsed: 'This was sent before with other times. Please try again.',
};

export type BlocksWords = typeof blocksEn;
