// Which view a page that is paused, or that has moved to another name, is in.
import { describe, expect, it } from 'vitest';
import { newOpening, stateAfter } from './booking-fixture.ts';
import { isPaused, viewOf } from './view.ts';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';

const start = '2027-01-12T08:30:00Z';
const response = newOpening([start]);
const pause = { until: '2027-01-18', note: 'Away.' };
const opened = { kind: 'opened', response } as const;
const paused = { kind: 'opened', response: { ...response, paused: pause } } as const;

describe('a paused page', () => {
  it('shows neither types nor times nor the form of a link', () => {
    for (const path of ['/ada', '/ada/consultation', `/ada/consultation?slot=${start}`]) {
      expect(viewOf(stateAfter(path, [paused]))).toMatchObject({ kind: 'paused', pause });
    }
  });

  it('still waits for a booking that was sent before', () => {
    const state = stateAfter(`/ada/consultation?slot=${start}`, [
      opened,
      { kind: 'pending-changed', start: instantFromIso(start) },
      paused,
    ]);
    expect(isPaused(state)).toBe(false);
    expect(viewOf(state).kind).toBe('form');
  });

  it('opens again with the next response that says nothing of a pause', () => {
    expect(viewOf(stateAfter('/ada/consultation', [paused, opened])).kind).toBe('times');
  });
});

it('a former name in the address becomes the one that the service says', () => {
  const { route } = stateAfter('/ada-before/consultation?date=2027-01-12', [opened]);
  expect(route).toMatchObject({ slug: 'ada', type: 'consultation', date: '2027-01-12' });
});
