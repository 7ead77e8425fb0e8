// "1 new time on this day and 3 fewer than now. Over three weeks: 3 new, 12 fewer."
import { newsOf, type PreviewDay } from '../../preview/preview-days.ts';
import { availabilityWords } from '../words/availability-words.ts';
import * as css from './preview-panel.module.css';

interface PreviewDiffProps {
  days: readonly PreviewDay[];
  opened: PreviewDay | null;
  weeks: 2 | 3;
  isChanged: boolean;
}

export function PreviewDiff({ days, opened, weeks, isChanged }: PreviewDiffProps) {
  const words = availabilityWords.preview;
  const total = newsOf(days);
  const news = newsOf(opened ? [opened] : []);
  if (total.added + total.gone === 0) {
    return <p className={css['diff']}>{isChanged ? words.sameTimes : words.unchanged}</p>;
  }
  return (
    <p className={css['diff']} role="status">
      {news.added > 0 && <b>{words.newTimes(news.added)}</b>}
      {news.added > 0 && <span>{` ${words.onDay(news.gone)} `}</span>}
      {news.added === 0 && news.gone > 0 && <span>{`${words.fewerOnDay(news.gone)} `}</span>}
      <span>{words.over(weeks, total.added, total.gone)}</span>
    </p>
  );
}
