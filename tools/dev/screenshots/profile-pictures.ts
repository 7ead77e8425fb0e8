// Takes pictures of what providers set for their clients: a form that asks in every way, an accent, a pause.
import type { Visit } from './manage-pictures.ts';

/** Books nothing. */
export async function picturesOfProfiles({ page, shoot, origin, language }: Visit): Promise<void> {
  await page.goto(`${origin}/ada/office-visit`);
  await page.locator('button[class*=time]').first().click();
  await page.getByRole('timer').waitFor();
  await page.getByLabel(language.words.form.name).fill('Alan Reyes');
  await page.locator('form button[type=submit]').click();
  await page.getByRole('radio').nth(1).check();
  await shoot('form-questions');
  // Gives the time back.
  await page.getByRole('link', { name: language.words.form.back }).click();
  await page.getByRole('button', { pressed: true }).waitFor();
  await page.goto(`${origin}/grace/coaching`);
  await page.getByRole('button', { pressed: true }).waitFor();
  await shoot('times-accent');
  await page.route('**/api/client', async (route) => {
    const response = await route.fetch();
    const { result } = await response.json();
    const paused = { until: '2027-01-18', note: '' };
    await route.fulfill({ response, json: { result: { ...result, paused } } });
  });
  await page.reload();
  await page.getByRole('button').first().waitFor({ state: 'detached' });
  await shoot('paused');
  await page.unroute('**/api/client');
}
