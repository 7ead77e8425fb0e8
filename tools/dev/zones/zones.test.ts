// What we derive from the package: packed clocks, names of one place, and the changes of a new release.
import { formerZoneNames, isZoneName, zoneNames } from '@holdfast/contract/parts/zone-names.ts';
import { timeZoneNamed } from '@holdfast/core/time/time-zone.ts';
import { changeClock, segmentsOf } from '@holdfast/core/time/zone-table.ts';
import { describe, expect, it } from 'vitest';
import { clockChanges } from './clock-changes.ts';
import { presentNames } from './present-names.ts';
import { unpackClock } from './unpack-clock.ts';
import { readZonePackage } from './zone-package.ts';

const never = Number.NEGATIVE_INFINITY;
const ever = Number.POSITIVE_INFINITY;
const hour = 3_600_000;
const steady = (hours: number) => [{ start: never, end: ever, offset: hours * hour }];

describe('a packed clock', () => {
  it('gives offsets east of Greenwich and changes to the second, from 1970 on', () => {
    // In base 60: until a minute before 1970, then ten hours, then a minute and a half.
    const [name, clock] = unpackClock('Here/Town|A B|-10 0|0101|-1 a0 1.u|1');
    expect(name).toBe('Here/Town');
    const [first, second] = [599 * 60_000, 600.5 * 60_000];
    expect(clock).toEqual([
      { start: never, end: first, offset: 0 },
      { start: first, end: second, offset: hour },
      { start: second, end: ever, offset: 0 },
    ]);
  });

  it('reads every clock of the package: nothing is no number, and segments meet', async () => {
    const { clocks } = await readZonePackage();
    expect(clocks.size).toBeGreaterThan(590);
    const odd = [...clocks].filter(
      ([, clock]) =>
        clock[0]?.start !== never ||
        clock.at(-1)?.end !== ever ||
        clock.some(({ start, offset }, at) => {
          const before = clock[at - 1];
          const meets = before === undefined || (before.end === start && before.offset !== offset);
          return !meets || !(Math.abs(offset) <= 15 * hour);
        }),
    );
    expect(odd).toEqual([]);
  });
});

describe('names', () => {
  const release = { release: '2030a', releasedOn: '2030-01-01' };

  it('are one place when the runtime knows them as one, and their clock is one', () => {
    const berlin = steady(1);
    const clocks = new Map([
      ['Europe/Kiev', steady(2)],
      ['Europe/Kyiv', steady(2)],
      ['Europe/Berlin', berlin],
      ['Europe/Stockholm', berlin],
      ['US/Pacific', steady(-8)],
      ['America/Los_Angeles', steady(-7)],
    ]);
    const places = new Set(['Europe/Kyiv', 'Europe/Berlin', 'Europe/Stockholm', 'America/Los_Angeles']);
    const { present, former } = presentNames({ ...release, clocks, places });
    expect([...former]).toEqual([['Europe/Kiev', 'Europe/Kyiv']]);
    // An alias whose clock differs is a zone of its own.
    expect(present).toContain('US/Pacific');
    expect(present).toContain('Europe/Stockholm');
  });

  it('of a place renamed after the runtime was made lead to the new name', () => {
    const clock = steady(5);
    const clocks = new Map([
      ['Asia/Tashkent', clock],
      ['Asia/Newname', clock],
    ]);
    const { former } = presentNames({ ...release, clocks, places: new Set(['Asia/Newname']) });
    expect([...former]).toEqual([['Asia/Tashkent', 'Asia/Newname']]);
  });

  it('are known alike to contract and core, each place once', async () => {
    const { clocks, places } = await readZonePackage();
    const names = [...clocks.keys()];
    expect(names.filter((name) => !isZoneName(name))).toEqual([]);
    expect(names.map(timeZoneNamed)).toEqual(names.map((name) => formerZoneNames.get(name) ?? name));
    expect([...zoneNames].sort()).toEqual([...places, 'UTC'].sort());
    for (const name of ['', 'Etc/Unknown', 'America/Atlantis', '+02:00', 'constructor']) {
      expect(isZoneName(name)).toBe(false);
    }
  });
});

describe('a new release', () => {
  it('changes nothing when it is the one that the table was made of', async () => {
    expect(clockChanges(await readZonePackage())).toEqual([]);
  });

  it('is told zone by zone: from when, and what the clock reads instead', async () => {
    const source = await readZonePackage();
    const restore = changeClock('America/Winnipeg', steady(-6));
    try {
      const [line, ...others] = clockChanges(source);
      expect(line).toMatch(
        /^America\/Winnipeg: from 1970-04-26T08:00Z on UTC-5 instead of UTC-6, and \d+ later stretches$/,
      );
      expect(others).toEqual([]);
    } finally {
      restore();
    }
    const added = new Map([...source.clocks, ['Mars/Olympus', steady(3)] as const]);
    expect(clockChanges({ ...source, clocks: added })).toEqual(['Mars/Olympus: new']);
    expect(segmentsOf('America/Winnipeg').length).toBeGreaterThan(50);
  });
});
