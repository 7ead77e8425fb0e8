// Takes pictures of the page that a manage link opens, in every state that people meet.
import type { Page } from 'playwright-core';
import type { Language, Shoot } from './picture-kinds.ts';

const lostTime = {
  error: {
    status: 'ABORTED',
    details: {
      reason: 'slot-taken',
      reference: 'r1',
      retryable: false,
      params: { alternatives: ['2027-01-13T09:00:00.000Z', '2027-01-13T09:30:00.000Z'] },
    },
  },
};

export interface Visit {
  readonly page: Page;
  readonly shoot: Shoot;
  readonly language: Language;
  readonly origin: string;
}

/** Begins at a confirmation, and ends with a link that does not work. */
export async function picturesOfManaging(visit: Visit): Promise<void> {
  const { page, shoot, origin } = visit;
  const { words, manage: said } = visit.language;
  const link = page.getByRole('link', { name: words.booked.change });
  const fragment = (await link.getAttribute('href'))?.split('#')[1] ?? '';
  await link.click();
  await page.getByRole('heading', { name: said.heading }).waitFor();
  await shoot('manage');
  await page.goto(`${origin}/manage#stop-reminders=${fragment}`);
  await page.getByRole('button', { name: said.see }).waitFor();
  await shoot('manage-reminders');
  await page.getByRole('button', { name: said.see }).click();
  await moveIt(visit);
  await policies(visit);
  await cancelIt(visit);
}

/** Moves the appointment: first onto a time that was just taken, then onto a free one. */
async function moveIt({ page, shoot, language: { manage: said } }: Visit): Promise<void> {
  await page.getByRole('button', { name: said.move.open }).click();
  await page.getByText(said.move.stays).waitFor();
  await page.locator('button[class*=time]').first().waitFor();
  await shoot('manage-choosing');
  await page.locator('button[class*=time]').nth(1).click();
  await page.getByRole('heading', { name: said.move.heading }).waitFor();
  await shoot('manage-confirming');
  await instead(page, 'rescheduleBooking', lostTime);
  await page.locator('button[class*=filled]').click();
  await page.getByRole('alert').waitFor();
  await shoot('manage-lost');
  await page.getByRole('button', { name: said.move.others }).click();
  await page.locator('button[class*=time]').nth(1).click();
  await page.locator('button[class*=filled]').click();
  await page.getByRole('heading', { name: said.moved.heading, exact: true }).waitFor();
  await shoot('manage-moved');
  await page.getByRole('button', { name: said.see }).click();
}

/** The same appointment for a client who is late, or who comes after it. */
async function policies({ page, shoot, language: { manage: said } }: Visit): Promise<void> {
  const late = { until: '2027-01-11T08:00:00.000Z', closed: 'too-late' };
  await instead(page, 'viewBooking', (answer) => ({ ...answer, cancelling: late, moving: late }));
  await page.reload();
  await page.getByRole('link', { name: /@/ }).waitFor();
  await shoot('manage-too-late');
  await instead(page, 'viewBooking', (answer) => ({ ...answer, now: '2027-03-11T08:00:00.000Z' }));
  await page.reload();
  await page.getByText(said.past).waitFor();
  await shoot('manage-past');
  await page.reload();
  await page.getByRole('heading', { name: said.heading }).waitFor();
}

async function cancelIt({ page, shoot, origin, language }: Visit): Promise<void> {
  const { manage: said, words } = language;
  await page.getByRole('button', { name: said.cancel.open }).click();
  await page.locator('button[class*=filled]').click();
  await page.locator('textarea[aria-invalid=true]').waitFor();
  await shoot('manage-asking-why');
  await page.getByLabel(said.cancel.reason).fill('I am ill, sorry.');
  await shoot('manage-asking');
  await page.locator('button[class*=filled]').click();
  await page.getByRole('heading', { name: said.cancelled.heading, exact: true }).waitFor();
  await page.getByRole('link', { name: said.cancelled.again }).waitFor();
  await shoot('manage-cancelled');
  await instead(page, 'viewBooking', (answer) => ({ ...answer, cancelledBy: 'provider' }));
  await page.evaluate(() => {
    const kept = JSON.parse(sessionStorage.getItem('holdfast:manage') ?? '{}');
    sessionStorage.setItem('holdfast:manage', JSON.stringify({ ...kept, done: null }));
  });
  await page.reload();
  await page.getByRole('link', { name: said.cancelled.again }).waitFor();
  await shoot('manage-cancelled-by-provider');
  await page.goto(`${origin}/manage#not.a.link`);
  await page.getByRole('heading', { name: said.dead.heading }).waitFor();
  await page.getByRole('button', { name: said.dead.send }).first().waitFor();
  await shoot('manage-dead-link');
  await page.getByLabel(said.dead.reference).fill('7KQ2');
  await page.getByLabel(said.dead.email).fill('alan');
  await page.getByRole('button', { name: said.dead.send }).last().click();
  await page.getByText(words.fieldErrors['not-an-email']).waitFor();
  await shoot('manage-dead-link-wrong');
  await page.getByRole('button', { name: said.dead.send }).first().click();
  await page.getByText(said.dead.asked).waitFor();
  await shoot('manage-link-asked');
}

/** Replaces the next response to `op` by what `change` returns, or keeps it. */
async function instead(
  page: Page,
  op: string,
  change: ((answer: object) => object) | { error: object },
): Promise<void> {
  let isDone = false;
  await page.route('**/api/client', async (route) => {
    if (isDone || route.request().postDataJSON().data.op !== op) return route.fallback();
    isDone = true;
    if (typeof change !== 'function') return route.fulfill({ json: change });
    const { result } = await (await route.fetch()).json();
    return route.fulfill({ json: { result: change(result) } });
  });
}
