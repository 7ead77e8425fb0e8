// Starts that the same thing keeps from being offered: the times, why, and the fix.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { Link } from 'react-aria-components';
import type { OwnType } from '../../data/own-data.ts';
import { useTrueNow } from '../../data/use-true-now.ts';
import type { Day } from '../model/day.ts';
import { fixOf, reading } from '../model/fix.ts';
import type { Group } from '../model/groups.ts';
import { sayAt } from '../say/say.ts';
import { sayCause } from '../say/say-cause.ts';
import * as css from '../why.module.css';
import { whyWords } from '../words/why-words.ts';
import { FixPart } from './fix-part.tsx';

interface GroupRowProps {
  group: Group;
  day: Day;
  type: OwnType;
  /** Where a start is asked about, as this section's query. */
  toStart: (time: string) => string;
  onUnblock: (block: string) => void;
}

/** More would be a wall of figures. */
const mostTimes = 16;

export function GroupRow({ group, day, type, toStart, onUnblock }: GroupRowProps) {
  const { cause, starts } = group;
  const { asked, clock } = day;
  const isHold = cause.kind === 'owner' && cause.owner?.kind === 'hold';
  const isOffered = cause.kind === 'offered';
  const isAsked = asked !== null && starts.includes(asked);
  const now = useTrueNow(isHold ? 1_000 : 60_000);
  const { heading, text } = sayCause(group, { day, type, now });
  const look = isOffered && day.closed.length === 0 ? css['yes'] : isAsked ? css['at'] : css['row'];
  return (
    <li className={look}>
      <Times starts={starts} day={day} toStart={toStart} />
      <div className={css['why']}>
        <h3>{heading}</h3>
        {text !== null && <p>{text}</p>}
      </div>
      <div className={css['fix']}>
        {!isOffered && (
          <FixPart
            fix={fixOf(group, clock, type.durationMinutes)}
            type={type.id}
            clock={clock}
            look="words"
            onUnblock={onUnblock}
          />
        )}
      </div>
    </li>
  );
}

function Times({
  starts,
  day,
  toStart,
}: Pick<GroupRowProps, 'day' | 'toStart'> & { starts: readonly Instant[] }) {
  const { clock, asked } = day;
  const others = starts.filter((start) => start !== asked);
  const first = others[0];
  const last = others.at(-1);
  if (starts.length > mostTimes && first !== undefined && last !== undefined) {
    return (
      <div className={css['times']}>
        <span>{whyWords.every(sayAt(first, clock), sayAt(last, clock), others.length)}</span>
        {others.length < starts.length && asked !== null && <b>{sayAt(asked, clock)}</b>}
      </div>
    );
  }
  return (
    <div className={css['times']}>
      {starts.map((start) => {
        const time = sayAt(start, clock);
        return start === asked ? (
          <b key={start}>{time}</b>
        ) : (
          <Link key={start} href={toStart(reading(start, clock))} aria-label={whyWords.open(time)}>
            {time}
          </Link>
        );
      })}
    </div>
  );
}
