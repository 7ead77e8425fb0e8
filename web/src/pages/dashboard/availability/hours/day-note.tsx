// Ranges that overlap or meet, said in words: they count as one, and can be joined.
import { Button } from '../../kit/button.tsx';
import { dashboardReader } from '../../words/dashboard-words.ts';
import { nightThatMeets, rangesThatMeet } from '../../times/spans.ts';
import { rangesOf, type Week } from '../model/week.ts';
import { sayLocalTime, sayRange } from '../../times/say-range.ts';
import { weekdayName } from '../say/say-weekday.ts';
import { availabilityWords } from '../words/availability-words.ts';
import * as css from './week.module.css';

export function DayNote({ weekday, week, onJoin }: { weekday: number; week: Week; onJoin: () => void }) {
  const ranges = rangesOf(week, weekday);
  const words = availabilityWords.week;
  const meeting = rangesThatMeet(ranges);
  if (meeting) {
    const say = words[meeting.kind];
    return (
      <p className={css['note']}>
        <span>
          {`${say(sayRange(meeting.earlier, dashboardReader), sayRange(meeting.later, dashboardReader))} `}
        </span>
        <Button look="words" onPress={onJoin}>
          {words.join}
        </Button>
      </p>
    );
  }
  const dayBefore = ((weekday + 5) % 7) + 1;
  const night = nightThatMeets(rangesOf(week, dayBefore), ranges);
  if (!night) return null;
  const until = sayLocalTime(night.earlier.end, dashboardReader);
  return <p className={css['note']}>{words.night(weekdayName(dayBefore, dashboardReader), until)}</p>;
}
