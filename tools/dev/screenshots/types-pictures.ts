// Takes pictures of the section "Booking types", in every state that providers meet.
import type { DashboardVisit } from './picture-kinds.ts';

export async function picturesOfTypes({ page, shoot, dashboard }: DashboardVisit): Promise<void> {
  const main = page.getByRole('main');
  await page.goto(`${dashboard}/types`);
  await main.getByRole('row').first().waitFor();
  await shoot('types');
  await main.getByRole('row').first().getByRole('button').last().click();
  await page.getByRole('menuitem').last().waitFor();
  await shoot('types-menu');
  await page.getByRole('menuitem').last().click();
  await page.getByRole('alertdialog').waitFor();
  await shoot('types-archive');
  await page.keyboard.press('Escape');
  await page.goto(`${dashboard}/types/new`);
  await main.getByRole('link').nth(3).waitFor();
  await shoot('types-new');
  await page.goto(`${dashboard}/types/new?from=house-call`);
  await main.locator('aside li').first().waitFor();
  await shoot('type-new');
  await page.goto(`${dashboard}/types/office-visit`);
  await main.locator('aside li').first().waitFor();
  await shoot('type');
  await wrong({ page, shoot, dashboard });
}

/** Fields that are wrong, and a duration that fits into no opening. */
async function wrong({ page, shoot }: DashboardVisit): Promise<void> {
  const numbers = page.getByRole('main').locator('form input[inputmode=numeric]');
  await numbers.first().fill('400');
  await numbers.nth(1).fill('7');
  await page.getByRole('main').locator('form textarea').first().fill('');
  await page.getByRole('button', { name: /^(?:Save|Speichern)$/ }).click();
  await page.locator('[aria-invalid=true]').first().waitFor();
  await shoot('type-wrong');
  await page.getByRole('button', { name: /^(?:Discard|Verwerfen)$/ }).click();
  await numbers.first().fill('400');
  await numbers.first().blur();
  await page.locator('aside [role=status]').first().waitFor();
  await shoot('type-nonsense');
  await page.getByRole('button', { name: /^(?:Discard|Verwerfen)$/ }).click();
}
