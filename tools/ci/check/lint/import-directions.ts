// Who may import whom: the architecture as a table, drawn in ARCHITECTURE.md. `import-direction` enforces it.

/** The parts of the repository; `outside` is everything else, such as configuration and `web/tools`. */
export type Part = 'contract' | 'core' | 'functions' | 'web' | 'tools' | 'tests' | 'outside';

export interface Direction {
  /** Other parts of the repository. */
  readonly parts: readonly Part[];
  /** Files, or rooms ending in `/`, of closed parts that both sides must read alike. */
  readonly files: readonly string[];
  /** Packages by exact specifier, or everything below a name ending in `/`; `any` leaves them to knip. */
  readonly packages: readonly string[] | 'any';
  /** Packages that only test files beside the source may import. */
  readonly testPackages: readonly string[];
}

const testPackages = ['vitest', 'fast-check'] as const;
/** Independent parsers that check our calendar files. */
const calendarReaders = ['ical.js', 'node-ical'] as const;

export const importDirections: Readonly<Record<Exclude<Part, 'tests' | 'outside'>, Direction>> = {
  contract: { parts: [], files: [], packages: ['zod/mini'], testPackages },
  core: {
    parts: [],
    files: [
      'contract/src/text/',
      'contract/src/time/',
      'contract/src/documents/booking-type.ts',
      'contract/src/parts/feed-content.ts',
      'contract/src/parts/own-rules.ts',
      'contract/src/parts/ticked-answer.ts',
    ],
    packages: ['luxon'],
    testPackages: [...testPackages, ...calendarReaders],
  },
  functions: {
    parts: ['contract', 'core'],
    files: [],
    packages: [
      'node:',
      'zod/mini',
      'firebase-admin/',
      'firebase-functions',
      'firebase-functions/',
      '@google-cloud/firestore',
      'date-holidays',
      'jose',
      'p-map',
      'react',
      'react-dom/server',
      '@react-email/',
      '@sendgrid/client',
      '@sendgrid/mail',
    ],
    testPackages: [...testPackages, ...calendarReaders],
  },
  web: {
    parts: ['contract'],
    files: [],
    packages: ['zod/mini', 'react', 'react/', 'react-dom', 'react-dom/'],
    testPackages: [...testPackages, 'node:', 'csv-parse/'],
  },
  tools: {
    parts: ['contract', 'core', 'functions', 'web', 'outside'],
    files: [],
    packages: 'any',
    testPackages: [],
  },
};

/** What every section of the dashboard stands on. */
const sectionMayImport = [
  'account',
  'data',
  'form',
  'frame/not-found-view.tsx',
  'frame/use-place.ts',
  'kit',
  'link',
  'places',
  'preview',
  'times',
  'words',
] as const;

/**
 * The rooms of a part, by their folder: room -> the rooms, or single files of rooms, that it may import. A
 * file beside the rooms may import all of them, and they may import it.
 */
export const rooms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'contract/src': {
    time: [],
    text: ['time'],
    parts: ['text', 'time'],
    page: ['parts', 'time'],
    hold: ['parts'],
    booking: ['parts'],
    notices: ['parts'],
    account: ['parts', 'setup', 'availability'],
    availability: ['parts', 'setup'],
    setup: ['parts', 'availability'],
    day: ['parts', 'availability'],
    clients: ['parts'],
    problems: ['parts'],
    feed: ['parts'],
    find: ['parts', 'availability'],
    documents: ['parts'],
  },
  'functions/src': {
    store: [],
    lock: ['store'],
    page: ['lock', 'store', 'entry/handler.ts', 'entry/in-steps.ts'],
    hold: ['lock', 'store', 'page', 'entry/handler.ts', 'entry/in-steps.ts'],
    booking: ['lock', 'store', 'page', 'entry/handler.ts', 'entry/in-steps.ts'],
    notices: ['lock', 'store', 'entry/handler.ts', 'entry/in-steps.ts'],
    upkeep: ['lock', 'store', 'booking'],
    availability: ['lock', 'store', 'page', 'setup', 'account', 'entry/handler.ts', 'entry/in-steps.ts'],
    setup: ['lock', 'store', 'entry/handler.ts', 'entry/in-steps.ts'],
    day: ['store', 'page', 'entry/handler.ts'],
    clients: ['store', 'page', 'entry/handler.ts'],
    problems: ['store', 'entry/handler.ts'],
    feed: ['store', 'entry/handler.ts'],
    find: ['store', 'page', 'entry/handler.ts'],
    account: ['store', 'booking', 'setup', 'entry/handler.ts', 'entry/in-steps.ts'],
    entry: [
      'store',
      'page',
      'hold',
      'booking',
      'availability',
      'day',
      'clients',
      'feed',
      'find',
      'notices',
      'upkeep',
      'problems',
      'setup',
      'account',
    ],
  },
  'web/src': { shared: [], pages: ['shared'] },
  'web/src/pages': { 'booking-page': [], 'manage-page': [], dashboard: [] },
  // A section imports no other one.
  'web/src/pages/dashboard': {
    words: [],
    look: [],
    places: ['words'],
    templates: [],
    kit: ['words'],
    account: ['demo'],
    demo: ['account', 'kit', 'words'],
    data: ['account', 'demo'],
    form: ['data'],
    link: ['account', 'kit'],
    preview: ['account'],
    times: ['words'],
    blocks: ['account', 'kit', 'times', 'words'],
    'sign-in': ['account', 'demo', 'kit', 'words'],
    'first-steps': ['account', 'form', 'kit', 'link', 'preview', 'templates', 'words'],
    gate: ['account', 'data', 'first-steps', 'kit', 'sign-in'],
    booking: ['account', 'data', 'kit', 'preview', 'times', 'words'],
    today: [...sectionMayImport, 'blocks', 'booking'],
    'one-booking': [...sectionMayImport, 'booking'],
    client: [
      ...sectionMayImport,
      'booking',
      'one-booking/side/language-name.ts',
      'today/list/fate-mark.tsx',
      'today/model/mail-fate.ts',
    ],
    bookings: [...sectionMayImport, 'one-booking', 'client'],
    availability: [...sectionMayImport, 'blocks'],
    week: [...sectionMayImport, 'blocks', 'booking'],
    why: [...sectionMayImport, 'blocks'],
    types: [...sectionMayImport, 'templates'],
    problems: [...sectionMayImport, 'booking'],
    settings: [...sectionMayImport],
    frame: [
      'account',
      'data',
      'gate',
      'kit',
      'link',
      'places',
      'sign-in',
      'words',
      'today',
      'week',
      'bookings',
      'availability',
      'why',
      'types',
      'problems',
      'settings',
    ],
  },
  tools: { dev: [], ops: ['dev'], lab: ['dev', 'ops'], ci: ['dev', 'ops'] },
};

/** Packages that one room alone may import: room -> packages. The other pages are too small for them. */
export const roomPackages: Readonly<Record<string, readonly string[]>> = {
  'web/src/pages/dashboard/': [
    '@hookform/resolvers',
    '@internationalized/date',
    '@tanstack/react-query',
    'firebase/',
    'react-aria-components',
    'react-aria-components/',
    'react-hook-form',
    'react-router',
    'react-router/',
    'uqr',
  ],
};
