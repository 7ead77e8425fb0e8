// Turns the text of some cases into the starts of each and, on request, the reasons for one start.
import { slotsCasesSchema, type SlotsInput } from './slots-cases.ts';
import { explainStart } from '@holdfast/core/slots/explain-start.ts';
import { offerSlots } from '@holdfast/core/slots/offer-slots.ts';
import type { SlotQuestion } from '@holdfast/core/slots/slot-question.ts';
import { type Instant, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { inputProblem } from './input-problem.ts';
import { reasonSentence } from './reason-sentence.ts';
import { questionFromInput } from './slots-question.ts';

/** One sentence for a person; the exit code is 2. */
interface Problem {
  readonly problem: string;
}

/** `value` has each case's starts in epoch milliseconds, and with `explainAt` the explanation beside them. */
export function answerCases(json: string, explainAt: Instant | null): { value: unknown[] } | Problem {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch (error) {
    return { problem: `The input is not JSON: ${error instanceof Error ? error.message : String(error)}.` };
  }
  const checked = slotsCasesSchema.safeParse(given);
  if (!checked.success) return { problem: inputProblem(given, checked.error.issues) };
  return { value: checked.data.map(({ input }) => answerCase(input, explainAt)) };
}

function answerCase(input: SlotsInput, explainAt: Instant | null): unknown {
  const question = questionFromInput(input);
  const starts = offerSlots(question);
  return explainAt === null ? starts : { starts, explain: explanation(question, explainAt) };
}

/** Busy time is named by its position in the list. */
function explanation(question: SlotQuestion, start: Instant) {
  const taken = question.taken.map((entry, index) => ({
    ...entry,
    label: { kind: 'external' as const, calendar: `busy[${index}]` },
  }));
  const reasons = explainStart({ ...question, taken }, start);
  return {
    start: isoFromInstant(start),
    offered: reasons.length === 0,
    reasons: reasons.map((reason) => ({ ...reason, sentence: reasonSentence(reason) })),
  };
}
