// The sentences that all pages share, in English.
import { policyEn } from './policy-en.ts';
import type { Place } from '@holdfast/contract/parts/page-parts.ts';
import type { SaidReason } from '../calls/outcome.ts';

/** What every language has to say. */
export type Words = typeof en;

/** What each refusal means to the person reading it. `reference` finds the case in the service's log. */
const refusals: Readonly<Record<SaidReason, (reference: string) => string>> = {
  'invalid-request': () => 'Something in the form wasn’t accepted. Please check it and try again.',
  'not-found': () => 'This page or appointment is no longer available.',
  'terms-changed': () => 'The details of this appointment have changed. Please check them and book again.',
  unavailable: () => 'We’re very busy right now. Please try again in a moment.',
  internal: (reference) =>
    `Sorry, something went wrong on our side. If it keeps happening, please mention ${reference}.`,
};

const fieldErrors = {
  missing: 'Please fill this in.',
  'not-chosen': 'Please choose one of these.',
  'not-ticked': 'Please tick this to go on.',
  'not-a-phone': 'This doesn’t look like a phone number. It should look like +1 212 555 0100.',
  'too-long': 'This is too long.',
  'not-a-name': 'Please enter a name with at least one letter.',
  'not-an-email': 'This doesn’t look like an email address. It should look like name@example.com.',
  'email-name-too-long':
    'The part before the @ is too long. Email services accept at most 64 characters there.',
  'email-name':
    'The part before the @ has a character that email services don’t accept, such as an accented letter or a quotation mark.',
  'email-domain':
    'The part after the @ isn’t a domain that can receive email. It should look like example.com.',
  'not-accepted': 'This wasn’t accepted. Please check it.',
};

const placeKinds: Readonly<Record<Place['kind'], string>> = {
  phone: 'By phone',
  video: 'Video call',
  address: 'In person',
  custom: 'As agreed',
};

export const en = {
  refusals,
  unreachable: {
    offline: 'You seem to be offline.',
    silent: 'The service didn’t respond.',
    malformed: 'The service is having trouble right now.',
  },
  outdated: {
    text: 'This page is out of date. Please reload it. What you typed is kept.',
    reload: 'Reload the page',
  },
  fieldErrors,
  product: 'Holdfast',
  tryAgain: 'Try again',
  minutes: (count: number) => {
    if (count < 60 || count % 30 !== 0) return count === 1 ? '1 minute' : `${count} minutes`;
    return count === 60 ? '60 minutes' : `${count / 60} hours`;
  },
  place: (place: Place) => place.text || placeKinds[place.kind],
  placeSaid: {
    callsYou: (provider: string) => `${provider} calls you`,
    youCall: 'You call',
    address: 'See it on a map',
    video: 'Join the video call',
  },
  /** Before how to reach the provider, in the provider's own words. */
  questions: 'Questions?',
  sameClockAtVenue: (city: string) => `The venue is on ${city} time, the same as yours.`,
  otherClock: (provider: string, city: string, time: string) =>
    `It’s now ${time} for ${provider} in ${city}.`,
  otherClockThen: (provider: string, city: string, own: string, time: string) =>
    `On this day, ${own} for you is ${time} for ${provider} in ${city}.`,
  policy: policyEn,

  days: {
    heading: 'Pick a day',
    nextWeeks: (weeks: number) => (weeks === 1 ? 'this week' : `next ${weeks === 2 ? 'two' : 'three'} weeks`),
    earlier: 'Earlier days',
    later: 'Later days',
    nearlyFull: 'nearly full',
    cell: (date: string, count: number) => `${date}, ${countOf(count)}`,
    shownIn: (city: string) => `Times shown in your timezone (${city})`,
    shownAtProvider: (city: string) => `Times shown in ${clockOf(city)}; we couldn’t tell your time zone`,
    switching: (city: string) => `Switching to ${clockOf(city)}…`,
    notSwitched: (city: string) => `We couldn’t switch to ${clockOf(city)}.`,
    unknownZone: 'We don’t know this time zone.',
    change: 'Change',
    changeZone: 'Change the time zone',
  },

  times: {
    count: countOf,
    parts: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' },
    taken: 'Taken',
    yours: 'Your current time',
    allTaken: 'The last time on this day was just taken. Another day may suit you.',
    pageEmpty: 'No free times in these weeks.',
    laterDays: 'See later days',
    nothing: (provider: string) =>
      `There are no free times at the moment. ${provider} may open new ones, so please check back.`,
    failed: 'We couldn’t load the free times.',
    stale: 'These times may be out of date.',
    heading: (isAsking: boolean): string => (isAsking ? 'Looking for free times' : 'Free times'),
    shown: (count: number, date: string) => `${countOf(count)} on ${date}`,
  },

  zones: {
    heading: 'Your time zone',
    search: 'Search for a city or region',
    none: 'No time zone has that name. Try a larger city nearby.',
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
    email: 'Email',
    optional: 'optional',
    choose: 'Please choose',
    chooseNone: 'Clear my choice',
    didYouMean: 'Did you mean',
    counted: (count: number, limit: number) => `${count} of ${limit} characters`,
    tooLong: (over: number, limit: number) =>
      `This is ${over === 1 ? 'one character' : `${over} characters`} too long. Please shorten it to ${limit} characters.`,
    book: (dayAndTime: string) => `Book ${dayAndTime}`,
    bookChanged: 'Book with the new details',
    booking: 'Booking…',
    chooseAbove: 'Choose one of the times above',
    goesTo: (provider: string) => `Your details go only to ${provider}.`,
  },

  terms: {
    heading: 'The details of this appointment have changed',
    kept: 'Nothing you typed is lost. Please check what’s new before you book.',
    name: 'Appointment',
    duration: 'Duration',
    place: 'Where',
    included: 'Included',
    questions: 'Questions',
    kinds: { checkbox: 'to tick', phone: 'phone number' },
    callers: { provider: 'you’re called', client: 'you call' },
    policy: 'Cancel or move',
    before: 'Before',
    now: 'Now',
    nothing: 'Nothing',
  },

  waiting: {
    heading: 'We don’t know yet whether this is booked',
    calm: 'We’re keeping your details on this page and sending them again until we get an answer. You can never be booked twice.',
    sending: 'Trying again…',
    again: 'Try again now',
  },

  booked: {
    heading: 'You’re booked',
    onItsWay: (email: string) => `A confirmation is on its way to ${email}.`,
    linkInMail: 'It has your link to move or cancel.',
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
      'Already booked? Open the link in your confirmation email to see, move or cancel your appointment.',
  },

  shutOff: {
    heading: 'Booking doesn’t work inside this page',
    text: 'The site around this frame has blocked it. It works in its own tab.',
    open: 'Open it in a new tab',
  },

  failed: {
    notFound: 'This page doesn’t exist',
    notFoundText:
      'The address may be mistyped, or the page may have been taken down. Please check the link you were given.',
    heading: 'We couldn’t load the page',
    fault: 'Part of the page didn’t arrive or didn’t work. What you typed is kept, so please try again.',
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
