// The demo's bookings: who comes when, as "the nth free start from so many days ahead", so that they fit any calendar.

export interface DemoBooking {
  readonly provider: string;
  readonly type: string;
  readonly daysAhead: number;
  readonly nth: number;
  readonly client: {
    readonly name: string;
    readonly email: string;
    readonly timeZone: string;
    readonly locale: string;
  };
  readonly answers: readonly { readonly question: string; readonly text: string }[];
}

export const demoBookings: readonly DemoBooking[] = [
  {
    provider: 'ada',
    type: 'intro-call',
    daysAhead: 1,
    nth: 2,
    client: {
      name: 'Alan Reyes',
      email: 'alan.reyes@example.com',
      timeZone: 'America/New_York',
      locale: 'en-US',
    },
    answers: [{ question: 'phone', text: '+46 8 123 45 67' }],
  },
  {
    provider: 'ada',
    type: 'tax-consultation',
    daysAhead: 2,
    nth: 1,
    client: {
      name: 'Katherine Osei',
      email: 'katherine.osei@example.com',
      timeZone: 'Europe/London',
      locale: 'en-GB',
    },
    answers: [{ question: 'topic', text: 'Deductions for a home office.' }],
  },
  {
    provider: 'ada',
    type: 'office-visit',
    daysAhead: 2,
    nth: 9,
    client: {
      name: 'Barbara Lindgren',
      email: 'barbara.lindgren@example.com',
      timeZone: 'Europe/Stockholm',
      locale: 'sv-SE',
    },
    answers: [],
  },
  {
    provider: 'ada',
    type: 'intro-call',
    daysAhead: 3,
    nth: 4,
    client: {
      name: 'Edsger de Vries',
      email: 'edsger.de.vries@example.com',
      timeZone: 'Europe/Amsterdam',
      locale: 'nl-NL',
    },
    answers: [{ question: 'phone', text: '+46 8 123 45 67' }],
  },
  {
    provider: 'ada',
    type: 'tax-consultation',
    daysAhead: 4,
    nth: 3,
    client: {
      name: 'Margaret Holm',
      email: 'margaret.holm@example.com',
      timeZone: 'Europe/Oslo',
      locale: 'nb-NO',
    },
    answers: [{ question: 'topic', text: 'Deductions for a home office.' }],
  },
  {
    provider: 'ada',
    type: 'intro-call',
    daysAhead: 5,
    nth: 1,
    client: {
      name: 'Dennis Park',
      email: 'dennis.park@example.com',
      timeZone: 'Asia/Seoul',
      locale: 'ko-KR',
    },
    answers: [{ question: 'phone', text: '+46 8 123 45 67' }],
  },
  {
    provider: 'ada',
    type: 'office-visit',
    daysAhead: 6,
    nth: 4,
    client: {
      name: 'Radia Novak',
      email: 'radia.novak@example.com',
      timeZone: 'Europe/Prague',
      locale: 'cs-CZ',
    },
    answers: [],
  },
  {
    provider: 'ada',
    type: 'tax-consultation',
    daysAhead: 7,
    nth: 2,
    client: {
      name: 'Linus Aalto',
      email: 'linus.aalto@example.com',
      timeZone: 'Europe/Helsinki',
      locale: 'fi-FI',
    },
    answers: [{ question: 'topic', text: 'Deductions for a home office.' }],
  },
  {
    provider: 'ada',
    type: 'intro-call',
    daysAhead: 8,
    nth: 6,
    client: {
      name: 'Frances Weber',
      email: 'frances.weber@example.com',
      timeZone: 'Europe/Berlin',
      locale: 'de-DE',
    },
    answers: [{ question: 'phone', text: '+46 8 123 45 67' }],
  },
  {
    provider: 'ada',
    type: 'office-visit',
    daysAhead: 9,
    nth: 12,
    client: {
      name: 'Tim Okafor',
      email: 'tim.okafor@example.com',
      timeZone: 'Africa/Lagos',
      locale: 'en-NG',
    },
    answers: [],
  },
  {
    provider: 'ada',
    type: 'tax-consultation',
    daysAhead: 10,
    nth: 0,
    client: {
      name: 'Sofia Marino',
      email: 'sofia.marino@example.com',
      timeZone: 'Europe/Rome',
      locale: 'it-IT',
    },
    answers: [{ question: 'topic', text: 'Deductions for a home office.' }],
  },
  {
    provider: 'ada',
    type: 'intro-call',
    daysAhead: 11,
    nth: 3,
    client: {
      name: 'Hedy Brandt',
      email: 'hedy.brandt@example.com',
      timeZone: 'Europe/Vienna',
      locale: 'de-AT',
    },
    answers: [{ question: 'phone', text: '+46 8 123 45 67' }],
  },
  {
    provider: 'grace',
    type: 'coaching',
    daysAhead: 1,
    nth: 1,
    client: {
      name: 'Ravi Menon',
      email: 'ravi.menon@example.com',
      timeZone: 'Asia/Kolkata',
      locale: 'en-IN',
    },
    answers: [],
  },
  {
    provider: 'grace',
    type: 'coaching',
    daysAhead: 3,
    nth: 4,
    client: { name: 'Meera Das', email: 'meera.das@example.com', timeZone: 'Asia/Kolkata', locale: 'en-IN' },
    answers: [],
  },
  {
    provider: 'grace',
    type: 'coaching',
    daysAhead: 6,
    nth: 2,
    client: {
      name: 'Jean Dubois',
      email: 'jean.dubois@example.com',
      timeZone: 'Europe/Paris',
      locale: 'fr-FR',
    },
    answers: [],
  },
];
