// The starts of a date in groups: neighbours that the same thing keeps from being offered stand together.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { type Cause, causesOf, firstCause } from './cause.ts';
import type { Day } from './day.ts';

export interface Group {
  readonly cause: Cause;
  readonly starts: readonly Instant[];
  /** Those that only a buffer closes. */
  readonly buffered: readonly Instant[];
}

export function groupsOf(day: Day): Group[] {
  const groups: Group[] = [];
  for (const explained of day.starts) {
    const cause = firstCause(explained, day);
    const { start } = explained;
    const buffered = cause.kind === 'owner' && cause.isBuffer ? [start] : [];
    const last = groups.at(-1);
    if (last && keyOf(last.cause) === keyOf(cause)) {
      const starts = [...last.starts, start];
      groups[groups.length - 1] = { ...last, starts, buffered: [...last.buffered, ...buffered] };
    } else groups.push({ cause, starts: [start], buffered });
  }
  return groups;
}

/** Everything in the way of one start, each as a group of it alone with the buffers around it. */
export function groupsFor(day: Day, start: Instant): Group[] {
  const explained = day.starts.find((other) => other.start === start);
  const groups = groupsOf(day);
  return (explained ? causesOf(explained, day) : []).map((cause) => {
    const shared = groups.find(
      (group) => keyOf(group.cause) === keyOf(cause) && group.starts.includes(start),
    );
    const own = cause.kind === 'owner' && cause.isBuffer ? [start] : [];
    return { cause, starts: [start], buffered: shared?.buffered ?? own };
  });
}

/** Alike for starts with the same cause. */
export function keyOf(cause: Cause): string {
  switch (cause.kind) {
    case 'owner':
      return `owner ${cause.owner?.id ?? cause.from}`;
    case 'before':
    case 'after':
    case 'overlong':
    case 'window':
      return `${cause.kind} ${cause.at}`;
    case 'break':
      return `break ${cause.from}`;
    case 'limit':
      return `limit ${cause.per}`;
    case 'grid':
      return `grid ${cause.before} ${cause.after}`;
    default:
      return cause.kind;
  }
}

/** The free starts nearest before and after, for "the nearest free times". */
export function freeBeside(groups: readonly Group[], start: Instant): Instant[] {
  const free = groups.flatMap(({ cause, starts }) => (cause.kind === 'offered' ? starts : []));
  const before = free.filter((other) => other < start).at(-1);
  const after = free.find((other) => other > start);
  return [before, after].filter((found) => found !== undefined);
}
