// When bookings open again.
import { expect, it } from 'vitest';
import { newOpening, stateAfter } from '../state/booking-fixture.ts';
import { sayReopening } from './say-reopening.ts';

const state = stateAfter('/ada', [{ kind: 'opened', response: newOpening([]) }]);
const said = (until: string | null) => sayReopening({ until, note: '' }, state);

it('names the day, and the year where it is another', () => {
  expect(said('2027-01-18')).toBe('Bookings open again on Monday, January 18.');
  expect(said('2028-01-03')).toBe('Bookings open again on Monday, January 3, 2028.');
});

it('says nothing where the provider has not, or where it cannot be read', () => {
  expect(said(null)).toBeNull();
  expect(said('soon')).toBeNull();
});
