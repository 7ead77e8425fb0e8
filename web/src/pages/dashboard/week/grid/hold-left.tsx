// How long a visitor's hold lasts: a quiet ring and the time left, second by second.
import { useTrueNow } from '../../data/use-true-now.ts';
import { sayTimeLeft } from '../say/say-item.ts';
import { weekWords } from '../words/week-words.ts';
import * as css from './item-box.module.css';

/** How long a hold lasts when it is new. */
const wholeMilliseconds = 300_000;
const around = 2 * Math.PI * 5;

export function HoldLeft({ until }: { until: number }) {
  const now = useTrueNow(1_000);
  const share = Math.min(1, Math.max(0, (until - now) / wholeMilliseconds));
  return (
    <span className={css['left']}>
      <svg width="14" height="14" viewBox="0 0 14 14" className={css['ring']}>
        <circle cx="7" cy="7" r="5" />
        <circle cx="7" cy="7" r="5" strokeDasharray={`${share * around} ${around}`} />
      </svg>
      <span>{weekWords.item.left(sayTimeLeft(until, now))}</span>
    </span>
  );
}
