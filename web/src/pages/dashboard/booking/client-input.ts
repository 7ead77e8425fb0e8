// What is typed about a client and what of it can be sent.
import { emailField, nameField } from '@holdfast/contract/parts/fields.ts';
import * as z from 'zod/mini';

export function clientProblems({ name, email }: { readonly name: string; readonly email: string }) {
  return {
    name: !z.safeParse(nameField, name).success,
    email: !z.safeParse(emailField, email).success,
  };
}

/** Questions left empty are not sent, nor those of another type. */
export function givenAnswers(
  questions: readonly { readonly id: string }[],
  answers: Readonly<Record<string, string>>,
): { question: string; text: string }[] {
  return questions.flatMap(({ id }) => {
    const text = answers[id]?.trim() ?? '';
    return text === '' ? [] : [{ question: id, text }];
  });
}
