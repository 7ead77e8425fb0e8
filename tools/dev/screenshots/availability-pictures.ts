// Takes pictures of the section "Availability", in every state that providers meet. Nothing is saved.
import type { Page } from 'playwright-core';
import type { DashboardVisit, Shoot } from './picture-kinds.ts';

export async function picturesOfAvailability(visit: DashboardVisit): Promise<void> {
  const { page, dashboard } = visit;
  const shoot = settled(visit);
  await page.goto(`${dashboard}/availability`);
  await page.locator('#preview li').first().waitFor();
  await page.getByRole('button', { name: /^(?:Change country|Land ändern)$/ }).waitFor();
  await shoot('availability');
  await page.getByLabel(/^(?:Thursday 2, to|Donnerstag 2, bis)$/).fill('16');
  await page.getByLabel(/^(?:Thursday 1, from|Donnerstag 1, von)$/).fill('8.30');
  await page.getByLabel(/^(?:Thursday 1, to|Donnerstag 1, bis)$/).fill('11');
  await page.keyboard.press('Tab');
  await page.getByText(/^(?:Over|In) (?:two|three|zwei|drei) (?:weeks|Wochen)/).waitFor();
  await page.getByRole('button', { name: /^(?:Copy Tuesday|Dienstag auf)/ }).click();
  await page
    .getByRole('group', { name: /^(?:Copy Tuesday to|Dienstag kopieren auf)$/ })
    .locator('label')
    .nth(1)
    .click();
  const outside = page.getByRole('radiogroup', { name: /^(?:What happens|Was mit dem Termin)/ });
  await outside.first().locator('label').nth(1).click();
  await shoot('availability-edited');
  await hard(visit);
  await otherDays(visit);
  await discard(page);
  await dialogs(visit);
}

/** Over midnight, overlapping, and unreadable. */
async function hard(visit: DashboardVisit): Promise<void> {
  const { page } = visit;
  const shoot = settled(visit);
  await page.getByRole('button', { name: /^(?:Copy Tuesday|Dienstag auf)/ }).click();
  await page.getByRole('button', { name: /^(?:Add hours to Saturday|Neue Zeit: Samstag)$/ }).click();
  await page.getByLabel(/^(?:Saturday|Samstag), (?:from|von)$/).fill('22');
  await page.getByLabel(/^(?:Saturday|Samstag), (?:to|bis)$/).fill('1:30');
  await page.getByLabel(/^(?:Monday|Montag) 2, (?:from|von)$/).fill('11:30');
  await page.getByLabel(/^(?:Friday|Freitag) 2, (?:to|bis)$/).fill('9:07');
  await page.getByRole('heading', { level: 1 }).click();
  await page.locator('[aria-invalid=true]').waitFor();
  await page.getByRole('button', { name: /^(?:Save|Speichern)/ }).click();
  await shoot('availability-wrong');
  await discard(page);
}

async function otherDays(visit: DashboardVisit): Promise<void> {
  const { page } = visit;
  const shoot = settled(visit);
  await page.getByRole('button', { name: /^(?:Add days|Tage hinzufügen)$/ }).click();
  const month = page.getByRole('grid');
  for (const day of [19, 20, 21])
    await month.getByRole('button', { name: new RegExp(`\\b${day}\\b`) }).click();
  await page.getByText(/^(?:Other hours|Andere Zeiten)$/).click();
  await page.getByLabel(/^(?:A word for it|Ein Wort dafür)$/).fill('Fair in Malmö');
  await shoot('availability-days');
  await page.getByRole('button', { name: /^(?:Done|Fertig)$/ }).click();
  await shoot('availability-days-listed');
}

async function dialogs({ page, shoot }: DashboardVisit): Promise<void> {
  await page.getByRole('button', { name: /^(?:Change zone|Zeitzone ändern)$/ }).click();
  await page.getByRole('searchbox').fill('s');
  await shoot('availability-zone');
  await page.getByRole('dialog').getByRole('button').first().click();
  await page.getByRole('button', { name: /^(?:Block time|Zeit sperren)$/ }).click();
  await page.getByRole('dialog').waitFor();
  await shoot('availability-block');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^(?:Pause bookings|Buchungen pausieren)$/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/^(?:Until a date|Bis zu einem Datum)$/).click();
  await dialog.getByRole('button', { name: /^(?:Pause bookings|Buchungen pausieren)$/ }).click();
  await dialog.locator('[data-invalid]').first().waitFor();
  await shoot('availability-pause');
  await dialog.getByText(/^(?:Until I resume|Bis ich fortfahre)$/).click();
  await dialog.locator('textarea').fill('I am at sea until Easter. Please write to me.');
  await dialog.getByRole('button', { name: /^(?:Pause bookings|Buchungen pausieren)$/ }).click();
  const resume = page.getByRole('button', { name: /^(?:Resume|Fortfahren)$/ });
  await resume.waitFor();
  await shoot('availability-paused');
  await resume.click();
  await resume.waitFor({ state: 'detached' });
}

/** Waits until the preview has caught up. */
function settled({ page, shoot }: DashboardVisit): Shoot {
  return async (view) => {
    await page.locator('#preview [aria-busy=false]').waitFor();
    await shoot(view);
  };
}

async function discard(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /^(?:Discard|Verwerfen)$/ });
  await button.click();
  await button.waitFor({ state: 'detached' });
}
