// What Holdfast promises, and which promises this version already keeps.

export interface Promised {
  readonly text: string;
  /** True when the promise holds for everything that exists today; then a test must name it. */
  readonly built: boolean;
  /** What "everything that exists today" means while operations are still missing. */
  readonly today?: string;
}

/** Test titles name a promise as `[P1]`. */
export const promises: Readonly<Record<string, Promised>> = {
  P1: {
    text: 'Two bookings of one provider never overlap, buffers included, whatever happens at the same time.',
    built: true,
  },
  P2: {
    text: 'A yes is stored before it is given; a no leaves nothing behind.',
    built: true,
    today: 'holding, confirming, cancelling and moving',
  },
  P3: {
    text: 'Repeating a request with the same key returns the first response; with other content it changes nothing.',
    built: true,
    today: 'confirming, cancelling and moving',
  },
  P4: {
    text: 'A hold keeps its time for its full minutes by the server’s clock, even if nothing ever cleans up.',
    built: true,
  },
  P5: {
    text: 'One visitor holds at most three slots, and all holds together take only a share of a day.',
    built: true,
  },
  P6: { text: 'Every listed time can be booked as long as nothing changes in between.', built: true },
  P7: { text: 'Booking continues while the calendar, the email service or both are down.', built: false },
  P8: {
    text: 'Each notice is promised once and sent once, or at most twice after a crash while sending.',
    built: true,
  },
  P9: {
    text: 'Nobody is reminded of an appointment that was moved, was cancelled or is over; late but useful reminders still go out.',
    built: true,
  },
  P10: {
    text: 'Every email and every calendar job ends within a day, and its outcome is visible.',
    built: true,
    today: 'mails',
  },
  P11: { text: 'Moving an appointment is one step: it never has two times and never none.', built: true },
  P12: { text: 'Trying again never puts a second event into a calendar.', built: false },
  P13: {
    text: 'A calendar connection that was withdrawn shows at the first attempt to use it.',
    built: false,
  },
  P14: {
    text: 'Logs contain no token, no secret and no client’s address.',
    built: true,
    today: 'clients’ operations, emails and the reports about them',
  },
  P15: { text: 'Without a valid link nobody learns whether a booking exists.', built: true },
  P16: {
    text: 'What a client types is shown as text everywhere and never acts as markup, header or calendar line.',
    built: true,
    today: 'the pages, emails and calendar files',
  },
  P17: {
    text: 'A browser writes no document directly and reads only what its provider owns; providers see nothing of each other.',
    built: true,
  },
  P18: {
    text: 'Every body, list and range that the outside can send or ask for has an upper bound.',
    built: true,
  },
  P19: {
    text: 'Erasing a client removes the personal data everywhere and breaks no other promise.',
    built: false,
  },
  P20: { text: 'The funnel counts exactly as many confirmations as there are bookings.', built: false },
  P21: {
    text: 'Page, email, calendar file and engine read every instant alike, whatever zone data a browser or a server has.',
    built: true,
  },
  P22: {
    text: 'What was agreed is what was shown: the client sees changed terms before anything is booked.',
    built: true,
  },
  P23: { text: 'One bad document or address stops nothing but itself.', built: true },
};
