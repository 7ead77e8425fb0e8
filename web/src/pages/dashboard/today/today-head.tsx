// The greeting by the provider's clock, what is left of the day, and what can be started from here.
import type { ReactNode } from 'react';
import { sayTime } from '@holdfast/contract/text/say-time.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { ConnectionNote } from '../booking/connection-note.tsx';
import { firstNameOf } from '../booking/say/first-name.ts';
import { dashboardReader } from '../words/dashboard-words.ts';
import { partOfDay } from './model/part-of-day.ts';
import * as css from './today.module.css';
import { todayWords } from './words/today-words.ts';

interface TodayHeadProps {
  name: string;
  /** Null until the appointments are there. */
  left: { readonly count: number; readonly lastEnd: Instant | null } | null;
  now: Instant;
  clock: WallClock;
  actions: ReactNode;
}

export function TodayHead({ name, left, now, clock, actions }: TodayHeadProps) {
  const greet = todayWords.greeting[partOfDay(now, clock)];
  return (
    <header className={css['head']}>
      <div>
        <h1 tabIndex={-1}>{greet(firstNameOf(name))}</h1>
        <p className={css['lead']}>{left && sayLeft(left, clock)}</p>
        <ConnectionNote clock={clock} />
      </div>
      <div className={css['acts']}>{actions}</div>
    </header>
  );
}

function sayLeft({ count, lastEnd }: NonNullable<TodayHeadProps['left']>, clock: WallClock): string {
  if (count === 0 || lastEnd === null) return todayWords.noneLeft;
  return todayWords.left(count, sayTime(lastEnd, clock, dashboardReader));
}
