// Takes pictures of "Why is this time not offered?": of a time that is asked for, and of a day without hours.
import { dayMs } from '@holdfast/contract/time/instant.ts';
import { dateFromDayNumber } from '@holdfast/contract/time/local-date.ts';
import { testStart } from '../host/test-time.ts';
import type { DashboardVisit } from './picture-kinds.ts';

export async function picturesOfWhy({ page, shoot, dashboard }: DashboardVisit): Promise<void> {
  const main = page.getByRole('main');
  const today = Math.floor(testStart / dayMs);
  const visit = async (ahead: number, time: string) => {
    const date = dateFromDayNumber(today + ahead);
    await page.goto(`${dashboard}/availability/why?type=office-visit&date=${date}&time=${time}`);
    await main.getByRole('region').waitFor();
  };
  await visit(1, '11:45');
  await shoot('why');
  await visit(6, '15:00');
  await shoot('why-closed');
}
