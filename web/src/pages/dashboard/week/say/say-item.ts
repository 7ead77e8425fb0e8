// What an item of the week is called, briefly in its box and in full for screen readers.
import { sayTime, sayWeekday } from '@holdfast/contract/text/say-time.ts';
import { type Instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { localDate, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import { isPast } from '../model/day-parts.ts';
import type { WeekItem } from '../model/week-item.ts';
import { weekWords } from '../words/week-words.ts';

interface Seen {
  readonly clock: WallClock;
  readonly now: Instant;
  readonly isNext: boolean;
}

/** `Tuesday 09:30 to 10:30, Inês Carvalho, Tax consultation, next, in 20 minutes`. */
export function sayItemInFull(item: WeekItem, { clock, now, isNext }: Seen): string {
  const words = weekWords.item;
  const when = sayItemWhen(item, clock);
  if (item.kind === 'block') return [when, item.label, words.blocked].filter(Boolean).join(', ');
  if (item.kind === 'hold') return [when, words.beingBooked, item.type].filter(Boolean).join(', ');
  const said = [when, item.client, item.type];
  if (isNext) said.push(words.next, sayHowSoon(item.from, now) ?? '');
  if (item.isNoShow) said.push(words.noShow);
  else if (isPast(item, now)) said.push(words.over);
  if (item.hasBounced) said.push(words.bounced);
  return said.filter(Boolean).join(', ');
}

/** `Tuesday 09:30 to 10:30`. */
export function sayItemWhen(item: WeekItem, clock: WallClock): string {
  return `${sayWeekday(localDate(item.from, clock), dashboardReader)} ${sayItemSpan(item, clock)}`;
}

/** `09:30 to 10:30`. */
export function sayItemSpan({ from, to }: WeekItem, clock: WallClock): string {
  return weekWords.span(sayTime(from, clock, dashboardReader), sayTime(to, clock, dashboardReader));
}

const relative = new Intl.RelativeTimeFormat(dashboardReader.locale, { numeric: 'always' });

/** `in 20 minutes`, `in 3 hours`; null beyond a day. */
export function sayHowSoon(at: Instant, now: Instant): string | null {
  const minutes = Math.ceil((at - now) / minuteMs);
  if (minutes < 0 || minutes >= 1_440) return null;
  return minutes < 90
    ? relative.format(minutes, 'minute')
    : relative.format(Math.round(minutes / 60), 'hour');
}

/** `3:12`. */
export function sayTimeLeft(until: number, now: number): string {
  const seconds = Math.max(0, Math.ceil((until - now) / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
