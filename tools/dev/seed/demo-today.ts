// Ada's appointments around now in the demo, so that her day is worth a look whenever it is started.

export interface TodaysBooking {
  readonly name: string;
  readonly type: 'intro-call' | 'tax-consultation' | 'office-visit';
  /** Minutes from now to the start. */
  readonly inMinutes: number;
  readonly timeZone: string;
  readonly locale: string;
  readonly answers: readonly { readonly question: string; readonly text: string }[];
  readonly isCancelled?: true;
  /** What became of the last email to its client. */
  readonly email?: 'delivered' | 'bounced';
  /** Minutes from now to the start before it was moved. */
  readonly movedFromMinutes?: number;
  readonly note?: string;
}

/** None takes another's time, buffers included; `seed.test.ts` would notice. */
export const todaysBookings: readonly TodaysBooking[] = [
  {
    name: 'Erik Holm',
    type: 'intro-call',
    inMinutes: -90,
    timeZone: 'Europe/Stockholm',
    locale: 'sv-SE',
    answers: [{ question: 'phone', text: '+46 8 123 45 67' }],
    email: 'delivered',
  },
  {
    name: 'Inês Carvalho',
    type: 'tax-consultation',
    inMinutes: 20,
    timeZone: 'Europe/Lisbon',
    locale: 'pt-PT',
    answers: [
      {
        question: 'topic',
        text: 'I moved here in March and was paid in both countries. Where do I declare what?',
      },
    ],
    email: 'delivered',
  },
  {
    name: 'Mei Tanaka',
    type: 'intro-call',
    inMinutes: 110,
    timeZone: 'Asia/Tokyo',
    locale: 'en-JP',
    answers: [{ question: 'phone', text: '+81 3 5550 0142' }],
    email: 'bounced',
    note: 'Ask about the rental contract.',
  },
  {
    name: 'Jonas Weber',
    type: 'office-visit',
    inMinutes: 160,
    timeZone: 'Europe/Stockholm',
    locale: 'de-SE',
    answers: [{ question: 'matter', text: 'My company' }],
    isCancelled: true,
  },
  {
    name: 'Sara Lund',
    type: 'office-visit',
    inMinutes: 180,
    movedFromMinutes: 300,
    timeZone: 'Europe/Stockholm',
    locale: 'sv-SE',
    answers: [{ question: 'matter', text: 'An inheritance' }],
    email: 'delivered',
  },
];
