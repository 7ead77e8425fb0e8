// A booking type that asks in every way, and how a visitor answers it.
import type { Page } from 'playwright-core';
import type { TypeSeed } from '../../tools/dev/seed/write-provider.ts';

const plain = { required: false, long: false } as const;
const few = ['My own return', 'My company', 'An inheritance'];
const many = ['A friend', 'My bank', 'A search engine', 'A talk', 'The newspaper', 'In another way'];

/** Two lists, one short and one long; a number, a line, several lines, a tick. */
export const everyKind: TypeSeed['questions'] = [
  { ...plain, id: 'matter', label: 'What is it about?', kind: 'choice', choices: few },
  { ...plain, id: 'found', label: 'How did you find me?', kind: 'choice', choices: many },
  { ...plain, id: 'mobile', label: 'Your number on the day', kind: 'phone' },
  { ...plain, id: 'company', label: 'Your employer' },
  { ...plain, id: 'papers', label: 'Which papers will you bring?', long: true },
  { ...plain, id: 'rules', label: 'I have read the house rules', kind: 'checkbox' },
];

export const everyKindRequired = everyKind.map((question) => ({ ...question, required: true }));

export const everyAnswer = {
  matter: 'My company',
  found: 'The newspaper',
  mobile: '+1 (212) 555-0100',
  company: 'Reyes Ltd.',
  papers: 'All of them.',
  rules: 'yes',
};

export async function answerEveryKind(page: Page): Promise<void> {
  await page.getByRole('radio', { name: everyAnswer.matter }).check();
  await page.getByLabel('How did you find me?').selectOption(everyAnswer.found);
  await page.getByLabel('Your number on the day').fill(everyAnswer.mobile);
  await page.getByLabel('Your employer').fill(everyAnswer.company);
  await page.getByLabel('Which papers will you bring?').fill(everyAnswer.papers);
  await page.getByLabel('I have read the house rules').check();
}

/** What the fields of `answerEveryKind` hold. */
export async function shownAnswers(page: Page): Promise<Record<string, string>> {
  const valueOf = (label: string) => page.getByLabel(label).inputValue();
  return {
    matter: await page.getByRole('radio', { checked: true }).inputValue(),
    found: await valueOf('How did you find me?'),
    mobile: await valueOf('Your number on the day'),
    company: await valueOf('Your employer'),
    papers: await valueOf('Which papers will you bring?'),
    rules: (await page.getByLabel('I have read the house rules').isChecked()) ? 'yes' : '',
  };
}
