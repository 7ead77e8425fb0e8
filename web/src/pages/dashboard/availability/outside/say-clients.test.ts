// Whom saving tells, in a few words.
import { expect, it } from 'vitest';
import { availabilityEn } from '../words/en.ts';
import { sayClients } from './say-clients.ts';

const say = (...names: string[]) => sayClients(names, availabilityEn);

it('says first names, unless two people share one', () => {
  expect(say('Oskar Nilsson')).toBe('Oskar');
  expect(say('Sara Lund', 'Oskar Nilsson')).toBe('Sara and Oskar');
  expect(say('Sara Lund', 'Sara Berg')).toBe('Sara Lund and Sara Berg');
  expect(say('Sara Lund', 'Sara Lund')).toBe('Sara');
  expect(say('A', 'B', 'C')).toBe('3 clients');
});

it('keeps long names short, and names from right to left in their place', () => {
  expect([...say('x'.repeat(80))]).toHaveLength(24);
  expect(say('עדה לב')).toBe('\u2068עדה\u2069');
});
