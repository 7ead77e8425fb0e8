// The weeks of a preview: days with free times are buttons, all others plain text.
import type { Reader } from '@holdfast/contract/text/reader.ts';
import { sayDate, sayMonthBriefly, sayWeekday, sayWeekdayBriefly } from '@holdfast/contract/text/say-time.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import type { PreviewDay } from './preview-days.ts';
import * as css from './preview-sheet.module.css';
import { previewWords } from './words/preview-words.ts';

interface PreviewWeeksProps {
  days: readonly PreviewDay[];
  opened: PreviewDay | null;
  onOpen: (date: IsoDate) => void;
  reader: Reader;
}

export function PreviewWeeks({ days, opened, onOpen, reader }: PreviewWeeksProps) {
  return (
    <div className={css['weeks']}>
      {days.slice(0, 7).map(({ date }) => (
        <div key={date} className={css['weekday']}>
          <span aria-hidden="true">{sayWeekdayBriefly(date, reader)}</span>
          <span className="frame-hidden">{sayWeekday(date, reader)}</span>
        </div>
      ))}
      {days.map(({ date, starts, goneCount }) => (
        <Day
          key={date}
          date={date}
          count={starts.length}
          hasLost={goneCount > 0}
          isOpened={date === opened?.date}
          reader={reader}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}

interface DayProps {
  date: IsoDate;
  count: number;
  /** It has times now that it would have no more. */
  hasLost: boolean;
  isOpened: boolean;
  reader: Reader;
  onOpen: (date: IsoDate) => void;
}

function Day({ date, count, hasLost, isOpened, reader, onOpen }: DayProps) {
  const number = (
    <>
      {date.endsWith('-01') && <small>{sayMonthBriefly(date, reader)}</small>}
      <span>{Number(date.slice(-2))}</span>
    </>
  );
  if (count === 0 && !hasLost) return <div className={css['none']}>{number}</div>;
  return (
    <button
      type="button"
      className={count === 0 ? css['lost'] : css['free']}
      aria-label={previewWords.day(sayDate(date, reader), count)}
      aria-pressed={isOpened}
      onClick={() => onOpen(date)}
    >
      {number}
    </button>
  );
}
