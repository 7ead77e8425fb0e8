// Reads the command line of `npm run admit -- ...`.
import { emailField } from '@holdfast/contract/parts/fields.ts';
import { type parseCommand, UsageError } from '../../dev/command/parse-command.ts';
import type { Admitted, AdmissionWish } from './change-admission.ts';

const usage = `Says who may become a provider of a deployment: who can sign in and create a page. At first, nobody may.

  npm run admit -- --project my-shop ada@example.com   admit an address
  npm run admit -- --project my-shop @example.org      admit every address at a domain, but not at its subdomains
  npm run admit -- --project my-shop --anyone          admit everyone who proves an email address
  npm run admit -- --project my-shop --remove ENTRY    take an address, a domain or "anyone" off the list
  npm run admit -- --project my-shop --list            show the list
  npm run admit -- --help                              print this

You can name several addresses and domains at once. Who has a page keeps it when you take them off the list.
Sign in once beforehand: gcloud auth application-default login
`;

const options = {
  project: { type: 'string' },
  anyone: { type: 'boolean', default: false },
  remove: { type: 'string' },
  list: { type: 'boolean', default: false },
} as const;

export const admitCommand = { name: 'npm run admit', usage, options, mostWords: 100 } as const;

type Parsed = ReturnType<typeof parseCommand<typeof options>>;

/** Throws a `UsageError` of one sentence when the arguments say nothing, or several things. */
export function admissionWishFrom({ values: { anyone, remove, list }, words }: Parsed): AdmissionWish {
  if ([anyone || words.length > 0, remove !== undefined, list].filter(Boolean).length > 1) {
    throw new UsageError('Admit, --remove and --list are three commands. Run them one after the other.');
  }
  if (list) return { what: 'list' };
  if (remove !== undefined) {
    const entry: Admitted = remove === 'anyone' ? { kind: 'anyone' } : entryFrom(remove);
    return { what: 'remove', entry };
  }
  const named = words.map(entryFrom);
  if (!anyone && named.length === 0) {
    throw new UsageError('Whom? Add an address, a domain such as @example.org, --anyone or --list.');
  }
  return { what: 'add', entries: anyone ? [...named, { kind: 'anyone' }] : named };
}

/** `@example.org` is a domain. It gets a name in front, so that both are read by the same rule. */
function entryFrom(word: string): Admitted {
  const isDomain = word.startsWith('@');
  const read = emailField.safeParse(isDomain ? `anyone${word}` : word);
  if (!read.success) throw new UsageError(`'${word}' is ${whatIsWrong(word)}.`);
  const address = read.data.toLowerCase();
  return isDomain
    ? { kind: 'domain', name: address.slice(address.lastIndexOf('@') + 1) }
    : { kind: 'address', name: address };
}

function whatIsWrong(word: string): string {
  const isBareDomain = emailField.safeParse(`anyone@${word}`).success;
  if (isBareDomain) return `no address. For everyone at that domain, write @${word}`;
  if (word === 'anyone') return 'chosen with --anyone';
  return 'neither an email address nor a domain such as @example.org';
}
