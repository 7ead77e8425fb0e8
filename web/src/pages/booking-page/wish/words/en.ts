// What the page says about a time that somebody came to ask about, in English.

export type WishWords = typeof wishEn;

export const wishEn = {
  wish: {
    taken: (time: string) => `${time} is already taken.`,
    full: (time: string) => `${time} isn’t free: that day is fully booked.`,
    hours: (time: string) => `${time} is outside the hours for this appointment.`,
    grid: (time: string) => `${time} isn’t a start time for this appointment.`,
    notice: (time: string, from: string) => `${time} is too soon. You can book from ${from} on.`,
    window: (time: string, until: string) => `${time} is too far ahead. You can book until ${until}.`,
    past: (time: string) => `${time} is in the past.`,
    paused: (time: string) => `${time} can’t be booked at the moment.`,
    nearest: 'The nearest free times:',
    none: 'Please look at the days below.',
    all: 'See all times',
  },
};
