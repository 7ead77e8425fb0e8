// What every visitor of the booking page does: choose a time, fill in the form.
import type { Page } from 'playwright-core';

/** Chooses a start on the page that shows times: the day by its date in words, the time as it appears. */
export async function chooseTime(page: Page, day: RegExp, time: RegExp): Promise<void> {
  await page.getByRole('button', { name: day }).click();
  await page.getByRole('button', { name: time }).click();
  await page.getByRole('heading', { name: 'Your details' }).waitFor();
}

export async function fillIn(page: Page, name = 'Alan Reyes', email = 'alan@example.com'): Promise<void> {
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Email').fill(email);
}
