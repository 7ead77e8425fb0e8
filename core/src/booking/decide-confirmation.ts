// Whether a chosen start and a filled-in form become an agreement, by the rules alone. The lock comes after.
import { type HeldTypeSnapshot, snapshotOf } from '@holdfast/contract/documents/booking-type.ts';
import { type Result, ok, refuse } from '../result.ts';
import { isOffered } from '../slots/is-offered.ts';
import type { SlotRules } from '../slots/slot-question.ts';
import { cleanLine } from '../text/clean-text.ts';
import { type Instant, type Interval, instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import type { Agreement, BookedProvider, Client } from './booking-types.ts';
import { decideAnswers, type GivenAnswer, type WrongAnswer } from './decide-answers.ts';
import { takenBy } from '../slots/taken-time.ts';

export interface ConfirmationWish {
  readonly start: Instant;
  readonly client: Client;
  readonly answers: readonly GivenAnswer[];
}

export type ConfirmationRefusal = { readonly kind: 'slot-not-offered' } | WrongAnswer;

/**
 * The slot engine decides whether the start is offered; the commit finds out whether it is taken.
 * `invalid-request`: the name is empty, or an answer is missing or wrong.
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

function invalid(path: string, problem: string) {
  return { kind: 'invalid-request', params: { path, problem } } as const;
}
