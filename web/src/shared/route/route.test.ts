// The address bar is read calmly and written readably.
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { describe, expect, it } from 'vitest';
import { hrefFromRoute, routeFromUrl } from './route.ts';

const read = (path: string) => routeFromUrl(new URL(path, 'https://holdfast.test'));

describe('routeFromUrl', () => {
  it('reads page, type and choice', () => {
    expect(read('/ada/call?date=2027-01-12&zone=Europe/Berlin&slot=2027-01-12T08:30:00Z')).toEqual({
      embedded: false,
      slug: 'ada',
      type: 'call',
      date: '2027-01-12',
      slot: instantFromIso('2027-01-12T08:30:00Z'),
      at: null,
      zone: 'Europe/Berlin',
      booked: null,
    });
  });

  it('tells an embedded page from an ordinary one', () => {
    expect(read('/embed/ada/call')).toMatchObject({ embedded: true, slug: 'ada', type: 'call' });
  });

  it('counts hostile or broken parameters as absent', () => {
    const path = '/ada?date=2027-02-31&slot=now&at=soon&zone=%3Cscript%3E&booked=..%2F..';
    expect(read(path)).toMatchObject({ date: null, slot: null, at: null, zone: null, booked: null });
  });
});

describe('an address as people type and copy it', () => {
  it.each([
    ['/Ada', '/ada'],
    ['/ada/', '/ada'],
    ['/ada.', '/ada'],
    ['/ada/call)', '/ada/call'],
    ['/ada/call%3E', '/ada/call'],
    ['/ADA/Call/', '/ada/call'],
    ['/ada/call%E2%80%9D,', '/ada/call'],
    ['/ada//call', '/ada/call'],
    ['/embed/Ada/call/.', '/embed/ada/call'],
    ['/ada/call/?date=2027-01-12', '/ada/call?date=2027-01-12'],
  ])('%s leads to %s', (typed, meant) => {
    expect(hrefFromRoute(read(typed))).toBe(meant);
  });
});

describe('hrefFromRoute', () => {
  it('writes what it reads', () => {
    for (const path of [
      '/ada',
      '/ada/call?date=2027-01-12&zone=America/Argentina/Buenos_Aires',
      '/embed/ada/call?slot=2027-01-12T08:30:00Z',
      '/ada/call?at=2027-01-12T08:30:00Z',
      '/ada/call?booked=HF-7KQ2',
    ]) {
      expect(hrefFromRoute(read(path))).toBe(path);
    }
  });
});
