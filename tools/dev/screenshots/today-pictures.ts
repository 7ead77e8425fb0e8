// Takes pictures of the section "Today", of a day without appointments and of its dialogs.
import type { DashboardVisit } from './picture-kinds.ts';

export async function picturesOfToday({ page, shoot, dashboard }: DashboardVisit): Promise<void> {
  const main = page.getByRole('main');
  await page.goto(`${dashboard}/today`);
  await main.locator('ol > li').first().waitFor();
  await main.locator('tbody tr').first().waitFor();
  await page.waitForTimeout(400);
  await shoot('today');
  await main.locator('header').getByRole('button').last().click();
  await page.getByRole('dialog').getByRole('radio').first().waitFor();
  await shoot('today-book');
  await page.keyboard.press('Escape');
  await main
    .locator('ol > li')
    .getByRole('button', { name: /^(?:Change|Den Termin)/ })
    .first()
    .click();
  await page.getByRole('menuitem').first().click();
  await page.getByRole('dialog').getByRole('radio').first().waitFor();
  await shoot('today-move');
  await page.keyboard.press('Escape');
}
