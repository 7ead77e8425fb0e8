// Weeks that are shown together.
import { addDays, isoDate } from '@holdfast/contract/time/local-date.ts';
import { describe, expect, it } from 'vitest';
import { datesOfPage, dayPages, isBookableDate, pageOfDate } from './day-pages.ts';

const pagesOf = (today: string, from: string, last: string, firstWeekday: number) =>
  dayPages(isoDate(today), isoDate(from), isoDate(last), firstWeekday);

describe('dayPages', () => {
  it('starts at the first weekday of the week that today is in', () => {
    expect(pagesOf('2027-01-13', '2027-01-13', '2027-01-20', 1).firstDate).toBe('2027-01-11');
    expect(pagesOf('2027-01-13', '2027-01-13', '2027-01-20', 7).firstDate).toBe('2027-01-10');
    expect(pagesOf('2027-01-16', '2027-01-16', '2027-01-20', 6).firstDate).toBe('2027-01-16');
  });

  it('shows a window of fourteen days on one page, whatever weekday it starts on', () => {
    for (const today of ['2027-01-11', '2027-01-13', '2027-01-17']) {
      const last = addDays(isoDate(today), 13);
      const pages = pagesOf(today, today, last, 1);
      expect(pages.count).toBe(1);
      expect(datesOfPage(pages, 0)).toContain(last);
    }
  });

  it('pages a longer window by two weeks', () => {
    const pages = pagesOf('2027-01-11', '2027-01-11', '2027-03-12', 1);
    expect(pages.weeksPerPage).toBe(2);
    expect(pages.count).toBe(5);
    expect(datesOfPage(pages, 1)[0]).toBe('2027-01-25');
  });

  it('begins with a later week when there is nothing in the weeks before', () => {
    const pages = pagesOf('2027-01-17', '2027-01-18', '2027-01-30', 1);
    expect([pages.firstDate, pages.count, pages.weeksPerPage]).toEqual(['2027-01-18', 1, 2]);
    expect(isBookableDate(pages, isoDate('2027-01-17'))).toBe(true);
  });

  it('finds the page of a date and stays inside for dates outside', () => {
    const pages = pagesOf('2027-01-11', '2027-01-11', '2027-03-12', 1);
    expect(pageOfDate(pages, isoDate('2027-01-24'))).toBe(0);
    expect(pageOfDate(pages, isoDate('2027-01-25'))).toBe(1);
    expect(pageOfDate(pages, isoDate('2020-01-01'))).toBe(0);
    expect(pageOfDate(pages, isoDate('2099-01-01'))).toBe(4);
  });

  it('counts only today to the last date as bookable', () => {
    const pages = pagesOf('2027-01-13', '2027-01-13', '2027-01-26', 1);
    expect(isBookableDate(pages, isoDate('2027-01-12'))).toBe(false);
    expect(isBookableDate(pages, isoDate('2027-01-13'))).toBe(true);
    expect(isBookableDate(pages, isoDate('2027-01-26'))).toBe(true);
    expect(isBookableDate(pages, isoDate('2027-01-27'))).toBe(false);
  });
});
