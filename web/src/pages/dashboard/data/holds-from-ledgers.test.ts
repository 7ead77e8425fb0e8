// Holds as the ledgers list them: each once, and one broken entry spoils only itself.
import { Timestamp } from 'firebase/firestore';
import { expect, it } from 'vitest';
import { holdsFromLedgers } from './holds-from-ledgers.ts';

const at = (iso: string) => Timestamp.fromMillis(Date.parse(iso));
const entry = (start: string, kind: string) => ({
  from: at(start),
  to: at('2027-01-13T01:00:00Z'),
  kind,
  type: kind === 'block' ? '' : 'call',
  start: at(start),
  until: kind === 'hold' ? at('2027-01-12T12:00:00Z') : null,
});

it('finds each hold once, the earliest first, and neither bookings nor blocks', () => {
  const late = { late: entry('2027-01-12T23:30:00Z', 'hold') };
  const found = holdsFromLedgers([
    {
      entries: {
        ...late,
        early: entry('2027-01-12T08:00:00Z', 'hold'),
        booked: entry('2027-01-12T09:00:00Z', 'booking'),
        blocked: entry('2027-01-12T10:00:00Z', 'block'),
      },
    },
    { entries: late },
    {},
  ]);
  expect(found.map(({ id }) => id)).toEqual(['early', 'late']);
  expect(found[1]).toMatchObject({ type: 'call', until: Date.parse('2027-01-12T12:00:00Z') });
});

it('leaves out what it cannot read', () => {
  expect(holdsFromLedgers([{ entries: { odd: { kind: 'hold' }, none: null } }])).toEqual([]);
});
