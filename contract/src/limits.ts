// Every upper bound that the outside can run into, in one place: schemas, engine checks and pages read it.

/** Sizes that requests and stored settings may not exceed. Minutes unless the name says otherwise. */
export const limits = {
  nameCharacters: 80,
  emailCharacters: 254,
  textCharacters: 2_000,
  slugCharacters: { min: 3, max: 40 },
  timeZoneCharacters: 64,
  localeCharacters: 35,
  manageTokenCharacters: 600,
  reasonCharacters: 500,
  /** One request body, in bytes; the largest honest one (ten answers of 2,000 four-byte characters) fits. */
  requestBytes: 98_304,
  /** The longest stretch one `listSlots` call may ask for. */
  listDays: 62,
  /** Starts in one answer: three weeks of eight hours a day, every five minutes. */
  startsPerAnswer: 2_016,
  /** How far `openBookingPage` looks on its own. */
  firstViewDays: 14,
  durationMinutes: { min: 5, max: 720 },
  stepMinutes: { min: 5, max: 720 },
  bufferMinutes: { min: 0, max: 240 },
  noticeDays: { min: 0, max: 90 },
  windowDays: { min: 1, max: 365 },
  rangesPerDay: 12,
  overrides: 400,
  bookingTypes: 30,
  questions: 10,
  includedItems: 12,
  /** How long before the start a policy may close changes, and how many moves it may allow. */
  policyMinutes: { min: 0, max: 43_200 },
  moves: { min: 0, max: 20 },
  /** Reminders of one booking type, and how long before the start the earliest may be sent. */
  reminders: 5,
  reminderMinutes: { min: 5, max: 43_200 },
  alternatives: 3,
  holdsPerVisitor: 3,
  /** Fresh manage links by mail, per booking. */
  linksPerDay: 3,
  /**
   * How much of one day open holds may cover together, of that day's open minutes; three slots of the provider's shortest
   * type are always allowed.
   */
  holdShareOfDay: 0.3,
} as const;

/** First path segments that belong to the product and can never be a provider's slug. */
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
