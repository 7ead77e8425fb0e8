import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant, instantFromIso, isoFromInstant, isosFromInstants } from './instant.ts';

/** Years 0001 to 9999, to the millisecond. Every other one is a whole minute, as slots are. */
const someInstant = fc
  .tuple(fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 }), fc.boolean())
  .map(([at, whole]) => instant(whole ? Math.floor(at / 60_000) * 60_000 : at));
const runs = { numRuns: 500, seed: 20_270_111 };

describe('instants', () => {
  it('are written as the runtime writes them, and read back', () => {
    fc.assert(
      fc.property(someInstant, (at) => {
        const text = new Date(at).toISOString();
        expect(isoFromInstant(at)).toBe(text);
        expect(isosFromInstants([at, at])).toEqual([text, text]);
        expect(instantFromIso(text)).toBe(at);
        expect(instantFromIso(text.replace(/\.\d{3}Z$/, 'Z'))).toBe(Math.floor(at / 1_000) * 1_000);
      }),
      runs,
    );
  });

  it('are read from shorter text as well', () => {
    expect(instantFromIso('2027-03-28T01:00Z')).toBe(Date.UTC(2027, 2, 28, 1));
    expect(instantFromIso('2027-03-28T01:00:00.5Z')).toBe(Date.UTC(2027, 2, 28, 1, 0, 0, 500));
    expect(instantFromIso('2028-02-29T00:00:00Z')).toBe(Date.UTC(2028, 1, 29));
  });

  it.each([
    '2027-03-28T01:00:00',
    '2027-03-28T01:00:00+00:00',
    '2027-13-01T01:00:00Z',
    '2027-03-28T25:00:00Z',
    '2027-03-28T01:60:00Z',
    '2027-03-28T01:00:60Z',
    '2027-03-28T01:00:00.1x0Z',
    '2O27-03-28T01:00:00Z',
    'noon, in Z',
    '',
  ])('are refused when they are none: %j', (text) => {
    expect(() => instantFromIso(text)).toThrow(RangeError);
  });
});
