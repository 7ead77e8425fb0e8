// Takes pictures of the list of bookings, of a search that finds nothing, and of a day to print.
import type { DashboardVisit } from './picture-kinds.ts';

export async function picturesOfBookings({ page, shoot, dashboard }: DashboardVisit): Promise<void> {
  const main = page.getByRole('main');
  await page.goto(`${dashboard}/bookings`);
  await main.locator('ol > li').first().waitFor();
  await shoot('bookings');
  await main.getByRole('searchbox').fill('nobody of that name');
  await main.locator('ol > li').first().waitFor({ state: 'detached' });
  await shoot('bookings-none');
  await main.getByRole('searchbox').fill('');
  await main.locator('ol > li').first().waitFor();
  await main
    .getByRole('link', { name: /^Print |drucken$/ })
    .first()
    .click();
  await main.locator('tbody tr').first().waitFor();
  await shoot('bookings-day');
}
