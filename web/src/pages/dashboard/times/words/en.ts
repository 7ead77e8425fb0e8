// How times and lists are said, in English.
import type { TimeProblem } from '../read-time.ts';

const problems: { readonly [Kind in TimeProblem['kind']]: (before: string, after: string) => string } = {
  empty: () => 'Type a time, such as 9:30.',
  unreadable: () => 'This isn’t a time of day. Type it like 9:30.',
  'off-step': (before, after) => `Times go in steps of five minutes: ${before} or ${after}.`,
};

export const timesEn = {
  and: (first: string, last: string) => `${first} and ${last}`,
  untilNextMorning: (time: string) => `until ${time} the next day`,
  problems,
};

export type TimesWords = typeof timesEn;
