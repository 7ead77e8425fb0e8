// Which week it is, the way to others, and what can be put into it.
import { useSearchParams } from 'react-router';
import { sayDates } from '@holdfast/contract/text/say-time.ts';
import { addDays, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { ConnectionNote } from '../booking/connection-note.tsx';
import { Button } from '../kit/button.tsx';
import { Menu } from '../kit/menu.tsx';
import { dashboardReader } from '../words/dashboard-words.ts';
import type { WeekAct } from './act/week-act.ts';
import { weekNumber, weekStart } from './model/week-dates.ts';
import * as css from './week.module.css';
import { weekWords } from './words/week-words.ts';

interface WeekHeadProps {
  from: IsoDate;
  dates: string;
  clock: WallClock;
  today: IsoDate;
  isNarrow: boolean;
  onAct: (act: WeekAct) => void;
}

export function WeekHead({ from, dates, clock, today, isNarrow, onAct }: WeekHeadProps) {
  const [, setSearch] = useSearchParams();
  const { firstWeekday } = dashboardReader;
  const go = (date: IsoDate) => setSearch({ from: date });
  const book = () => onAct({ kind: 'book', target: null });
  const block = () => onAct({ kind: 'block', target: null });
  const isThisWeek = weekStart(today, firstWeekday) === from;
  return (
    <div className={css['head']}>
      <div>
        <h1 tabIndex={-1}>
          <span>{`${isNarrow ? sayDates(from, addDays(from, 6), dashboardReader) : dates} `}</span>
          <small>{weekWords.number(weekNumber(from))}</small>
        </h1>
        <ConnectionNote clock={clock} />
      </div>
      <div className={css['acts']}>
        <Button look="outlined" aria-label={weekWords.before} onPress={() => go(addDays(from, -7))}>
          ‹
        </Button>
        <Button look="outlined" isDisabled={isThisWeek} onPress={() => setSearch({})}>
          {weekWords.today}
        </Button>
        <Button look="outlined" aria-label={weekWords.after} onPress={() => go(addDays(from, 7))}>
          ›
        </Button>
        {isNarrow ? (
          <Menu
            text={weekWords.new}
            look="filled"
            actions={[
              { key: 'book', text: weekWords.book, onAction: book },
              { key: 'block', text: weekWords.block, onAction: block },
            ]}
          />
        ) : (
          <>
            <span className={css['gap']} />
            <Button look="outlined" onPress={block}>
              {weekWords.block}
            </Button>
            <Button look="filled" onPress={book}>
              {weekWords.book}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
