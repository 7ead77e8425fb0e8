// What the hours of the week say, in English.

export const weekEn = {
  heading: 'Hours of the week',
  open: (day: string) => `Open on ${day}`,
  closed: 'Closed',
  from: (what: string) => `${what}, from`,
  to: (what: string) => `${what}, to`,
  remove: (range: string) => `Remove ${range}`,
  add: 'Add',
  addTo: (what: string) => `Add hours to ${what}`,
  copy: 'Copy',
  copyOf: (day: string) => `Copy ${day} to other days`,
  copyHeading: (day: string) => `Copy ${day} to`,
  copyTo: (days: string) => `Copy to ${days}`,
  copyToNone: 'Choose days first',
  copied: (day: string, days: string) => `${days}: now the same as ${day}.`,
  nothing: 'No day is open yet, so clients see no times. Tick a day to begin.',
  untilNextDay: (time: string, day: string) => `until ${time} on ${day}`,
  overlap: (one: string, other: string) => `${one} and ${other} overlap. They count as one.`,
  touch: (one: string, other: string) => `${one} and ${other} meet. They count as one.`,
  night: (day: string, time: string) =>
    `The hours of ${day} go on until ${time} here. They count as one with these.`,
  join: 'Join them',
  most: 'A day can have up to 12 ranges.',
};
