// A cause in words: what it is called, and what is behind it.
import { sayDate, sayWeekday } from '@holdfast/contract/text/say-time.ts';
import { type Instant, instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { localDate } from '@holdfast/contract/time/wall-clock.ts';
import type { OwnType } from '../../data/own-data.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import type { Cause } from '../model/cause.ts';
import type { Day } from '../model/day.ts';
import type { Group } from '../model/groups.ts';
import { whyWords } from '../words/why-words.ts';
import { sayAt, sayLeft, sayMinutes, sayOwn, sayTimes } from './say.ts';

export interface SaidCause {
  readonly heading: string;
  /** A block's label stands here, so it may be anybody's text. */
  readonly text: string | null;
}

interface Known {
  readonly day: Day;
  readonly type: Pick<OwnType, 'durationMinutes' | 'noticeMinutes'>;
  /** By the service's time, for holds. */
  readonly now: Instant;
}

export function sayCause({ cause, starts, buffered }: Group, known: Known): SaidCause {
  const { day, type } = known;
  const { clock } = day;
  const words = whyWords.cause;
  const at = (time: Instant) => sayAt(time, clock);
  switch (cause.kind) {
    case 'offered':
      return { heading: day.closed.length > 0 ? words.wouldBe : words.offered, text: null };
    case 'past':
      return words.past;
    case 'before':
    case 'after': {
      const { heading, text } = words[cause.kind];
      return { heading, text: text(at(cause.at)) };
    }
    case 'overlong': {
      const last = starts.at(-1) ?? cause.at;
      const ends = instant(last + type.durationMinutes * minuteMs);
      return { heading: words.overlong.heading(at(cause.at)), text: words.overlong.text(at(last), at(ends)) };
    }
    case 'break':
      return { heading: words.break.heading, text: words.break.text(at(cause.from), at(cause.to)) };
    case 'closed-day': {
      const { heading, weekly, override } = words.closedDay;
      const isWeekly = cause.day.rule === 'weekly';
      return {
        heading,
        text: isWeekly ? weekly(sayWeekday(isoDate(cause.day.date), dashboardReader)) : override,
      };
    }
    case 'clock-gap': {
      const { heading, text } = words.gap;
      return { heading, text: text(cause.skippedFrom.slice(11), cause.skippedTo.slice(11)) };
    }
    case 'grid': {
      const beside = [cause.before, cause.after].filter((time) => time !== null);
      const { heading, text, none } = words.grid;
      return { heading, text: beside.length > 0 ? text(sayTimes(beside, clock)) : none };
    }
    case 'notice':
      return {
        heading: words.notice.heading,
        text: words.notice.text(sayMinutes(type.noticeMinutes), at(day.now)),
      };
    case 'window': {
      const last = localDate(instant(cause.at - 1), clock);
      return { heading: words.window.heading, text: words.window.text(sayDate(last, dashboardReader)) };
    }
    case 'limit': {
      const { count = 0, most = 0 } = day.limits.find(({ per }) => per === cause.per) ?? {};
      return { heading: words.limit[cause.per], text: words.limit.text(count, most) };
    }
    case 'owner':
      return sayOwner(cause, buffered, known);
  }
}

function sayOwner(
  cause: Extract<Cause, { kind: 'owner' }>,
  buffered: readonly Instant[],
  { day: { clock }, now }: Known,
): SaidCause {
  const words = whyWords.cause;
  const { owner } = cause;
  const [from, to] = [sayAt(cause.from, clock), sayAt(cause.to, clock)];
  const ends = [buffered[0], buffered.length > 1 ? buffered.at(-1) : undefined].filter(
    (time) => time !== undefined,
  );
  const beside = ends.length > 0 ? words.buffers(sayTimes(ends, clock)) : null;
  switch (owner?.kind) {
    case 'booking':
      return { heading: words.booking(sayOwn(owner.client), from, to), text: beside };
    case 'hold':
      return { heading: words.hold.heading(from), text: words.hold.text(sayLeft(owner.until, now)) };
    case 'block': {
      const label = owner.label === '' ? null : sayOwn(owner.label);
      return { heading: words.block(from, to), text: label ?? beside };
    }
    case undefined:
      return { heading: words.taken(from, to), text: beside };
  }
}
