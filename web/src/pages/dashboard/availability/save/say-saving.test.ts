// The save bar says what saving will do, and to whom.
import { expect, it } from 'vitest';
import { availabilityDe } from '../words/de.ts';
import { availabilityEn } from '../words/en.ts';
import { sayConsequences, saySaveButton } from './say-saving.ts';

const booking = (client: string) => ({
  booking: client,
  client,
  type: 'Call',
  startsAt: '2027-01-12T09:00:00.000Z',
  endsAt: '2027-01-12T09:30:00.000Z',
});
const [sara, oskar] = [booking('Sara Lund'), booking('Oskar Nilsson')];
const nobody = { ask: [], cancel: [] };

it('says that nothing happens to bookings unless it was chosen', () => {
  expect(sayConsequences(nobody, 0, availabilityEn)).toBe('No booking is affected.');
  expect(sayConsequences(nobody, 2, availabilityEn)).toBe('Bookings stay as they are.');
  expect(saySaveButton(nobody, true, availabilityEn)).toBe('Save');
});

it('names whom it asks and whose appointment it cancels', () => {
  const both = { ask: [oskar], cancel: [sara] };
  expect(sayConsequences(both, 2, availabilityEn)).toBe(
    'Oskar gets an email with a link to pick another time. The appointment of Sara is cancelled, with an email.',
  );
  expect(saySaveButton({ ask: [oskar], cancel: [] }, true, availabilityEn)).toBe('Save and ask Oskar');
  expect(saySaveButton({ ask: [oskar], cancel: [] }, false, availabilityEn)).toBe('Ask Oskar');
  expect(saySaveButton(both, true, availabilityEn)).toBe('Save and ask Oskar and cancel Sara');
  expect(saySaveButton({ ask: [oskar], cancel: [] }, true, availabilityDe)).toBe(
    'Speichern und Oskar bitten',
  );
});
