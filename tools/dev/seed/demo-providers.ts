// The demo's two providers: Ada in Stockholm with three booking types, Grace in Kolkata with one.
import { plainType } from './plain-type.ts';
import type { ProviderSeed, TypeSeed } from './write-provider.ts';

export interface DemoProvider {
  readonly id: string;
  readonly document: Omit<ProviderSeed, 'overrides' | 'email'> & { readonly email: string };
  readonly types: Readonly<Record<string, TypeSeed>>;
}

const weekdays = [1, 2, 3, 4, 5];

/** One of each kind. */
const officeQuestions: TypeSeed['questions'] = [
  {
    id: 'matter',
    label: 'What is it about?',
    required: true,
    long: false,
    kind: 'choice',
    choices: ['My own tax return', 'My company', 'An inheritance', 'Something else'],
  },
  {
    id: 'found',
    label: 'How did you find me?',
    required: false,
    long: false,
    kind: 'choice',
    choices: ['A friend', 'My bank', 'A search engine', 'A talk I gave', 'The newspaper', 'In another way'],
  },
  { id: 'mobile', label: 'Your number on the day', required: true, long: false, kind: 'phone' },
  { id: 'papers', label: 'Which papers will you bring?', required: false, long: true },
  { id: 'company', label: 'Company, if you have one', required: false, long: false },
  { id: 'steps', label: 'I need a way in without steps', required: false, long: false, kind: 'checkbox' },
];

export const ada: DemoProvider = {
  id: 'demo-ada',
  document: {
    v: 1,
    slug: 'ada',
    name: 'Ada Lindqvist',
    headline: 'Tax advice, Stockholm',
    hasPicture: true,
    email: 'ada@holdfast.example',
    locale: 'en-SE',
    timeZone: 'Europe/Stockholm',
    status: 'active',
    weekly: [
      { days: weekdays, start: '09:00', end: '12:00' },
      { days: weekdays, start: '13:00', end: '17:00' },
    ],
  },
  types: {
    'intro-call': {
      ...plainType,
      name: 'Introductory call',
      summary: 'A first conversation about where you stand and what would help.',
      position: 1,
      durationMinutes: 30,
      stepMinutes: 30,
      noticeMinutes: 120,
      place: { kind: 'phone', text: 'Phone call', caller: 'provider' },
      policy: { cancelUntilMinutes: 0, moveUntilMinutes: 0, mostMoves: 5, reasonRequired: false },
      included: ['Thirty minutes with Ada herself', 'A clear next step', 'No cost, no obligation'],
      questions: [
        { id: 'phone', label: 'Which number should I call?', required: true, long: false, kind: 'phone' },
      ],
    },
    'tax-consultation': {
      ...plainType,
      name: 'Tax consultation',
      summary: 'We go through your return and your year together.',
      position: 2,
      durationMinutes: 60,
      stepMinutes: 30,
      bufferBeforeMinutes: 10,
      bufferAfterMinutes: 15,
      noticeMinutes: 1_440,
      windowDays: 28,
      place: { kind: 'video', text: 'Video call', link: 'https://video.holdfast.example/ada' },
      policy: { cancelUntilMinutes: 1_440, moveUntilMinutes: 1_440, mostMoves: 2, reasonRequired: true },
      included: [
        'Review of last year’s return',
        'Two concrete ways to pay less',
        'Written summary the same day',
      ],
      questions: [
        { id: 'topic', label: 'What should we look at?', required: true, long: true },
        { id: 'company', label: 'Company, if you have one', required: false, long: false },
      ],
    },
    'office-visit': {
      ...plainType,
      name: 'Office visit',
      summary: 'Bring your papers and leave with them sorted.',
      position: 3,
      durationMinutes: 45,
      stepMinutes: 15,
      bufferAfterMinutes: 15,
      noticeMinutes: 720,
      place: {
        kind: 'address',
        text: 'Sveavägen 12, 111 57 Stockholm',
        link: 'https://www.openstreetmap.org/search?query=Sveav%C3%A4gen%2012%2C%20Stockholm',
      },
      reminderMinutes: [1_440, 120],
      policy: { cancelUntilMinutes: 120, moveUntilMinutes: 120, mostMoves: 3, reasonRequired: false },
      included: ['Your papers checked and sorted', 'Copies made on the spot', 'Coffee'],
      questions: officeQuestions,
    },
  },
};

export const grace: DemoProvider = {
  id: 'demo-grace',
  document: {
    v: 1,
    slug: 'grace',
    name: 'Grace Rao',
    headline: 'Career coaching, Kolkata',
    accent: 'violet',
    contact: 'Call +91 33 5550 1234 on weekdays, or write to grace@holdfast.example.',
    email: 'grace@holdfast.example',
    locale: 'en-IN',
    timeZone: 'Asia/Kolkata',
    status: 'active',
    weekly: [
      { days: [1, 2, 3, 4, 5, 6], start: '10:00', end: '13:30' },
      { days: weekdays, start: '15:00', end: '20:00' },
    ],
  },
  types: {
    coaching: {
      ...plainType,
      name: 'Coaching session',
      summary: 'One hour on the question that keeps you up.',
      position: 1,
      durationMinutes: 60,
      stepMinutes: 30,
      bufferAfterMinutes: 10,
      noticeMinutes: 240,
      place: { kind: 'video', text: 'Video call' },
      policy: { cancelUntilMinutes: 720, moveUntilMinutes: 720, mostMoves: 2, reasonRequired: false },
      included: ['A session of sixty minutes', 'Notes within two days'],
      questions: [{ id: 'question', label: 'What is on your mind?', required: false, long: true }],
    },
  },
};
