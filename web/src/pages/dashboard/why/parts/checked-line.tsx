// What was checked for every start and stood in the way of none by itself: limits, window, pause.
import { sayDate } from '@holdfast/contract/text/say-time.ts';
import { instant } from '@holdfast/contract/time/instant.ts';
import { localDate } from '@holdfast/contract/time/wall-clock.ts';
import { Link } from 'react-aria-components';
import { typeFieldPlace } from '../../places/places.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import type { Day } from '../model/day.ts';
import * as css from '../why.module.css';
import { whyWords } from '../words/why-words.ts';

export function CheckedLine({ day, date, type }: { day: Day; date: string; type: string }) {
  const words = whyWords.checked;
  const last = localDate(instant(day.windowEndsAt - 1), day.clock);
  const isPaused = day.closed.some(({ kind }) => kind === 'paused');
  return (
    <p className={css['checked']}>
      <span>{`${words.lead} `}</span>
      {day.limits.map(({ per, most, count }) => (
        <span key={per}>
          <span>{`${words[per](most)} (`}</span>
          <Link href={`/dashboard/week?from=${date}`}>{words.booked(count)}</Link>
          <span>{'), '}</span>
        </span>
      ))}
      <span>{`${words.window} `}</span>
      <Link href={typeFieldPlace(type, 'windowDays')}>{words.until(sayDate(last, dashboardReader))}</Link>
      <span>{isPaused ? '.' : `, ${words.notPaused}.`}</span>
    </p>
  );
}
