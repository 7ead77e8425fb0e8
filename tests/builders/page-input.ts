// What the three first steps send, from which tests state their differences.
import { randomUUID } from 'node:crypto';
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { typeInput } from './type-input.ts';

/** A page in Stockholm with weekday hours and one call. Each has a name of its own. */
export function pageInput(wishes: Partial<RequestOf<'createPage'>> = {}): RequestOf<'createPage'> {
  return {
    slug: `t-${randomUUID().slice(0, 18)}`,
    name: 'Ada Lindqvist',
    headline: 'Tax advice, Stockholm',
    locale: 'en-SE',
    timeZone: 'Europe/Stockholm',
    weekly: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
    type: 'call',
    terms: typeInput(),
    ...wishes,
  };
}
