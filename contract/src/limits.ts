// Limits on what callers send and providers set up. Schemas, engine checks and pages all read them here.

/** Sizes that requests and stored settings may not exceed. Minutes unless the name says otherwise. */
export const limits = {
  nameCharacters: 80,
  emailCharacters: 254,
  textCharacters: 2_000,
  headlineCharacters: 200,
  contactCharacters: 200,
  /** A provider's own word for a day off or blocked time. */
  labelCharacters: 80,
  /** What clients read while bookings are paused. */
  pauseCharacters: 300,
  linkCharacters: 500,
  /** A picture as a `data:` address: about nine kilobytes of image. */
  pictureCharacters: 12_000,
  /** How wide and how high a picture may be. */
  picturePixels: 1_024,
  slugCharacters: { min: 3, max: 40 },
  timeZoneCharacters: 64,
  localeCharacters: 35,
  manageTokenCharacters: 600,
  reasonCharacters: 500,
  /** One request body, in bytes. The largest honest one fits: ten answers of 2,000 four-byte characters. */
  requestBytes: 98_304,
  /** The longest range that one `listSlots` call may ask for. */
  listDays: 62,
  /** Starts in one response: three weeks of eight hours a day, every five minutes. */
  startsPerResponse: 2_016,
  /** How many days of slots `openBookingPage` returns. */
  firstViewDays: 14,
  durationMinutes: { min: 5, max: 720 },
  stepMinutes: { min: 5, max: 720 },
  bufferMinutes: { min: 0, max: 240 },
  noticeDays: { min: 0, max: 90 },
  windowDays: { min: 1, max: 365 },
  /** How far ahead blocked time may begin: a little beyond every booking window. */
  blockAheadDays: 400,
  rangesPerDay: 12,
  overrides: 400,
  bookingTypes: 30,
  /** The same with archived ones, which are kept for their bookings. */
  storedBookingTypes: 200,
  questions: 10,
  /** What one question may offer to choose from. */
  choices: 20,
  /** The highest limit of bookings per day or week. */
  bookingsPerPeriod: 1_000,
  includedItems: 12,
  /** How long before the start a policy may close changes, and how many moves it may allow. */
  policyMinutes: { min: 0, max: 43_200 },
  moves: { min: 0, max: 20 },
  /** Reminders of one booking type, and how long before the start the earliest may go out. */
  reminders: 5,
  reminderMinutes: { min: 5, max: 43_200 },
  alternatives: 3,
  /** Days in one preview, and bookings outside of the hours that it lists by name. */
  previewDays: 31,
  outsideListed: 50,
  /** What a provider types into a search. */
  searchCharacters: 254,
  /** Bookings in one page of a search, and documents that a page may cost where few of them match. */
  foundBookings: 50,
  foundDocuments: 250,
  /** The same for one page of an export, and about how many characters of text it may hold. */
  exportedBookings: 500,
  exportedDocuments: 1_000,
  exportedCharacters: 2_000_000,
  /** Days that the dashboard asks for at once: six weeks. */
  viewedDays: 42,
  /** Appointments in one response about a client, and in one part of what is exported about them. */
  clientAppointments: 200,
  exportedAppointments: 10,
  /** Starts of one date with their reasons: 25 hours have 300 of five minutes, and new grids some more. */
  explainedStarts: 400,
  /** How much of the past and of the future a feed holds: the nearest appointments, within some days. */
  feedBehind: { days: 31, bookings: 200 },
  feedAhead: { days: 365, bookings: 600 },
  holdsPerVisitor: 3,
  /** Fresh manage links by email, per booking. */
  linksPerDay: 3,
  /**
   * The share of a day's open minutes that open holds may cover together. Three slots of the provider's
   * shortest type are always allowed.
   */
  holdShareOfDay: 0.3,
} as const;

/** First path segments that belong to the product, so that no provider can have them as a slug. */
export const reservedSlugs: readonly string[] = [
  'about',
  'admin',
  'api',
  'app',
  'assets',
  'book',
  'dashboard',
  'docs',
  'embed',
  'feed',
  'health',
  'help',
  'index',
  'login',
  'manage',
  'privacy',
  'settings',
  'static',
  'support',
  'terms',
];
