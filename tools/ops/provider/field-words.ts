// What each field of a page file means, and the rules that its schema cannot put into words.
import { limits } from '@holdfast/contract/limits.ts';

export interface FieldWords {
  readonly meaning: string;
  /** Only where the schema itself does not tell: patterns, and checks that are code. */
  readonly rule?: string;
}

const { min: shortest, max: longest } = limits.slugCharacters;
const addressRule =
  `${shortest} to ${longest} characters: small letters a to z, digits and hyphens; ` +
  'no hyphen at the beginning or the end';
const clockRule = 'a time of day on five minutes, "00:00" to "24:00"';
const closingRule = `${clockRule}; an end at or before the start lies on the next day`;

/** Rules for the names of entries, where people name them: each booking type is named by its address. */
export const keyRules: Readonly<Record<string, string>> = { types: addressRule };

/** By path: `[]` is each item, `*` each entry by its own name. `npm run check` finds what is missing here. */
export const fieldWords: Readonly<Record<string, FieldWords>> = {
  slug: {
    meaning: 'The page’s address: `ada` is reached at `https://…/ada`. Some names are reserved, see below.',
    rule: addressRule,
  },
  name: { meaning: 'Your name, or that of your business, as clients read it.' },
  headline: { meaning: 'One line below the name.' },
  email: {
    meaning: 'Where your mails go, and where clients’ replies go.',
    rule: `one plain email address of at most ${limits.emailCharacters} characters`,
  },
  locale: {
    meaning: 'Language and habits of the mails to you, such as `en-GB` or `de-AT`.',
    rule: 'a language tag such as "en-GB", of at most three parts after the language',
  },
  timeZone: {
    meaning: 'Where your hours are: all times and dates in this file are on the clocks of this zone.',
    rule: 'an IANA time zone such as "Europe/Stockholm"',
  },
  weekly: { meaning: 'The hours of an ordinary week. Several entries add up.' },
  'weekly[].days': { meaning: 'The weekdays of these hours; 1 is Monday, 7 is Sunday.' },
  'weekly[].start': { meaning: 'When these hours begin.', rule: clockRule },
  'weekly[].end': { meaning: 'When they end.', rule: closingRule },
  overrides: { meaning: 'Days that are not like their weekday: holidays, or special hours.' },
  'overrides[].date': { meaning: 'The day.', rule: 'a date that exists, such as "2027-06-25"' },
  'overrides[].ranges': { meaning: 'The hours of that day instead of the weekly ones; empty means closed.' },
  'overrides[].ranges[].start': { meaning: 'When these hours begin.', rule: clockRule },
  'overrides[].ranges[].end': { meaning: 'When they end.', rule: closingRule },
  types: {
    meaning:
      'What can be booked, each under its own address: `"intro-call"` is reached at `/ada/intro-call`.',
    rule: `1 to ${limits.bookingTypes} booking types, each under its address in quotes`,
  },
  'types.*.name': { meaning: 'What clients choose.' },
  'types.*.summary': { meaning: 'One or two sentences about it.' },
  'types.*.durationMinutes': { meaning: 'How long the appointment lasts.' },
  'types.*.stepMinutes': { meaning: 'How far apart the offered times are.' },
  'types.*.bufferBeforeMinutes': { meaning: 'Time that is kept free before each appointment.' },
  'types.*.bufferAfterMinutes': { meaning: 'Time that is kept free after each appointment.' },
  'types.*.noticeMinutes': {
    meaning: 'How long before its start an appointment can be booked at the latest.',
  },
  'types.*.windowDays': { meaning: 'How many days ahead can be booked.' },
  'types.*.maxPerDay': { meaning: 'The most appointments of this type on one day; `null` means no limit.' },
  'types.*.maxPerWeek': {
    meaning: 'The most appointments of this type from Monday to Sunday; `null` means no limit.',
  },
  'types.*.place': { meaning: 'Where you meet.' },
  'types.*.place.kind': { meaning: 'How you meet.' },
  'types.*.place.text': { meaning: 'What clients read: an address, a link, or who calls whom.' },
  'types.*.reminderMinutes': {
    meaning: 'How long before the start clients are reminded; `[1440]` is one day, `[]` never.',
  },
  'types.*.policy': { meaning: 'What clients may change by the link in their mail.' },
  'types.*.policy.cancelUntilMinutes': {
    meaning: 'Until how long before the start they may cancel; `0` until it starts, `null` never.',
  },
  'types.*.policy.moveUntilMinutes': {
    meaning: 'Until how long before the start they may move it; `0` until it starts, `null` never.',
  },
  'types.*.policy.mostMoves': {
    meaning: 'How often they may move one appointment; `null` means as often as they like.',
  },
  'types.*.policy.reasonRequired': { meaning: 'Whether they must give a reason when they cancel.' },
  'types.*.included': { meaning: 'What they get, one line each.' },
  'types.*.questions': { meaning: 'What the form asks beside name and email address.' },
  'types.*.questions[].id': {
    meaning: 'A name for the question that stays the same when you reword it.',
    rule: addressRule,
  },
  'types.*.questions[].label': { meaning: 'The question as clients read it.' },
  'types.*.questions[].required': { meaning: 'Whether it must be answered.' },
  'types.*.questions[].long': { meaning: 'Whether the answer may have several lines.' },
};
