// Takes pictures of the dashboard: signs Ada in by one click, and goes through every section.
import type { Browser } from 'playwright-core';
import { join } from 'node:path';
import { testStart } from '../host/test-time.ts';
import type { DashboardVisit } from './picture-kinds.ts';
import { picturesOfBooking } from './booking-pictures.ts';
import { picturesOfCare } from './care-pictures.ts';
import { picturesOfAvailability } from './availability-pictures.ts';
import { picturesOfBookings } from './bookings-pictures.ts';
import { picturesOfToday } from './today-pictures.ts';
import { picturesOfTypes } from './types-pictures.ts';
import { picturesOfWeek } from './week-pictures.ts';
import { picturesOfWhy } from './why-pictures.ts';

const widths = [360, 768, 1280] as const;

/** One row per section, in the order of the navigation. */
const sections: readonly ((visit: DashboardVisit) => Promise<void>)[] = [
  picturesOfToday,
  picturesOfWeek,
  picturesOfBooking,
  picturesOfBookings,
  picturesOfAvailability,
  picturesOfWhy,
  picturesOfTypes,
  picturesOfCare,
];

/** Each width in both colour schemes in English, and once in German. */
export async function picturesOfDashboard(by: Browser, origin: string, folder: string): Promise<void> {
  for (const width of widths) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await visit({ by, origin, folder, width, colorScheme, locale: 'en-US', suffix: '' });
    }
    await visit({ by, origin, folder, width, colorScheme: 'light', locale: 'de-DE', suffix: '-de' });
  }
}

interface Look {
  readonly by: Browser;
  readonly origin: string;
  readonly folder: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly locale: string;
  readonly suffix: string;
}

async function visit({ by, origin, folder, width, colorScheme, locale, suffix }: Look): Promise<void> {
  const height = width < 500 ? 740 : 860;
  const context = await by.newContext({
    viewport: { width, height },
    hasTouch: width < 800,
    colorScheme,
    locale,
    timezoneId: 'Europe/Stockholm',
  });
  await context.clock.install({ time: testStart });
  const page = await context.newPage();
  const dashboard = `${origin}/dashboard`;
  await page.goto(dashboard);
  const entering = page.getByRole('button', { name: /^(?:Sign in as Ada|Als Ada anmelden)$/ });
  await entering.waitFor();
  const shoot = async (view: string) => {
    const name = `dashboard-${view}-${width}-${colorScheme}${suffix}.png`;
    // A screen as high as the page: what sticks to its bottom then stands where the page ends.
    const pageHeight = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.max(height, pageHeight) });
    await page.screenshot({ path: join(folder, name), fullPage: true });
    await page.setViewportSize({ width, height });
    console.log(name);
  };
  await shoot('sign-in');
  await entering.click();
  await page.getByRole('navigation').waitFor();
  for (const section of sections) await section({ page, shoot, dashboard });
  await context.close();
}
