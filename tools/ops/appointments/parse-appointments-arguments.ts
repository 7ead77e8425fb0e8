// Reads the command line of `npm run appointments -- ...`.
import { referenceField } from '@holdfast/contract/parts/fields.ts';
import { type OwnRule, ownRuleField } from '@holdfast/contract/parts/own-rules.ts';
import { limits } from '@holdfast/contract/limits.ts';
import { type parseCommand, UsageError } from '../../dev/command/parse-command.ts';

export type AppointmentWish =
  | { readonly what: 'list' }
  | { readonly what: 'cancel'; readonly reference: string; readonly reason: string }
  | {
      readonly what: 'move';
      readonly reference: string;
      /** `YYYY-MM-DD HH:MM` on the provider's clock. */
      readonly to: string;
      readonly over: readonly OwnRule[];
    };

/** For the whole deployment. */
export interface FindableArguments {
  readonly project: string | undefined;
  readonly page: null;
}

export interface AppointmentsArguments {
  readonly project: string | undefined;
  readonly page: string;
  /** True to make the change; otherwise the tool only says what it would do. */
  readonly confirm: boolean;
  readonly wish: AppointmentWish;
}

const usage = `Shows a provider's appointments, and cancels or moves one. The dashboard does the same. You and your client get an
email about each change. Sign in once beforehand: gcloud auth application-default login

  npm run appointments -- list --project my-shop --page ada
  npm run appointments -- cancel 7KQ2-M9XD --project my-shop --page ada --reason "I am ill."
  npm run appointments -- move 7KQ2-M9XD --project my-shop --page ada --to "2027-01-12 10:00"

  --page NAME    the page's address, such as ada
  --reason TEXT  what the client reads about a cancellation
  --to TIME      the new start, on the provider's clock
  --over RULES   override your own rules: ${ownRuleField.options.join(', ')}; separate several with commas
  --confirm      do it; without it, cancel and move only show what they would do

For all pages at once, and without any email:

  npm run appointments -- findable --project my-shop

lets the dashboard find bookings by text that were made before it could search. It may run again at any time.
`;

const options = {
  project: { type: 'string' },
  page: { type: 'string' },
  reason: { type: 'string' },
  to: { type: 'string' },
  over: { type: 'string' },
  confirm: { type: 'boolean', default: false },
} as const;

export const appointmentsCommand = { name: 'npm run appointments', usage, options, mostWords: 2 } as const;

type Parsed = ReturnType<typeof parseCommand<typeof options>>;

/** Throws a `UsageError` of one sentence when the arguments contradict each other. */
export function appointmentsArgumentsFrom({
  values,
  words,
}: Parsed): AppointmentsArguments | FindableArguments {
  const { project, page, confirm } = values;
  if (words[0] === 'findable') return findableArguments(words, values);
  const wish = wishFrom(words, values);
  if (page === undefined) throw new UsageError('Whose appointments? Add --page and the name in its address.');
  return { project, page, confirm, wish };
}

function findableArguments(
  { length }: readonly string[],
  { project, confirm, ...others }: Parsed['values'],
): FindableArguments {
  if (length > 1 || confirm || Object.values(others).some((value) => value !== undefined))
    throw new UsageError('findable is about all pages at once: it takes --project and nothing else.');
  return { project, page: null };
}

function wishFrom([what, reference]: readonly string[], values: Parsed['values']): AppointmentWish {
  const { reason, to, over } = values;
  if (what !== 'cancel' && reason !== undefined) throw new UsageError('--reason goes with cancel.');
  if (what !== 'move' && (to !== undefined || over !== undefined))
    throw new UsageError('--to and --over go with move.');
  switch (what) {
    case 'list':
      if (reference !== undefined)
        throw new UsageError(`list shows them all; '${reference}' is one word too many.`);
      return { what };
    case 'cancel':
      if ((reason ?? '').length > limits.reasonCharacters)
        throw new UsageError(`--reason can be at most ${limits.reasonCharacters} characters long.`);
      return { what, reference: referenceFrom(reference), reason: reason ?? '' };
    case 'move':
      if (to === undefined) throw new UsageError('Where to? Add --to "2027-01-12 10:00".');
      return { what, reference: referenceFrom(reference), to, over: (over?.split(',') ?? []).map(ruleFrom) };
    default:
      throw new UsageError(
        `What should it do: list, cancel or move${what === undefined ? '' : `; not '${what}'`}? ` +
          'npm run appointments -- --help shows how.',
      );
  }
}

function referenceFrom(word: string | undefined): string {
  if (word === undefined)
    throw new UsageError('Which one? Add its reference, such as 7KQ2-M9XD. list shows them.');
  const read = referenceField.safeParse(word);
  if (!read.success) throw new UsageError(`'${word}' is not a reference such as 7KQ2-M9XD. list shows them.`);
  return `${read.data.slice(0, 4)}-${read.data.slice(4)}`;
}

function ruleFrom(word: string): OwnRule {
  const read = ownRuleField.safeParse(word.trim());
  if (read.success) return read.data;
  throw new UsageError(`--over accepts ${ownRuleField.options.join(', ')}, not '${word.trim()}'.`);
}
