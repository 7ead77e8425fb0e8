// A strict schema reads what a newer service sends, and still nothing that does not fit.
import * as z from 'zod/mini';
import { expect, it } from 'vitest';
import { readBySchema } from './read-by-schema.ts';

const schema = z.strictObject({
  name: z.string(),
  place: z.nullable(z.strictObject({ kind: z.enum(['phone', 'video']) })),
  items: z.array(z.strictObject({ id: z.number() })),
  terms: z.optional(z.string()),
});
const known = { name: 'Ada', place: { kind: 'phone' }, items: [{ id: 1 }, { id: 2 }] };

it('reads what fits, with or without what is optional', () => {
  expect(readBySchema(schema, known)).toEqual(known);
  expect(readBySchema(schema, { ...known, place: null, terms: 'x' })).toEqual({
    ...known,
    place: null,
    terms: 'x',
  });
});

it('drops what it does not know, however deep, and leaves the original alone', () => {
  const newer = {
    ...known,
    more: 1,
    place: { kind: 'phone', more: { deep: [] } },
    items: [{ id: 1 }, { id: 2, more: null }],
  };
  expect(readBySchema(schema, newer)).toEqual(known);
  expect(newer.place.more).toEqual({ deep: [] });
});

it('reads nothing that does not fit, also beside something unknown', () => {
  for (const value of [
    null,
    'text',
    { ...known, name: 1 },
    { ...known, more: 1, name: 1 },
    { ...known, place: { kind: 'of-next-year' } },
    { name: 'Ada' },
  ]) {
    expect(readBySchema(schema, value)).toBeNull();
  }
});
