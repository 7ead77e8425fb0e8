// One range: from, to, and a cross; what is wrong with it, and where it ends if that is on the next day.
import { useId, useState } from 'react';
import type { Range } from '../../times/range.ts';
import type { TimePart } from '../../times/read-time.ts';
import { sayLocalTime, sayRange } from '../../times/say-range.ts';
import { sayTimeProblem } from '../../times/say-time-problem.ts';
import { endsNextDay, isComplete } from '../../times/spans.ts';
import { TimeBox } from '../../times/time-box.tsx';
import { timesWords } from '../../times/words/times-words.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import { availabilityWords } from '../words/availability-words.ts';
import * as css from './ranges.module.css';

interface RangeFieldProps {
  what: string;
  nextDay: string | null;
  range: Range;
  onType: (range: Range) => void;
  onRemove: () => void;
}

export function RangeField({ what, nextDay, range, onType, onRemove }: RangeFieldProps) {
  const [typing, setTyping] = useState<TimePart | null>(null);
  const id = useId();
  const { week } = availabilityWords;
  const wrong = (part: TimePart) => (part === typing ? null : sayTimeProblem(range[part], part));
  const problem = wrong('start') ?? wrong('end');
  const beyond = isComplete(range) && endsNextDay(range) ? sayLocalTime(range.end, dashboardReader) : null;
  const box = (part: TimePart) => ({
    part,
    value: range[part],
    isWrong: wrong(part) !== null,
    describedBy: problem === null && beyond === null ? undefined : id,
    onTyping: (isTyping: boolean) => setTyping(isTyping ? part : null),
    onChange: (value: string) => onType({ ...range, [part]: value }),
  });
  return (
    <div data-range>
      <div className={css['times']}>
        <TimeBox label={week.from(what)} {...box('start')} />
        <span aria-hidden="true">–</span>
        <TimeBox label={week.to(what)} {...box('end')} />
        <button
          type="button"
          className={css['remove']}
          aria-label={week.remove(`${what}, ${sayRange(range, dashboardReader)}`)}
          onClick={onRemove}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </div>
      {problem !== null && (
        <p id={id} className={css['problem']}>
          {problem}
        </p>
      )}
      {problem === null && beyond !== null && (
        <p id={id} className={css['beyond']}>
          {nextDay === null ? timesWords.untilNextMorning(beyond) : week.untilNextDay(beyond, nextDay)}
        </p>
      )}
    </div>
  );
}
