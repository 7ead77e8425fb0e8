// Every sentence of the booking page, and those that all pages share, in English. Components and reducers hold none.
import { policyEn } from './policy-en.ts';
import type { Place } from '@holdfast/contract/parts/page-parts.ts';
import type { RefusalReason } from '@holdfast/contract/refusals.ts';

/** What every language has to say. */
export type Words = typeof en;

/** What each refusal means to the person reading it. `reference` finds the case in the service's log. */
const refusals: Readonly<Record<RefusalReason, (reference: string) => string>> = {
  'invalid-request': () => 'Something in the form was not accepted. Please check it and try again.',
  'not-found': () => 'This page or appointment is not offered any more.',
  'slot-taken': () => 'Somebody else just took this time.',
  'slot-not-offered': () => 'This time is not offered any more.',
  'terms-changed': () => 'The details of this appointment have changed. Please check them and book again.',
  'hold-over': () => 'This time is not held for you any more.',
  'too-many-holds': () => 'Too many times are being held right now. Please try again in a few minutes.',
  'booking-over': () => 'This appointment cannot be changed any more.',
  'change-closed': () => 'This cannot be changed here any more.',
  'breaks-rules': () => 'This time is outside the hours or limits that are set.',
  'not-begun': () => 'This appointment has not begun yet.',
  unauthenticated: () => 'Please sign in again.',
  'idempotency-mismatch': () => 'This form has already made a booking.',
  unavailable: () => 'There is a lot going on right now. Please try again in a moment.',
  internal: (reference) =>
    `Sorry, something went wrong on our side. If it keeps happening, mention ${reference}.`,
};

const fieldErrors = {
  missing: 'Please fill this in.',
  'too-long': 'This is too long.',
  'not-a-name': 'Please write a name with at least one letter.',
  'not-an-email': 'This does not look like an email address. It should read like name@example.com.',
  'email-name-too-long':
    'The part before the @ is too long. Email services accept at most 64 characters there.',
  'email-name':
    'The part before the @ has a character that email services do not accept, such as an accented letter or quotation marks.',
  'email-domain':
    'The part after the @ is not a domain that can receive email. It should read like example.com.',
  'not-accepted': 'This was not accepted. Please check it.',
};

const placeKinds: Readonly<Record<Place['kind'], string>> = {
  phone: 'By phone',
  video: 'Video call',
  address: 'In person',
};

export const en = {
  refusals,
  unreachable: {
    offline: 'You seem to be offline.',
    silent: 'The service did not answer.',
    malformed: 'The service is having trouble right now.',
  },
  outdated: {
    text: 'This page is out of date. Reload it; what you typed is kept.',
    reload: 'Reload the page',
  },
  fieldErrors,
  product: 'Holdfast',
  /** Of the page before it is known whose it is, as in web/book.html. */
  page: 'Book an appointment',
  loading: 'Loading free times',
  tryAgain: 'Try again',
  minutes: (count: number) => {
    if (count < 60 || count % 30 !== 0) return count === 1 ? '1 minute' : `${count} minutes`;
    return count === 60 ? '60 minutes' : `${count / 60} hours`;
  },
  place: (place: Place) => place.text || placeKinds[place.kind],
  providerIsIn: (city: string) => `On ${city} time`,
  sameClockAtVenue: (city: string) => `The venue is on ${city} time, which is the same clock.`,
  otherClock: (provider: string, city: string, time: string) =>
    `For ${provider} it is now ${time} in ${city}.`,
  otherClockThen: (provider: string, city: string, own: string, time: string) =>
    `On this day, ${own} for you is ${time} for ${provider} in ${city}.`,
  included: 'What is included',
  policy: policyEn,

  types: {
    title: (provider: string) => `Book with ${provider}`,
    lead: 'What would you like to book?',
    see: 'See times',
    gone: 'What you were looking for is not offered any more. This is:',
    none: 'Nothing can be booked here at the moment. Please look in again later.',
    back: 'All appointments',
  },

  days: {
    heading: 'Pick a day',
    nextWeeks: (weeks: number) => (weeks === 1 ? 'this week' : `next ${weeks === 2 ? 'two' : 'three'} weeks`),
    earlier: 'Earlier days',
    later: 'Later days',
    nearlyFull: 'nearly full',
    cell: (date: string, count: number) => `${date}, ${countOf(count)}`,
    shownIn: (zone: string) => `Times shown in your timezone (${zone})`,
    shownAtProvider: (city: string) => `Times shown in ${clockOf(city)}; we couldn't tell your time zone`,
    switching: (city: string) => `Switching to ${clockOf(city)}…`,
    notSwitched: (city: string) => `We couldn't switch to ${clockOf(city)}.`,
    unknownZone: 'Its clock is not known here.',
    change: 'Change',
    changeZone: 'Change the time zone',
  },

  times: {
    count: countOf,
    parts: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' },
    taken: 'Taken',
    yours: 'Your time now',
    allTaken: 'The last time of this day has just been taken. Another day may suit you.',
    pageEmpty: 'No free times in these weeks.',
    laterDays: 'Look at later days',
    nothing: (provider: string) =>
      `There are no free times at the moment. ${provider} may open new ones: look in again.`,
    failed: 'The free times could not be loaded.',
    stale: 'These times may be out of date.',
    heading: (isAsking: boolean): string => (isAsking ? 'Looking for free times' : 'Free times'),
    shown: (count: number, date: string) => `${countOf(count)} on ${date}`,
  },

  zones: {
    heading: 'Your time zone',
    search: 'Search for a city or region',
    none: 'No time zone has that name. Try a bigger city nearby.',
    close: 'Close',
    yours: 'This device',
    theirs: (provider: string) => provider,
  },

  form: {
    heading: 'Your details',
    back: 'Other times',
    until: (time: string, city: string) => `until ${time}, ${city}`,
    otherSide: (time: string, city: string) => `${time} in ${city}`,
    sameTime: (city: string) => `the same time in ${city}`,
    name: 'Name',
    email: 'E-mail',
    optional: 'optional',
    didYouMean: 'Did you mean',
    counted: (count: number, most: number) => `${count} of ${most} characters`,
    tooLong: (over: number, most: number) =>
      `This is ${over === 1 ? 'one character' : `${over} characters`} too long. Please shorten it to ${most} characters.`,
    book: (dayAndTime: string) => `Book ${dayAndTime}`,
    bookChanged: 'Book with the new details',
    booking: 'Booking…',
    chooseAbove: 'Choose one of the times above',
    goesTo: (provider: string) => `Your details go to ${provider} only.`,
  },

  terms: {
    heading: 'The details of this appointment have changed',
    kept: 'Nothing you typed is lost. Please check what is new before you book.',
    name: 'Appointment',
    duration: 'Duration',
    place: 'Where',
    included: 'Included',
    questions: 'Questions',
    policy: 'Changes by you',
    before: 'Before',
    now: 'Now',
    nothing: 'Nothing',
  },

  hold: {
    asking: 'Holding this time…',
    checking: 'Checking that this time is still held for you…',
    heldFor: (seconds: number) => `Held for you for ${minutesAndSeconds(seconds)}.`,
    stays: 'Stays held while you type.',
    final: 'It cannot be held longer.',
    lapsed: 'Not held for you any more.',
    without: 'Not held while you type.',
    stillBookable: 'Book it while it is free.',
    announced: {
      held: 'This time is held for you.',
      ending: 'This time is held for you for two more minutes.',
      lapsed: 'This time is not held for you any more. You can still book it while it is free.',
    },
  },

  lost: {
    'slot-taken': (time: string) => `Somebody else just took ${time}.`,
    'slot-not-offered': (time: string) => `${time} is not offered any more.`,
    vanished: (time: string) => `${time} is no longer free.`,
    nearest: 'Nothing you typed is lost. The nearest free times:',
    none: 'Nothing you typed is lost. There is no free time near it.',
    seeOthers: 'See other days',
  },

  waiting: {
    heading: 'We do not know yet whether this is booked',
    calm: 'Your details are kept on this page and sent again until there is an answer. It can never be booked twice.',
    sending: 'Asking again…',
    again: 'Ask again now',
  },

  madeBefore: {
    heading: (reference: string) => `This form has already made booking ${reference}`,
    text: 'Nothing was changed. If you want another appointment as well, go on with a fresh form: what you typed stays.',
    fresh: 'Go on with a fresh form',
    see: 'See that booking',
  },

  booked: {
    heading: 'You are booked',
    onItsWay: (email: string) => `A confirmation is on its way to ${email}.`,
    linkInMail: 'It has the link to move or cancel.',
    title: (type: string) => `Booked: ${type}`,
    where: 'Where',
    who: 'With',
    reference: 'Reference',
    keep: 'Save it to your calendar, or note the reference.',
    google: 'Google',
    outlook: 'Outlook',
    file: 'Calendar file',
    addTo: 'Add to your calendar',
    change: 'Change or cancel',
    another: 'Book another time',
    opensNew: 'opens in a new tab',
    elsewhere:
      'Have you booked already? Open the link in your confirmation email to see, move or cancel your appointment.',
  },

  shutOff: {
    heading: 'Booking does not work inside this page',
    text: 'The site that shows it has shut this frame off. It works in a tab of its own.',
    open: 'Open it in a new tab',
  },

  failed: {
    notFound: 'This page does not exist',
    notFoundText:
      'The address may be mistyped, or the page was taken down. Please check the link you were given.',
    heading: 'The page could not be loaded',
    fault: 'A part of the page did not arrive or did not work. What you typed is kept: please try again.',
  },
};

function countOf(count: number): string {
  if (count === 0) return 'no free times';
  return count === 1 ? '1 free time' : `${count} free times`;
}

/** `Stockholm time`; zones without a city are named as they are. */
function clockOf(city: string): string {
  return /^(GMT|UTC)/.test(city) ? city : `${city} time`;
}

function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
