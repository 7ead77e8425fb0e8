// A name becomes a link that fits, whatever is in it.
import { slugField } from '@holdfast/contract/parts/fields.ts';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { linkFromName } from './link-from-name.ts';

it.each([
  ['Introductory call', 'introductory-call'],
  ['Erstgespräch für Ältere', 'erstgespraech-fuer-aeltere'],
  ['  Ada’s 2nd – visit!  ', 'adas-2nd-visit'],
  ['Café crème', 'cafe-creme'],
  ['茶', 'type'],
  ['42', 'type-42'],
  ['a'.repeat(80), 'a'.repeat(40)],
])('makes %s into %s', (name, link) => {
  expect(linkFromName(name, [], 'type')).toBe(link);
});

it('counts on where the link is taken', () => {
  expect(linkFromName('Visit', ['visit'], 'type')).toBe('visit-2');
  expect(linkFromName('Visit', ['visit', 'visit-2'], 'type')).toBe('visit-3');
  expect(linkFromName('a'.repeat(40), ['a'.repeat(40)], 'type')).toBe(`${'a'.repeat(38)}-2`);
});

it('makes a link that is accepted of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (name) => {
      const link = linkFromName(name, [], 'type');
      expect(z.parse(slugField, link)).toBe(link);
      expect(z.parse(slugField, linkFromName(name, [link], 'type'))).not.toBe(link);
    }),
    { seed: 13 },
  );
});
