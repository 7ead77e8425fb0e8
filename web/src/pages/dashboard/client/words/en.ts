// What the page of a client says, in English.

export type ClientWords = typeof clientEn;

export const clientEn = {
  heading: 'Client',
  loading: 'The client is loading.',
  absent: {
    heading: 'This client isn’t here',
    text: 'The link may be mistyped, or the appointment has been erased.',
  },
  failed: { heading: 'We couldn’t load this client', text: 'Please reload the page.' },
  toToday: 'Go to today',
  back: 'Appointment',
  also: (names: string) => `The same address was also used by ${names}.`,
  next: (when: string) => `The next appointment is ${when}.`,
  noneAhead: 'There is no appointment ahead.',
  bookAgain: 'Book again',
  ahead: 'Ahead',
  before: 'Past and cancelled',
  noneBefore: 'No earlier appointments.',
  cancelled: 'Cancelled',
  cancelledBy: {
    client: (name: string) => `Cancelled by ${name}`,
    provider: () => 'Cancelled by you',
  },
  noShow: 'No-show',
  bounced: 'An email did not arrive',
  bouncedSolved: 'An email did not arrive at first',
  note: 'Note',
  reason: 'Reason',
  more: 'Show earlier appointments',
  loadingMore: 'Loading…',
  facts: {
    heading: 'Client',
    email: 'Email',
    phone: 'Phone',
    place: 'Local time',
    language: 'Language',
    nowThere: (city: string, time: string) => `${city}, ${time} now`,
    earlier: (cities: string) => `earlier ${cities}`,
  },
  counts: {
    heading: 'So far',
    kept: 'Kept',
    ahead: 'Ahead',
    noShows: 'No-shows',
    cancelledByClient: (name: string) => `Cancelled by ${name}`,
    cancelledByProvider: 'Cancelled by you',
    first: 'First appointment',
    some: (count: number) => `Counted over the latest ${count} appointments.`,
  },
  export: {
    heading: 'Everything stored',
    lead: (name: string) =>
      `If ${name} asks what you have stored about them: one file with all of it, your notes included.`,
    download: 'Download',
    collecting: (count: number) => (count === 0 ? 'Collecting…' : `Collecting… ${count} so far`),
    done: (count: number) =>
      `Downloaded: ${count === 1 ? 'one appointment' : `${count} appointments`} with everything about them.`,
    /** At the top of the file, for whoever reads it. */
    about: [
      'Everything that is stored about the person with this email address, as it is stored. Times are in UTC.',
      'Each appointment comes with the emails that were promised because of it, its reminders, and problems with its emails.',
      'The text of emails is not stored. What was sent is also kept by the email service and in the mailboxes that received it.',
      'Beside this, the service keeps which minutes of the provider’s time an appointment takes. That says nothing about who comes.',
    ],
  },
};
