// A provider's own rules, which the provider may go over by naming them. That a time is taken is no rule: nobody goes over it.
import { explainStart } from '../slots/explain-start.ts';
import type { SlotRules } from '../slots/slot-question.ts';
import type { StartReason } from '../slots/start-reasons.ts';
import { dayMs, type Instant, instant } from '@holdfast/contract/time/instant.ts';

/** `hours`: outside weekly hours and overrides. `grid`: between the starts of the list. `limit`: more than fit a day or week. */
export type OwnRule = 'hours' | 'grid' | 'notice' | 'window' | 'limit';

const ruleOf: Readonly<Record<StartReason['kind'], OwnRule | null>> = {
  'outside-hours': 'hours',
  'clock-gap': 'hours',
  'off-grid': 'grid',
  notice: 'notice',
  window: 'window',
  limit: 'limit',
  taken: null,
  buffer: null,
  'external-busy': null,
};

/** The rules that `start` breaks, each once; limits are for the commit to find out. */
export function brokenRules(rules: SlotRules, start: Instant, now: Instant): OwnRule[] {
  const question = { rules, taken: [], now, from: instant(start - dayMs), to: instant(start + 2 * dayMs) };
  const broken = explainStart(question, start).map(({ kind }) => ruleOf[kind]);
  return [...new Set(broken)].filter((rule) => rule !== null);
}
