// A reason of the engine as it travels to the provider.
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import { type Instant, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import type { StartReason } from '@holdfast/core/slots/start-reasons.ts';

type ReasonPart = ResponseOf<'explainSlots'>['starts'][number]['reasons'][number];

export function reasonPart(reason: StartReason): ReasonPart {
  switch (reason.kind) {
    case 'outside-hours':
      return { ...reason, closedAt: isoFromInstant(reason.closedAt), ranges: [...reason.ranges] };
    case 'off-grid':
      return { kind: 'off-grid', before: isoOrNull(reason.before), after: isoOrNull(reason.after) };
    case 'notice':
      return { kind: 'notice', noticeEndsAt: isoFromInstant(reason.noticeEnds) };
    case 'window':
      return { kind: 'window', windowEndsAt: isoFromInstant(reason.at) };
    case 'taken':
      return { kind: 'taken', ...inTheWay(reason) };
    case 'buffer':
      return { kind: 'buffer', whose: reason.whose, ...inTheWay(reason) };
    case 'limit':
      return { kind: 'limit', per: reason.per, date: reason.date };
    case 'clock-gap':
      return { ...reason, changesAt: isoFromInstant(reason.changesAt) };
    case 'external-busy':
      throw new Error('ledgers list no calendars');
  }
}

function inTheWay({
  id,
  from,
  to,
}: {
  readonly id: string | null;
  readonly from: Instant;
  readonly to: Instant;
}) {
  return { by: id, from: isoFromInstant(from), to: isoFromInstant(to) };
}

function isoOrNull(at: Instant | null): string | null {
  return at === null ? null : isoFromInstant(at);
}
