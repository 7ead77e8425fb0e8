// Takes pictures of what needs care: the list of problems, a client's page, and the settings.
import type { DashboardVisit } from './picture-kinds.ts';

export async function picturesOfCare({ page, shoot, dashboard }: DashboardVisit): Promise<void> {
  const main = page.getByRole('main');
  await page.goto(`${dashboard}/problems`);
  const booking = main.locator('a[href*="/bookings/"]').first();
  await booking.waitFor();
  await shoot('problems');
  const address = await booking.getAttribute('href');
  await page.goto(`${new URL(dashboard).origin}${address}/client`);
  await main.locator('ul li, ol li').first().waitFor();
  await shoot('client');
  await page.goto(`${dashboard}/settings`);
  await main.getByRole('textbox').first().waitFor();
  await shoot('settings');
}
