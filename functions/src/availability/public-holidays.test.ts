import { limits } from '@holdfast/contract/limits.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { describe, expect, it } from 'vitest';
import { type PublicHolidays, readPublicHolidays } from './public-holidays.ts';

const january = isoDate('2027-01-11');
async function read(country: string, region: string | null = null, locale = 'en', from = january) {
  const found = await readPublicHolidays({ country, region }, from, locale);
  if (!found) throw new Error(`${country} is unknown`);
  return found;
}
const nameOn = ({ holidays }: PublicHolidays, date: string) =>
  holidays.find((holiday) => holiday.date === date)?.name;

describe('the public holidays of a country', () => {
  it('are those of twelve months, by date, in the asked language where the data has it', async () => {
    const german = await read('DE', null, 'de-AT');
    expect(german.holidays.at(0)).toEqual({ date: '2027-03-26', name: 'Karfreitag' });
    expect(german.holidays.at(-1)).toEqual({ date: '2028-01-01', name: 'Neujahr' });
    expect(nameOn(await read('DE', null, 'en'), '2027-12-25')).toBe('Christmas Day');
    expect(nameOn(await read('SE', null, 'sv'), '2027-06-06')).toBe('nationaldagen');
  });

  it('differ by region, and regions are named', async () => {
    const whole = await read('DE', null, 'de');
    expect(nameOn(whole, '2028-01-06')).toBeUndefined();
    expect(whole.regions).toContainEqual({ id: 'BY', name: 'Bayern' });
    expect(nameOn(await read('DE', 'BY', 'de'), '2028-01-06')).toBe('Heilige Drei Könige');
  });

  it('name each date once, and every date of those that last for days', async () => {
    const dates = (await read('SA')).holidays.map(({ date }) => date);
    expect(new Set(dates).size).toBe(dates.length);
    expect(dates).toEqual([...dates].sort((a, b) => (a < b ? -1 : 1)));
    for (const date of ['2027-03-09', '2027-03-10', '2027-03-11', '2027-03-12'])
      expect(dates).toContain(date);
  });

  it('come with all countries, named and sorted in the asked language', async () => {
    const { countries } = await read('SE', null, 'de');
    expect(countries).toContainEqual({ id: 'DE', name: 'Deutschland' });
    expect(countries).toContainEqual({ id: 'EG', name: 'Ägypten' });
    const names = countries.map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('de').compare));
    expect(names.indexOf('Ägypten')).toBeLessThan(names.indexOf('Belgien'));
  });

  it.each([
    ['ZZ', null],
    ['DE', 'XX'],
    ['SE', 'BY'],
    ['DE', 'toString'],
  ])('of %s, region %s, are not known', async (country, region) => {
    expect(await readPublicHolidays({ country, region }, january, 'en')).toBeNull();
  });

  it('of every country can be asked for and kept as words for dates', async () => {
    const { countries } = await read('SE');
    expect(countries.length).toBeGreaterThan(150);
    for (const { id, name } of countries) {
      expect([id, name.length > 0]).toEqual([expect.stringMatching(/^[A-Z]{2}$/), true]);
      const { holidays, regions } = await read(id);
      expect([id, holidays.length > 0 && holidays.length < 100]).toEqual([id, true]);
      for (const region of regions) expect(region.id).toMatch(/^[A-Za-z0-9-]{1,10}$/);
      for (const holiday of holidays) expect(holiday.name.length).toBeLessThanOrEqual(limits.labelCharacters);
    }
  }, 20_000);
});
