// The booking page's own sentences, in English.

export type BookingWords = typeof bookingEn;

export const bookingEn = {
  /** Of the page before it is known whose it is, as in web/book.html. */
  page: 'Book an appointment',
  loading: 'Loading free times',
  providerIsIn: (city: string) => `On ${city} time`,
  included: 'What’s included',
  types: {
    title: (provider: string) => `Book with ${provider}`,
    lead: 'What would you like to book?',
    see: 'See times',
    gone: 'What you were looking for is no longer offered. Here’s what is:',
    none: 'Nothing can be booked here at the moment. Please check back later.',
    back: 'All appointments',
  },
  paused: {
    heading: 'Bookings are paused',
    text: (provider: string) => `${provider} isn’t taking new bookings at the moment.`,
    until: (day: string) => `Bookings open again on ${day}.`,
    existing: 'Appointments that are already booked go ahead as planned.',
    meanwhile: (provider: string) => `${provider} has just paused new bookings.`,
    kept: 'Nothing was booked, and nothing you typed is lost.',
    again: 'Check again',
  },
  hold: {
    asking: 'Holding this time…',
    checking: 'Checking that this time is still held for you…',
    heldFor: (seconds: number) => `Held for you for ${minutesAndSeconds(seconds)}.`,
    stays: 'It stays held while you type.',
    final: 'It can’t be held any longer.',
    lapsed: 'No longer held for you.',
    without: 'Not held while you type.',
    stillBookable: 'Book it while it’s free.',
    announced: {
      held: 'This time is held for you.',
      ending: 'This time is held for you for two more minutes.',
      lapsed: 'This time is no longer held for you. You can still book it while it’s free.',
    },
  },
  lost: {
    'slot-taken': (time: string) => `Someone else just took ${time}.`,
    'slot-not-offered': (time: string) => `${time} is no longer offered.`,
    vanished: (time: string) => `${time} is no longer free.`,
    nearest: 'Nothing you typed is lost. The nearest free times:',
    none: 'Nothing you typed is lost. There are no free times near it.',
    seeOthers: 'See other days',
  },
  madeBefore: {
    heading: (reference: string) => `You’ve already used this form for booking ${reference}`,
    text: 'Nothing was changed. If you want another appointment as well, continue with a new form: what you typed is kept.',
    fresh: 'Continue with a new form',
    see: 'See that booking',
  },
};

export function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
