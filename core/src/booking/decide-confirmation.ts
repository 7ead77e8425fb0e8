// Whether a chosen start and a filled-in form become an agreement, by the rules alone. The lock comes after.
import { type HeldTypeSnapshot, snapshotOf } from '@holdfast/contract/documents/booking-type.ts';
import { type Result, ok, refuse } from '../result.ts';
import { isOffered } from '../slots/is-offered.ts';
import type { SlotRules } from '../slots/slot-question.ts';
import { cleanLine, cleanText } from '../text/clean-text.ts';
import { type Instant, type Interval, instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import type { Agreement, Answer, BookedProvider, Client, Question } from './booking-types.ts';
import { takenBy } from '../slots/taken-time.ts';

export interface ConfirmationWish {
  readonly start: Instant;
  readonly client: Client;
  readonly answers: readonly { readonly question: string; readonly text: string }[];
}

export type ConfirmationRefusal =
  | { readonly kind: 'slot-not-offered' }
  | {
      readonly kind: 'invalid-request';
      readonly params: { readonly path: string; readonly problem: string };
    };

/**
 * The slot engine decides whether the start is offered; the commit finds out whether it is taken.
 * `invalid-request`: a required answer is missing, or a question was answered twice or never asked.
 */
export function decideConfirmation(
  wish: ConfirmationWish,
  context: {
    readonly provider: BookedProvider;
    readonly type: HeldTypeSnapshot;
    readonly rules: SlotRules;
    /** What the caller's hold takes. A held start was decided when it was held; it only has to lie ahead. */
    readonly held: Interval | null;
    readonly reference: string;
    readonly now: Instant;
    /** False if the provider books for a client: required questions may stay open. */
    readonly needsAnswers?: boolean;
  },
): Result<Agreement, ConfirmationRefusal> {
  const { provider, type, rules, held, reference, now, needsAnswers = true } = context;
  const name = cleanLine(wish.client.name);
  if (name === '') return refuse(invalid('client.name', 'a name is needed'));
  const answers = decideAnswers(wish.answers, type.questions, needsAnswers);
  if (!answers.ok) return answers;
  const offered = held ? wish.start > now : isOffered(rules, [], now, wish.start);
  if (!offered) return refuse({ kind: 'slot-not-offered' });
  return ok({
    reference,
    startsAt: wish.start,
    endsAt: instant(wish.start + type.durationMinutes * minuteMs),
    taken: held ?? takenBy(rules, wish.start),
    provider: {
      slug: provider.slug,
      name: provider.name,
      headline: provider.headline,
      timeZone: provider.timeZone,
    },
    type: snapshotOf(type),
    client: { ...wish.client, name },
    answers: answers.value,
  });
}

function decideAnswers(
  given: ConfirmationWish['answers'],
  questions: readonly Question[],
  needsAnswers: boolean,
): Result<Answer[], ConfirmationRefusal> {
  const asked = new Set(questions.map((question) => question.id));
  const texts = new Map<string, string>();
  for (const [index, answer] of given.entries()) {
    const path = `answers.${index}.question`;
    if (!asked.has(answer.question)) return refuse(invalid(path, 'not a question of this type'));
    if (texts.has(answer.question)) return refuse(invalid(path, 'each question once'));
    texts.set(answer.question, cleanText(answer.text));
  }
  const answers: Answer[] = [];
  for (const question of questions) {
    const text = texts.get(question.id) ?? '';
    if (text !== '') answers.push({ question: question.id, label: question.label, text });
    else if (question.required && needsAnswers) {
      return refuse(invalid(`answers.${question.id}`, 'this question needs an answer'));
    }
  }
  return ok(answers);
}

function invalid(path: string, problem: string) {
  return { kind: 'invalid-request', params: { path, problem } } as const;
}
