// Plants the changes that used to lose data in silence: the compiler must name every place they break.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTool } from '../../tools/ci/check/run-tool.ts';
import { makePlantedTree, type PlantedTree } from './planted-tree.ts';

const store = 'functions/src/store';
const documents = 'contract/src/documents';

/**
 * Each schema gets a field that older documents may lack; the compiler must name the writers of the
 * collection.
 */
const stored = [
  {
    what: 'a booking',
    file: `${documents}/booking.ts`,
    schema: '  z.object({',
    writer: `${store}/bookings.ts`,
  },
  { what: 'a hold', file: `${documents}/hold.ts`, schema: '  z.object({', writer: `${store}/holds.ts` },
  {
    what: 'a block',
    file: `${documents}/block.ts`,
    schema: '  z.object({',
    writer: 'functions/src/availability/block-time.ts',
  },
  {
    what: 'a promised mail',
    file: `${documents}/outbox-row.ts`,
    schema: '  z.object({',
    writer: `${store}/outbox.ts`,
  },
  {
    what: 'a reminder',
    file: `${documents}/reminder.ts`,
    schema: '  z.object({',
    writer: `${store}/reminders.ts`,
  },
  {
    what: 'a problem',
    file: `${documents}/problem.ts`,
    schema: '  z.object({',
    writer: `${store}/problems.ts`,
  },
  {
    what: 'an entry of a ledger',
    file: `${documents}/ledger.ts`,
    schema: '  z.object({',
    writer: `${store}/ledgers.ts`,
  },
  { what: 'a limit', file: `${documents}/limit.ts`, schema: '  z.object({', writer: `${store}/limits.ts` },
  { what: 'the record of a change', file: `${store}/change-records.ts`, schema: 'schema = z.object({' },
  { what: 'a cell', file: `${store}/cells.ts`, schema: 'cellSchema = z.object({' },
  { what: 'a slug', file: `${store}/slugs.ts`, schema: 'slugSchema = z.object({' },
  {
    what: 'a provider',
    file: `${documents}/provider.ts`,
    schema: 'providerSchema = z.object({',
    writer: `${store}/provider-fields.ts`,
  },
  {
    what: 'a booking type',
    file: `${documents}/booking-type.ts`,
    schema: 'bookingTypeSchema = z.object({',
    writer: `${store}/booking-types.ts`,
  },
  // The schema itself takes what agreements remember, so a field must exist on a type.
  {
    what: 'the type of a booking or a hold',
    file: `${documents}/booking-type.ts`,
    schema: 'typeSnapshot = z.object({',
    writer: 'functions/src/hold/hold-slot.ts',
  },
  {
    what: 'what a moved booking keeps of its type',
    file: `${documents}/booking-type.ts`,
    schema: 'typeSnapshot = z.object({',
    writer: 'functions/src/booking/move-booking.ts',
  },
  {
    what: 'the fingerprint of what visitors agree to',
    file: 'contract/src/parts/page-parts.ts',
    schema: 'bookingTypePart = z.strictObject({',
    writer: `${store}/ids-and-fingerprints.ts`,
  },
].map((plant, index) => ({ writer: plant.file, ...plant, field: `planted${index}` }));

/** Whole checkers run here, on machines that may be busy. */
const patience = 240_000;

let tree: PlantedTree;
/** The compiler's messages, one per line. */
let errors: string[];

beforeAll(async () => {
  tree = await makePlantedTree();
  for (const { file, schema, field } of stored) {
    await tree.change(file, schema, `${schema}\n  ${field}: z.prefault(z.string(), ''),`);
  }
  const optional = 'planted: z.optional(z.string()),';
  const agreed = 'confirmedBookingPart = z.strictObject({';
  await tree.change(
    'contract/src/booking/booking-parts.ts',
    agreed,
    `${agreed}
  ${optional}`,
  );
  const typeInput = 'bookingTypeInput = z.strictObject({';
  await tree.change(
    'contract/src/setup/booking-type-input.ts',
    typeInput,
    `${typeInput}\n  inInput: z.string(),`,
  );
  await tree.change(
    'core/src/notices/notice.ts',
    "  'new-link': ['client'],",
    "  'new-link': ['client'],\n  'planted-kind': ['provider'],",
  );
  await tree.change('contract/src/text/languages.ts', "['en', 'de']", "['en', 'de', 'sv']");
  // The code that writes and shows data, with its imports; tests would only take time.
  const project = { extends: './tsconfig.json', include: ['functions/src', 'tools/ops/provider', 'web/src'] };
  await writeFile(join(tree.root, 'tsconfig.planted.json'), JSON.stringify(project));
  const { printed } = await runTool(tree.root, 'tsc', '-p', 'tsconfig.planted.json', '--pretty', 'false');
  errors = printed.split('\n');
}, patience);

afterAll(() => tree.remove());

function named(file: string, text = ''): boolean {
  return errors.some((line) => line.startsWith(`${file}(`) && line.includes(text));
}

describe('a field that the schema knows and the writer forgets', () => {
  it.each(stored)('does not compile: $what', ({ writer, field }) => {
    expect(named(writer, field)).toBe(true);
  });

  it('does not compile either where only older services may leave the field out', () => {
    expect(named('functions/src/booking/booking-response.ts', "'planted'")).toBe(true);
  });

  it('does not compile the other way round either: what a provider sends and nobody reads back', () => {
    expect(named('tools/ops/provider/save-page.ts', 'neverRead')).toBe(true);
  });
});

describe('a kind of notice that is new', () => {
  it.each([
    ['when it is not true any more', 'core/src/notices/decide-notice.ts'],
    ['its English', 'functions/src/notices/mail/words/en.ts'],
    ['its German', 'functions/src/notices/mail/words/de.ts'],
    ['how it looks', 'functions/src/notices/mail/booking-letter.ts'],
    ['whether a calendar file goes with it', 'functions/src/notices/mail/mail-calendar.ts'],
  ])('does not compile without %s', (_, file) => {
    expect(named(file)).toBe(true);
  });
});

describe('a language that is new', () => {
  it.each([
    ['mails', 'functions/src/notices/mail/render-mail.ts'],
    ['the booking page', 'web/src/shared/words/words.ts'],
    ['the manage page', 'web/src/pages/manage-page/words/manage-words.ts'],
    ['a script that broke', 'web/src/shared/kit/last-resort.ts'],
    ['calendar entries', 'core/src/calendar/event-words.ts'],
    ['the names of cities', 'contract/src/text/cities.ts'],
  ])('does not compile without words for %s', (_, file) => {
    expect(named(file)).toBe(true);
  });
});
