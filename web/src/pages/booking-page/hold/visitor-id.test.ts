// One id for all tabs of a browser, for a day.
import { instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { afterEach, expect, it, vi } from 'vitest';
import { visitorField } from '@holdfast/contract/parts/fields.ts';
import { forbiddenStorage, newStorage } from '../../../shared/memory/memory-fixture.ts';
import { visitorId } from './visitor-id.ts';

const day = 86_400_000;
const now = instantFromIso('2027-01-11T09:00:00Z');
afterEach(() => vi.unstubAllGlobals());

it('is shared through storage, and a new one after a day', () => {
  const storage = newStorage();
  vi.stubGlobal('localStorage', storage);
  const id = visitorId(now);
  expect(visitorField.safeParse(id).success).toBe(true);
  expect([...storage.stored.values()].join()).toContain(id);
  expect(visitorId(instant(now + day - 1))).toBe(id);
  expect(visitorId(instant(now + day))).not.toBe(id);
});

it('is what another tab has made', () => {
  const storage = newStorage();
  vi.stubGlobal('localStorage', storage);
  storage.stored.set('holdfast:visitor', JSON.stringify({ id: 'from-another-tab', since: now }));
  expect(visitorId(instant(now + 5))).toBe('from-another-tab');
});

it('stays the same where the browser forbids storage, as long as the page is open', () => {
  vi.stubGlobal('localStorage', forbiddenStorage());
  const id = visitorId(instant(now + 10 * day));
  expect(visitorId(instant(now + 10 * day + 1))).toBe(id);
});
