// Browsers say strange things about where they are, or nothing.
import { afterEach, expect, it, vi } from 'vitest';
import { browserZone } from './browser-zone.ts';

afterEach(() => vi.restoreAllMocks());

function browserSays(timeZone: unknown): void {
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue(
    Object.assign(new Intl.DateTimeFormat('en').resolvedOptions(), { timeZone }),
  );
}

it('passes on what the browser says, known to it or not', () => {
  for (const zone of ['Europe/Kyiv', 'America/Atlantis', 'Etc/Unknown']) {
    browserSays(zone);
    expect(browserZone()).toBe(zone);
    vi.restoreAllMocks();
  }
});

it('is nothing where the browser has no zone, a bare offset, or fails', () => {
  for (const zone of [undefined, null, '', '+03:00', 7]) {
    browserSays(zone);
    expect([zone, browserZone()]).toEqual([zone, null]);
    vi.restoreAllMocks();
  }
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockImplementation(() => {
    throw new RangeError('no zone');
  });
  expect(browserZone()).toBeNull();
});
