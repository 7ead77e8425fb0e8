// The questions of a booking type: each kind as its native field, kept through everything.
import { describe, expect, it } from 'vitest';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { answerEveryKind, everyAnswer, everyKind, everyKindRequired, shownAnswers } from './every-kind.ts';
import { browserDesk } from './browser-desk.ts';
import { fillIn } from './visitors.ts';

const visitors = browserDesk();
const book = { name: /^Book / };
const done = { name: 'You’re booked' };

const asking = (questions: typeof everyKind) =>
  newProvider(testFirestore(), { types: { call: { questions } } });

async function atForm(provider: TestProvider) {
  const visitor = await visitors.arrive({ width: 360 });
  await visitor.page.goto(`${visitors.origin}/${provider.slug}/call?slot=2027-01-12T09:00:00.000Z`);
  await visitor.page.getByRole('heading', { name: 'Your details' }).waitFor();
  return visitor;
}

async function storedAnswers(provider: TestProvider): Promise<Record<string, string>> {
  const bookings = testFirestore().collection('bookings');
  const { docs } = await bookings.where('providerId', '==', provider.id).get();
  const answers: { question: string; text: string }[] = docs[0]?.get('answers') ?? [];
  return Object.fromEntries(answers.map(({ question, text }) => [question, text]));
}

describe('a type that asks in every way', () => {
  it('is booked by a client who answers each kind of question', async () => {
    const provider = await asking(everyKindRequired);
    const { page, complaints } = await atForm(provider);
    await fillIn(page);
    await answerEveryKind(page);
    await page.getByRole('button', book).click();
    await page.getByRole('heading', done).waitFor();
    expect(await storedAnswers(provider)).toEqual(everyAnswer);
    expect(complaints).toEqual([]);
  });

  it('says beside each field what is missing, chooses nothing by itself, and goes to the first one', async () => {
    const { page } = await atForm(await asking(everyKindRequired));
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await page.getByLabel('How did you find me?').inputValue()).toBe('');
    await fillIn(page);
    await page.getByRole('button', book).click();
    const focused = page.locator('input:focus');
    expect(await focused.getAttribute('type')).toBe('radio');
    for (const [role, name, said] of [
      ['radiogroup', 'What is it about?', 'Please choose one of these.'],
      ['combobox', 'How did you find me?', 'Please choose one of these.'],
      ['textbox', 'Your number on the day', 'Please fill this in.'],
      ['checkbox', 'I have read the house rules', 'Please tick this to go on.'],
    ] as const) {
      const described = await page.getByRole(role, { name }).getAttribute('aria-describedby');
      expect(await page.locator(`[id="${described}"]`).innerText()).toBe(said);
    }
    await page.keyboard.press('Space');
    await page.getByRole('radio', { name: 'My own return', checked: true }).waitFor();
    await page.getByLabel('Your number on the day').fill('call me maybe');
    await page.getByRole('button', book).click();
    await page.getByText('This doesn’t look like a phone number.').waitFor();
  });

  it('keeps every answer over a reload and another time, and an optional choice can be taken back', async () => {
    const provider = await asking(everyKind);
    const { page } = await atForm(provider);
    await fillIn(page);
    await answerEveryKind(page);
    await page.reload();
    await page.getByRole('heading', { name: 'Your details' }).waitFor();
    expect(await shownAnswers(page)).toEqual(everyAnswer);
    await page.getByRole('link', { name: 'Other times' }).click();
    await page.getByRole('button', { name: /^4:30 AM/ }).click();
    await page.getByRole('heading', { name: 'Your details' }).waitFor();
    expect(await shownAnswers(page)).toEqual(everyAnswer);
    await page.getByRole('button', { name: 'Clear my choice' }).click();
    await page.getByLabel('I have read the house rules').uncheck();
    await page.getByLabel('How did you find me?').selectOption('');
    await page.getByRole('button', book).click();
    await page.getByRole('heading', done).waitFor();
    const { matter: _, found: __, rules: ___, ...given } = everyAnswer;
    expect(await storedAnswers(provider)).toEqual(given);
  });

  it('takes what a program filled in without telling the page', async () => {
    const provider = await asking(everyKindRequired);
    const { page } = await atForm(provider);
    await page.evaluate((answers) => {
      const texts: Record<string, string> = { ...answers, name: 'Alan Reyes', email: 'alan@example.com' };
      for (const field of document.querySelectorAll<HTMLInputElement>('input, textarea, select')) {
        const text = texts[field.name.replace('answer-', '')] ?? '';
        if (field.type === 'radio' || field.type === 'checkbox') field.checked = field.value === text;
        else field.value = text;
      }
    }, everyAnswer);
    await page.clock.runFor(1_500);
    await page.getByRole('button', book).click();
    await page.getByRole('heading', done).waitFor();
    expect(await storedAnswers(provider)).toEqual(everyAnswer);
  });

  it('locks every field while a booking is on its way', async () => {
    const { page, context } = await atForm(await asking(everyKindRequired));
    await fillIn(page);
    await answerEveryKind(page);
    await context.route('**/api/client', (route) => route.abort());
    await page.getByRole('button', book).click();
    await page.getByText('We don’t know yet whether this is booked').waitFor();
    expect(await page.locator('input:enabled, textarea:enabled, select:enabled').count()).toBe(0);
    expect(await shownAnswers(page)).toEqual(everyAnswer);
  });
});

it('a choice that is no longer offered is asked for again, with nothing else lost', async () => {
  const provider = await asking(everyKindRequired);
  const { page } = await atForm(provider);
  await fillIn(page);
  await answerEveryKind(page);
  const questions = everyKindRequired.map((question) =>
    question.id === 'matter' ? { ...question, choices: ['A new matter', 'Another one'] } : question,
  );
  await testFirestore().doc(`providers/${provider.id}/bookingTypes/call`).update({ questions });
  await page.getByRole('button', book).click();
  await page.getByText('The details of this appointment have changed').first().waitFor();
  await page.getByRole('radio', { name: 'A new matter' }).check();
  await page.getByRole('button', { name: 'Book with the new details' }).click();
  await page.getByRole('heading', done).waitFor();
  expect(await storedAnswers(provider)).toEqual({ ...everyAnswer, matter: 'A new matter' });
});
