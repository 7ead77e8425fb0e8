// Finds the availability rules that a start breaks. Providers may override them, but never taken time.
import type { OwnRule } from '@holdfast/contract/parts/own-rules.ts';
import { explainStart } from '../slots/explain-start.ts';
import type { SlotRules } from '../slots/slot-question.ts';
import type { StartReason } from '../slots/start-reasons.ts';
import { dayMs, type Instant, instant } from '@holdfast/contract/time/instant.ts';

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

/** Of the rules that a start breaks, those that the provider named and those that stand in the way. */
export function overridden(
  rules: readonly OwnRule[],
  named: readonly OwnRule[],
): { readonly overrode: OwnRule[]; readonly broken: OwnRule[] } {
  return {
    overrode: rules.filter((rule) => named.includes(rule)),
    broken: rules.filter((rule) => !named.includes(rule)),
  };
}

/** `isOverLimit`: the start has a limit, and the provider gave leave to go over it. */
export function overriddenWithLimit(overrode: readonly OwnRule[], isOverLimit: boolean): readonly OwnRule[] {
  return isOverLimit ? [...overrode, 'limit'] : overrode;
}

/** The rules that `start` breaks, each once. The commit checks limits. */
export function brokenRules(rules: SlotRules, start: Instant, now: Instant): OwnRule[] {
  const question = { rules, taken: [], now, from: instant(start - dayMs), to: instant(start + 2 * dayMs) };
  const broken = explainStart(question, start).map(({ kind }) => ruleOf[kind]);
  return [...new Set(broken)].filter((rule) => rule !== null);
}
