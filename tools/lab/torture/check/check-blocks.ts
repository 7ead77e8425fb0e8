// Checks what providers heard about blocked time: every "ok" is stored once, as asked, until its release.
import { type Call, callsOf, type CallOf, mayHaveHappened } from './history.ts';
import type { RawBlock, RawState } from './raw-state.ts';
import { sameSpan } from './setting.ts';
import type { Rule, Violation } from './violation.ts';

export function checkBlocks(calls: readonly Call[], state: RawState): Violation[] {
  const asked = Map.groupBy(callsOf(calls, 'block'), (call) => call.asked.key);
  const ended = Map.groupBy(callsOf(calls, 'unblock'), (call) => call.asked.block);
  const blocks = Map.groupBy(state.blocks, ({ key }) => key);
  return [
    ...[...asked].flatMap(([key, group]) => answers(group, blocks.get(key)?.[0])),
    ...[...ended].flatMap(([key, group]) => endings(group, asked.get(key) ?? [], blocks.get(key)?.[0])),
    ...[...blocks].flatMap(([key, stored]) => documents(stored, asked.get(key) ?? [], ended.get(key) ?? [])),
  ];
}

/** The responses that one key got. */
function answers(group: readonly CallOf<'block'>[], block: RawBlock | undefined): Violation[] {
  const first = group.find(({ outcome }) => outcome.kind === 'ok');
  return group.flatMap((call): Violation[] => {
    const { asked, outcome } = call;
    const wrong = (rule: Rule, says: string) => [about(rule, call, `call ${call.number} ${says}`)];
    if (outcome.kind === 'ok') {
      if (!block) return wrong('blocks', 'was told ok, and there is no block');
      if (!outcome.range || !sameSpan(outcome.range, asked.span))
        return wrong('wrong-span', 'was told of other time than it asked for');
      const isSame = first?.outcome.kind === 'ok' && first.outcome.text === outcome.text;
      return isSame ? [] : wrong('answers-disagree', `was told something else than ${first?.number}`);
    }
    if (outcome.kind !== 'refused') return [];
    const before = group.find((other) => other.outcome.kind === 'ok' && other.answeredAt < call.calledAt);
    const isMismatch = outcome.reason === 'key-used';
    if (before && !isMismatch && !['unavailable', 'internal'].includes(outcome.reason))
      return wrong('answers-disagree', `was told ${outcome.reason} after ${before.number} was told ok`);
    const others = group.some((one) => one.asked.content !== asked.content && mayHaveHappened(one));
    if (isMismatch && (!others || before?.asked.content === asked.content))
      return wrong('answers-disagree', 'met a mismatch with its own content');
    return [];
  });
}

function endings(
  group: readonly CallOf<'unblock'>[],
  asked: readonly CallOf<'block'>[],
  block: RawBlock | undefined,
): Violation[] {
  return group.flatMap((call) => {
    const says = `call ${call.number} was told ${call.outcome.kind === 'ok' ? 'ok' : 'not-found'}`;
    if (call.outcome.kind === 'ok' && block?.status !== 'released')
      return [about('blocks', call, `${says}, and the block is not released`)];
    const isThere = asked.some(
      ({ outcome, answeredAt }) => outcome.kind === 'ok' && answeredAt < call.calledAt,
    );
    const isMissed = call.outcome.kind === 'refused' && call.outcome.reason === 'not-found' && isThere;
    return isMissed ? [about('blocks', call, `${says} of a block that it had made`)] : [];
  });
}

/** What is stored under one key. */
function documents(
  [block, second]: readonly RawBlock[],
  asked: readonly CallOf<'block'>[],
  ended: readonly CallOf<'unblock'>[],
): Violation[] {
  if (!block) return [];
  const found = (rule: Rule, says: string): Violation[] => [
    { rule, provider: block.provider, span: block.taken, says: `block ${block.id} ${says}` },
  ];
  if (second) return found('blocks', `is one of two of its key`);
  if (!asked.some(({ asked: { span } }) => sameSpan(span, block.taken)))
    return found('wrong-span', 'takes time that nobody asked for');
  const isReleased = block.status === 'released';
  return isReleased && !ended.some(mayHaveHappened) ? found('blocks', 'was released by nobody') : [];
}

function about(rule: Rule, { provider, asked }: Call, says: string): Violation {
  return { rule, provider, span: 'span' in asked ? asked.span : null, says };
}
