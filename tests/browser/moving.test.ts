// Moving by a manage link: one step that loses nothing, and a page that admits what it cannot know.
import { describe, expect, it } from 'vitest';
import { confirmInput } from '../builders/confirm-input.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { chooseMove, dead, keptBy, move, manageVisits, standing, start, yours } from './manage-visits.ts';
import { tabTo } from './tab-to.ts';

const visits = manageVisits();

/** 5:00 AM and 5:30 AM in New York, on the same Tuesday. */
const later = '2027-01-12T10:00:00.000Z';
const latest = '2027-01-12T10:30:00.000Z';
const moved = { name: 'Moved', exact: true };
const toFive = { name: 'Move to Tuesday, 5:00 AM' };

describe('moving an appointment', () => {
  it('by keyboard alone, 360 pixels wide, keeps everything, and other visitors see the old time free and the new one taken [P11]', async () => {
    const booking = await visits.booked();
    const before = await keptBy(booking);
    const looking = await visits.arrive();
    await looking.page.goto(`${visits.origin}/${booking.provider.slug}/call?date=2027-01-12`);
    await looking.page.getByRole('button', { name: /^5:00 AM/ }).waitFor();
    const mover = await visits.atAppointment(booking, { width: 360 });
    const { page, complaints } = mover;
    await tabTo(page, /^Move to another time$/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^5:00 AM/ }).waitFor();
    await page.locator('h1:focus', { hasText: 'Pick a new time' }).waitFor();
    // The appointment's own time is there, marked, and cannot be chosen.
    await page.getByText('Your current time', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /^4:00 AM/ }).count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await tabTo(page, /^5:00 AM/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Move this appointment?' }).waitFor();
    expect(await standing(booking)).toEqual([start]);
    await tabTo(page, /^Move to Tuesday, 5:00.AM$/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', moved).waitFor();
    const text = await page.getByRole('main').innerText();
    expect(text).toMatch(/Tuesday, January.12\s+5:00.AM/);
    expect(text).toMatch(/Before: Tuesday, 4:00.AM/);
    expect(text).toContain('We’ve emailed you (alan@example.com) and Ada Lindqvist.');
    expect([await standing(booking), await keptBy(booking)]).toEqual([[later], before]);
    // A visible page asks again every half minute.
    await looking.page.clock.runFor(31_000);
    await looking.page.getByRole('button', { name: /^4:00 AM/ }).waitFor();
    await looking.page.getByText('Taken').waitFor();
    expect(await looking.page.getByRole('button', { name: /^5:00 AM/ }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('puts the focus on its heading even where its script comes late', async () => {
    const booking = await visits.booked();
    const { page, context } = await visits.arrive();
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await context.route('**/assets/move-view*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${visits.origin}/manage#${booking.token}`);
    await page.getByRole('button', { name: /^Move to another time$/ }).click();
    await page.getByRole('heading', { name: 'Your appointment' }).waitFor({ state: 'hidden' });
    release();
    const focused = page.locator('h1:focus');
    await focused.waitFor();
    expect(await focused.textContent()).toBe('Pick a new time');
  });

  it('continues with the new link for a second move and a reload, while the old link has ended', async () => {
    const booking = await visits.booked();
    const visitor = await visits.atAppointment(booking);
    const { page } = visitor;
    await chooseMove(visitor, /^5:00 AM/);
    await page.getByRole('button', toFive).click();
    await page.getByRole('heading', moved).waitFor();
    await page.getByRole('button', { name: 'See the appointment' }).click();
    await page.getByText('move it up to 4 times').waitFor();
    await chooseMove(visitor, /^5:30 AM/);
    await page.getByRole('button', { name: 'Move to Tuesday, 5:30 AM' }).dblclick();
    await page.getByRole('heading', moved).waitFor();
    await page.reload();
    await page.getByRole('heading', moved).waitFor();
    expect(await standing(booking)).toEqual([latest]);
    const elsewhere = await visits.opening(`#${booking.token}`);
    await elsewhere.page.getByRole('heading', dead).waitFor();
  });

  it('onto a time that has been taken changes nothing, and offers others in place', async () => {
    const booking = await visits.booked();
    const visitor = await visits.atAppointment(booking);
    const { page } = visitor;
    await chooseMove(visitor, /^5:00 AM/);
    const taken = confirmInput({ slug: booking.provider.slug, start: later });
    expect((await callClient(visits.origin, 'confirmBooking', taken)).ok).toBe(true);
    await page.getByRole('button', toFive).click();
    await page.getByText(/Someone else just took 5:00.AM\. Your appointment hasn’t changed/).waitFor();
    expect((await standing(booking)).sort()).toEqual([start, later]);
    expect(await page.getByRole('button', { name: 'Tuesday, 4:00 AM' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Tuesday, 5:30 AM' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(
      /^Move to Tuesday, 5:30.AM$/,
    );
    await page.keyboard.press('Enter');
    await page.getByRole('heading', moved).waitFor();
    expect((await standing(booking)).sort()).toEqual([later, latest]);
  });

  it('repeats the same request when the response is lost, even after a reload, and happens once [P3]', async () => {
    const booking = await visits.booked();
    const visitor = await visits.atAppointment(booking);
    const { page, traffic } = visitor;
    await chooseMove(visitor, /^5:00 AM/);
    await page.reload();
    await page.getByRole('heading', { name: 'Move this appointment?' }).waitFor();
    traffic.loseAnswer('rescheduleBooking');
    await page.getByRole('button', toFive).click();
    await page.getByText('We don’t know yet whether this is moved').waitFor();
    expect(await standing(booking)).toEqual([later]);
    expect(await page.getByRole('button', { name: 'Pick another time' }).count()).toBe(0);
    traffic.breakOff('rescheduleBooking');
    await page.reload();
    await page.getByText('We don’t know yet whether this is moved').waitFor();
    traffic.mend();
    await page.clock.runFor(30_000);
    await page.getByRole('heading', moved).waitFor();
    const sent = traffic.inputs('rescheduleBooking');
    expect(sent.length).toBeGreaterThanOrEqual(3);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    expect(await standing(booking)).toEqual([later]);
  });

  it('can be left without a trace, from the times and from the question', async () => {
    const booking = await visits.booked();
    const visitor = await visits.atAppointment(booking);
    const { page } = visitor;
    await chooseMove(visitor, /^5:00 AM/);
    await page.getByRole('button', { name: 'Pick another time' }).click();
    await page.getByRole('heading', { name: 'Pick a new time' }).waitFor();
    await page.getByRole('button', { name: 'Keep your current time' }).click();
    await page.getByRole('heading', yours).waitFor();
    expect(await standing(booking)).toEqual([start]);
  });

  it('shows the times on another clock, and asks on that clock too', async () => {
    const visitor = await visits.atAppointment(await visits.booked());
    const { page } = visitor;
    await page.getByRole('button', move).click();
    await page.getByRole('button', { name: 'Change the time zone' }).click();
    await page.getByRole('searchbox').fill('tokyo');
    await page.getByRole('button', { name: /Tokyo/ }).click();
    await page.getByRole('button', { name: /^7:00 PM/ }).click();
    await page.getByRole('button', { name: 'Move to Tuesday, 7:00 PM' }).waitFor();
    expect(await page.getByRole('main').innerText()).toMatch(/6:00.PM[^]*7:00.PM/);
  });
});
