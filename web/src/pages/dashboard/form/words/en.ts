// What forms say of fields, in English.

const plural = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

export const formEn = {
  missing: 'Please fill this in.',
  number: 'Please enter a number.',
  tooShort: (least: number) => `Please use at least ${plural(least, 'character', 'characters')}.`,
  tooLong: (over: number, most: number) =>
    `That’s ${plural(over, 'character', 'characters')} too long. At most ${most} fit.`,
  atLeast: (least: number) => `The smallest number here is ${least}.`,
  atMost: (most: number) => `The largest number here is ${most}.`,
  tooFew: (least: number) => `Please add at least ${least}.`,
  tooMany: (most: number) => `At most ${most} fit here.`,
  multipleOf: (step: number) => `Please use steps of ${step}.`,
  notAccepted: 'This wasn’t accepted. Please check it.',
  ruled: {
    slug: 'Use lower-case letters a to z, digits and hyphens. This name may also be reserved.',
    type: 'Use lower-case letters a to z, digits and hyphens.',
    name: 'Please use at least one letter or digit.',
    link: 'A link starts with https://.',
    choices: 'Please give two or more choices, each of them once.',
    start: 'Please enter a time in steps of five minutes.',
    end: 'Please enter a time in steps of five minutes.',
    date: 'Please enter a date.',
    timeZone: 'Please choose a time zone.',
  },
};

export type FormWords = typeof formEn;
