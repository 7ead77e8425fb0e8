// Takes pictures of one appointment's page: the first one of today, and one whose email bounced.
import type { DashboardVisit } from './picture-kinds.ts';

export async function picturesOfBooking({ page, shoot, dashboard }: DashboardVisit): Promise<void> {
  const main = page.getByRole('main');
  const open = async (place: string, view: string) => {
    await page.goto(`${dashboard}/${place}`);
    await main.locator('a[href*="/bookings/"]').first().click();
    await main.locator('dl time').first().waitFor();
    await main.locator('ul li').first().waitFor();
    await shoot(view);
  };
  await open('today', 'booking');
  await open('problems', 'booking-problem');
}
