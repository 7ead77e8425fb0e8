// Puts reasons into words, for readers of `npm run slots -- --explain`.
import type { LocalRange } from '@holdfast/core/availability/availability-rules.ts';
import type { InBuffer, OutsideWindow, StartReason } from '@holdfast/core/slots/start-reasons.ts';
import { type Instant, isoFromInstant } from '@holdfast/contract/time/instant.ts';

export function reasonSentence(reason: StartReason): string {
  switch (reason.kind) {
    case 'outside-hours':
      return `${utc(reason.closedAt)} is outside the hours of ${reason.date}: ${
        reason.rule === 'override' ? 'an override says' : 'the weekly hours say'
      } ${rangesText(reason.ranges)}.`;
    case 'off-grid':
      return `No slot begins here; the nearest ones would begin at ${[reason.before, reason.after]
        .flatMap((at) => (at === null ? [] : [utc(at)]))
        .join(' and ')}.`;
    case 'notice':
      return `Too soon: with the notice period, the first start is ${utc(reason.noticeEnds)}.`;
    case 'window':
      return windowSentence(reason);
    case 'taken':
      return `Taken${reason.by === null ? '' : ` by the ${reason.by} ${reason.id ?? ''}`} from ${utc(reason.from)} to ${utc(reason.to)}.`;
    case 'buffer':
      return `${bufferText(reason)} is in the way: ${reason.id ?? 'taken'} from ${utc(reason.from)} to ${utc(reason.to)}.`;
    case 'external-busy':
      return `${reason.calendar} is busy from ${utc(reason.from)} to ${utc(reason.to)}.`;
    case 'limit':
      return `${reason.per === 'day' ? '' : 'The week of '}${reason.date} is full.`;
    case 'clock-gap':
      return `The clock jumps from ${reason.skippedFrom} to ${reason.skippedTo} at ${utc(reason.changesAt)}: hours in between do not exist.`;
  }
}

function utc(at: Instant): string {
  return isoFromInstant(at).replace(/(?::00)?\.000Z$/, 'Z');
}

function rangesText(ranges: readonly LocalRange[]): string {
  return ranges.length === 0 ? 'closed' : ranges.map(({ start, end }) => `${start}-${end}`).join(', ');
}

function windowSentence({ limit, at }: OutsideWindow): string {
  if (limit === 'from') return `Before the requested range, which starts at ${utc(at)}.`;
  if (limit === 'to') return `Would end after the requested range, which ends at ${utc(at)}.`;
  return `Would end after the booking window, which ends at ${utc(at)}.`;
}

function bufferText({ whose }: InBuffer): string {
  if (whose === 'own') return 'The buffer of this slot';
  return whose === 'theirs'
    ? 'The buffer of its neighbour'
    : 'The buffer between this slot and its neighbour';
}
