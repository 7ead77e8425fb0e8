// The hold survives a reload in its tab, and goes with every list.
import { instant } from '@holdfast/contract/time/instant.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetHold, ownHold, recallHold, rememberHold } from './hold-memory.ts';
import { newStorage } from './memory-fixture.ts';

const place = { slug: 'ada', type: 'consultation' };
const term = { until: instant(1), longestUntil: instant(2) };
const hold = { secret: 's', start: instant(5), replaces: null, term, left: false };

describe('hold memory', () => {
  let storage = newStorage();
  beforeEach(() => {
    storage = newStorage();
    vi.stubGlobal('sessionStorage', storage);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('gives back the hold of that page and type only', () => {
    rememberHold(place, hold);
    expect(recallHold(place)).toEqual(hold);
    expect(recallHold({ ...place, type: 'visit' })).toBeNull();
    forgetHold(place);
    expect(recallHold(place)).toBeNull();
  });

  it('names the secret to whoever asks for a list', () => {
    expect(ownHold(place)).toEqual({});
    rememberHold(place, { ...hold, term: null });
    expect(ownHold(place)).toEqual({ ownHold: 's' });
  });

  it('believes nothing that does not look like a hold', () => {
    for (const text of ['', '{', '[]', JSON.stringify({ ...hold, term: {} }), '{"secret":1}']) {
      storage.stored.set('holdfast:hold:ada/consultation', text);
      expect(recallHold(place)).toBeNull();
    }
  });
});
