// Takes pictures of the section "Week": the week, an empty time, a booking's menu, and a move that asks.
import type { DashboardVisit } from './picture-kinds.ts';

export async function picturesOfWeek({ page, shoot, dashboard }: DashboardVisit): Promise<void> {
  const main = page.getByRole('main');
  const visitor = await page.context().newPage();
  await visitor.goto(`${new URL(dashboard).origin}/ada/office-visit`);
  await visitor.locator('button[class*=time]').last().click();
  await visitor.getByRole('timer').waitFor();
  await page.goto(`${dashboard}/week`);
  await main.locator('button[aria-haspopup=dialog]').first().waitFor();
  await main.getByRole('button', { name: /, (?:next|als Nächstes)\b/ }).waitFor();
  await shoot('week');
  const booking = main.getByRole('button', { name: /, (?:next|als Nächstes)\b/ });
  await booking.click();
  await page.getByRole('menuitem').first().waitFor();
  await shoot('week-booking');
  await page.getByRole('menuitem', { name: /^(?:Move|Verlegen)/ }).click();
  if (await main.getByRole('table').isVisible()) {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await shoot('week-moving');
    await page.keyboard.press('Enter');
  }
  await page.getByRole('dialog').getByRole('radio').first().waitFor();
  await shoot('week-move');
  await page.keyboard.press('Escape');
  await visitor.close();
  if (!(await main.getByRole('table').isVisible())) return;
  const ground = main.locator('[data-date]').last();
  await ground.click({ position: { x: 20, y: 90 } });
  await page.getByRole('menuitem').first().waitFor();
  await shoot('week-time');
  await page.getByRole('menuitem', { name: /^(?:Block|Ab hier)/ }).click();
  await page.getByRole('dialog').waitFor();
  await shoot('week-block');
  await page.keyboard.press('Escape');
}
