// Explains each field of a page file, and the rules that its schema cannot express in words.
import { limits } from '@holdfast/contract/limits.ts';

export interface FieldWords {
  readonly meaning: string;
  /** Only for rules that the schema does not express: patterns, and checks in code. */
  readonly rule?: string;
}

const { min: shortest, max: longest } = limits.slugCharacters;
const addressRule =
  `${shortest} to ${longest} characters: lower-case letters a to z, digits and hyphens; ` +
  'no hyphen at the start or the end';
const clockRule = 'a time of day in steps of five minutes, "00:00" to "24:00"';
const closingRule = `${clockRule}; an end at or before the start is on the next day`;

/** Rules for names that people choose: each booking type is named by its address. */
export const keyRules: Readonly<Record<string, string>> = { types: addressRule };

/** By path: `[]` is each item, `*` each entry by its own name. `npm run check` finds missing ones. */
export const fieldWords: Readonly<Record<string, FieldWords>> = {
  slug: {
    meaning: 'The page’s address: `ada` means `https://…/ada`. Some names are reserved; see below.',
    rule: addressRule,
  },
  name: { meaning: 'Your name, or the name of your business, as clients see it.' },
  headline: { meaning: 'One line below the name.' },
  email: {
    meaning: 'Where your emails and clients’ replies go.',
    rule: `one plain email address of at most ${limits.emailCharacters} characters`,
  },
  locale: {
    meaning: 'The language and formats of emails to you, such as `en-GB` or `de-AT`.',
    rule: 'a language tag such as "en-GB", with at most three parts after the language',
  },
  timeZone: {
    meaning: 'Your time zone. All times and dates in this file are read in it.',
    rule: 'an IANA time zone such as "Europe/Stockholm"',
  },
  weekly: { meaning: 'Your hours in an ordinary week. Several entries add up.' },
  'weekly[].days': { meaning: 'The weekdays with these hours; 1 is Monday, 7 is Sunday.' },
  'weekly[].start': { meaning: 'When these hours begin.', rule: clockRule },
  'weekly[].end': { meaning: 'When they end.', rule: closingRule },
  overrides: { meaning: 'Days that differ from their weekday, such as holidays.' },
  'overrides[].date': { meaning: 'The day.', rule: 'a date that exists, such as "2027-06-25"' },
  'overrides[].label': { meaning: 'Your own word for the day. Clients don’t see it.' },
  'overrides[].ranges': {
    meaning: 'The hours of that day, in place of the weekly ones; empty means closed.',
  },
  'overrides[].ranges[].start': { meaning: 'When these hours begin.', rule: clockRule },
  'overrides[].ranges[].end': { meaning: 'When they end.', rule: closingRule },
  types: {
    meaning: 'What clients can book, each under its own address: `"intro-call"` means `/ada/intro-call`.',
    rule: `1 to ${limits.bookingTypes} booking types, each under its address in quotes`,
  },
  'types.*.name': { meaning: 'What clients choose.' },
  'types.*.summary': { meaning: 'One or two sentences about it.' },
  'types.*.durationMinutes': { meaning: 'How long the appointment lasts.' },
  'types.*.stepMinutes': { meaning: 'How far apart the offered times are.' },
  'types.*.bufferBeforeMinutes': { meaning: 'Time kept free before each appointment.' },
  'types.*.bufferAfterMinutes': { meaning: 'Time kept free after each appointment.' },
  'types.*.noticeMinutes': {
    meaning: 'How far in advance clients must book.',
  },
  'types.*.windowDays': { meaning: 'How many days ahead clients can book.' },
  'types.*.maxPerDay': { meaning: 'The limit of appointments of this type per day; `null` means no limit.' },
  'types.*.maxPerWeek': {
    meaning: 'The limit of appointments of this type per week, Monday to Sunday; `null` means no limit.',
  },
  'types.*.place': { meaning: 'Where you meet.' },
  'types.*.place.kind': { meaning: 'How you meet.' },
  'types.*.place.text': { meaning: 'What clients see: an address, a number to call, or a sentence.' },
  'types.*.place.link': {
    meaning:
      'For `video`: the room, which clients learn once they have booked. For `address`: a map of your own.',
    rule: 'a web address that starts with https://, or empty',
  },
  'types.*.place.caller': { meaning: 'For `phone`: who calls whom.' },
  'types.*.reminderMinutes': {
    meaning: 'How long before the start clients get a reminder; `[1440]` means one day, `[]` never.',
  },
  'types.*.policy': { meaning: 'What clients may change through the link in their email.' },
  'types.*.policy.cancelUntilMinutes': {
    meaning: 'How long before the start clients can still cancel; `0` means until it starts, `null` never.',
  },
  'types.*.policy.moveUntilMinutes': {
    meaning: 'How long before the start clients can still move it; `0` means until it starts, `null` never.',
  },
  'types.*.policy.mostMoves': {
    meaning: 'How often clients may move one appointment; `null` means no limit.',
  },
  'types.*.policy.reasonRequired': { meaning: 'Whether clients must give a reason when they cancel.' },
  'types.*.included': { meaning: 'What clients get, one line each.' },
  'types.*.questions': { meaning: 'What the form asks for besides name and email address.' },
  'types.*.questions[].id': {
    meaning: 'A name for the question, which stays the same when you reword it.',
    rule: addressRule,
  },
  'types.*.questions[].label': { meaning: 'The question as clients see it.' },
  'types.*.questions[].required': { meaning: 'Whether clients must answer it.' },
  'types.*.questions[].long': { meaning: 'Whether the answer can have several lines. For `text` only.' },
  'types.*.questions[].kind': {
    meaning: 'How clients answer: in words, by choosing, with a tick, or with a phone number.',
  },
  'types.*.questions[].choices': {
    meaning: 'What a question of the kind `choice` offers: two or more, each once.',
  },
};
