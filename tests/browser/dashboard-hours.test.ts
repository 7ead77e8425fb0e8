// The hours of the week, as their provider changes them, and what clients then see.
import { expect, it } from 'vitest';
import { tabTo } from './tab-to.ts';
import { expectNoSidewaysScrolling, hoursVisits, save, timesInPreview } from './hours-visits.ts';

const desk = hoursVisits();

it('hours are changed by keyboard, and the booking page shows it at its next refresh', async () => {
  const { page, provider, complaints } = await desk.atHours();
  await tabTo(page, /^Thursday, from$/);
  await page.keyboard.type('1015');
  await page.keyboard.press('Tab');
  await page.keyboard.type('3 pm');
  await page.keyboard.press('Tab');
  expect(await page.getByLabel('Thursday, from').inputValue()).toBe('10:15');
  await page.getByText('Thursday changed. No booking is affected.').waitFor();
  await page.getByText(/new times? on this day and \d+ fewer than now/).waitFor();
  const previewed = await timesInPreview(page);
  await tabTo(page, /^Save$/);
  await page.keyboard.press('Enter');
  await page.getByText('Your hours are saved.').waitFor();
  const seen = await desk.timesOnPage(provider, 'Thursday 14 January');
  expect([seen[0], seen.at(-1)]).toEqual(['10:15', '14:15']);
  expect(previewed).toEqual(seen);
  expect(complaints).toEqual([]);
});

it('hours over midnight are said in words, and offered after midnight', async () => {
  const { page, provider } = await desk.atHours();
  await page.getByRole('button', { name: 'Add hours to Saturday' }).click();
  await page.getByLabel('Saturday, from').fill('10pm');
  await page.getByLabel('Saturday, to').fill('1.30');
  await page.keyboard.press('Tab');
  await page.getByText('until 01:30 on Sunday').waitFor();
  await save(page);
  expect(await desk.timesOnPage(provider, 'Saturday 16 January')).toContain('23:30');
  expect(await desk.timesOnPage(provider, 'Sunday 17 January')).toEqual(['00:00', '00:30', '01:00']);
});

it('a day is copied to the chosen days in place, and closed days say so', async () => {
  const { page, provider } = await desk.atHours();
  await page.getByLabel('Friday, to').fill('12');
  await page.getByRole('button', { name: 'Copy Friday to other days' }).click();
  const copy = page.getByRole('group', { name: 'Copy Friday to' });
  await copy.getByText('Sat').click();
  await copy.getByText('Mon').click();
  await copy.getByRole('button', { name: 'Copy to Mon and Sat' }).click();
  await page.getByText('Monday and Saturday: now the same as Friday.').waitFor();
  await page.getByRole('checkbox', { name: 'Open on Wednesday' }).uncheck({ force: true });
  expect(await page.getByRole('group', { name: 'Wednesday' }).innerText()).toContain('Closed');
  await page.getByRole('checkbox', { name: 'Open on Wednesday' }).check({ force: true });
  expect(await page.getByLabel('Wednesday, to').inputValue()).toBe('17:00');
  await save(page);
  expect((await desk.timesOnPage(provider, 'Saturday 16 January')).at(-1)).toBe('11:30');
});

it('times that cannot be read, meet or overlap are said beside their fields, and nothing wrong is saved', async () => {
  const { page } = await desk.atHours();
  await page.getByLabel('Monday, to').fill('25:00');
  await page.keyboard.press('Tab');
  await page.getByText('This isn’t a time of day. Type it like 9:30.').waitFor();
  expect(await page.getByLabel('Monday, to').getAttribute('aria-invalid')).toBe('true');
  await page.getByText('The preview waits until every time can be read.').waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Some times can’t be read yet. They are marked above.').waitFor();
  await page.getByLabel('Monday, to').fill('9:07');
  await page.keyboard.press('Tab');
  await page.getByText('Times go in steps of five minutes: 09:05 or 09:10.').waitFor();
  await page.getByLabel('Monday, to').fill('12');
  await page.getByRole('button', { name: 'Add hours to Monday' }).click();
  await page.getByLabel('Monday 2, from').fill('11');
  await page.keyboard.press('Tab');
  await page.getByText('09:00 – 12:00 and 11:00 – 15:00 overlap. They count as one.').waitFor();
  await page.getByRole('button', { name: 'Join them' }).click();
  expect(await page.getByLabel('Monday, to').inputValue()).toBe('15:00');
});

it('unsaved changes survive navigation and reload, and can be discarded', async () => {
  const { page } = await desk.atHours();
  await page.getByLabel('Tuesday, from').fill('10');
  await page.getByLabel('Monday, to').fill('half past');
  await page.keyboard.press('Tab');
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Availability' }).click();
  expect(await page.getByLabel('Tuesday, from').inputValue()).toBe('10:00');
  await page.reload();
  expect(await page.getByLabel('Tuesday, from').inputValue()).toBe('10:00');
  expect(await page.getByLabel('Monday, to').inputValue()).toBe('half past');
  await page.getByRole('button', { name: 'Discard' }).click();
  expect(await page.getByLabel('Tuesday, from').inputValue()).toBe('09:00');
  expect(await page.getByRole('button', { name: 'Save', exact: true }).count()).toBe(0);
});

it('a stale version overwrites nothing: changed elsewhere is shown, and mine or theirs is kept', async () => {
  const { page, provider } = await desk.atHours();
  const other = await desk.backAtHours(provider);
  await page.getByLabel('Monday, from').fill('10');
  await other.page.getByLabel('Tuesday, from').fill('11');
  await save(other.page);
  await page.getByText('This was changed elsewhere while you were editing.').waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Please choose above which hours to keep.').waitFor();
  await page.getByRole('button', { name: 'See the changes' }).click();
  const rows = page.getByRole('dialog').getByRole('row');
  expect(await rows.nth(2).innerText()).toMatch(/Tuesday\s+11:00 – 17:00\s+09:00 – 17:00/);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Take theirs' }).click();
  expect(await page.getByLabel('Monday, from').inputValue()).toBe('09:00');
  expect(await page.getByLabel('Tuesday, from').inputValue()).toBe('11:00');

  await other.page.getByLabel('Friday, from').fill('12');
  await page.getByLabel('Friday, to').fill('13');
  await save(page);
  await other.page.getByText('This was changed elsewhere while you were editing.').waitFor();
  await other.page.getByRole('button', { name: 'Keep mine' }).click();
  await save(other.page);
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[aria-label="Friday, to"]')?.value === '17:00',
  );
});

it('a client in another zone is offered the hours of the new zone after it was changed', async () => {
  const { page, provider } = await desk.atHours();
  await page.getByRole('button', { name: 'Change zone' }).click();
  await page.getByRole('searchbox').fill('helsinki');
  await page.keyboard.press('Enter');
  await page.getByText('The zone is now Helsinki. All hours keep their time of day.').waitFor();
  await page.getByText('The zone changed.').waitFor();
  await save(page);
  expect((await desk.timesOnPage(provider, 'Thursday 14 January'))[0]).toBe('08:00');
});

it('fits 360 px without sideways scrolling, with everything open', async () => {
  const { page } = await desk.atHours({ width: 360 });
  await expectNoSidewaysScrolling(page, 360);
  await page.getByRole('button', { name: 'Copy Monday to other days' }).click();
  await page.getByRole('button', { name: 'Add hours to Monday' }).click();
  await page.getByRole('button', { name: 'Add days' }).click();
  await page.getByText('Other hours', { exact: true }).click();
  await expectNoSidewaysScrolling(page, 360);
  const heights = await page
    .getByRole('group', { name: 'Monday' })
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});
