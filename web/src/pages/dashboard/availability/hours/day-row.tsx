// One day of the week: open or closed, its ranges, and copying them to other days, in place.
import { useEffect, useRef, useState } from 'react';
import { limits } from '@holdfast/contract/limits.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { dashboardReader } from '../../words/dashboard-words.ts';
import { type HoursChange, withAdded } from '../model/draft-after.ts';
import type { Range } from '../../times/range.ts';
import { rangesOf, type Week } from '../model/week.ts';
import { weekdayAfter, weekdayName } from '../say/say-weekday.ts';
import { availabilityWords } from '../words/availability-words.ts';
import { CopyDay } from './copy-day.tsx';
import { DayNote } from './day-note.tsx';
import * as css from './week.module.css';
import { RangeFields, type RangeFocus } from './range-fields.tsx';

interface DayRowProps {
  weekday: number;
  week: Week;
  /** It differs from what is stored. */
  isChanged: boolean;
  onChange: (change: HoursChange) => void;
  onSaid: (said: string) => void;
}

export function DayRow({ weekday, week, isChanged, onChange, onSaid }: DayRowProps) {
  const ranges = rangesOf(week, weekday);
  const [focus, setFocus] = useState<RangeFocus | null>(null);
  const [isCopying, setCopying] = useState(false);
  const before = useRangesBefore(ranges);
  const name = weekdayName(weekday, dashboardReader);
  const words = availabilityWords.week;
  const isOpen = ranges.length > 0;
  const look = [css['row'], isOpen ? '' : css['closed'], isChanged ? css['changed'] : ''];
  return (
    <>
      <div className={look.join(' ')} role="group" aria-label={name}>
        <Checkbox
          name={words.open(name)}
          isSelected={isOpen}
          onChange={(opens) =>
            onChange(opens ? { kind: 'opened', weekday, ranges: before() } : { kind: 'closed', weekday })
          }
        >
          <span className={css['name']}>{name}</span>
        </Checkbox>
        <div className={css['hours']}>
          {isOpen ? (
            <RangeFields
              what={name}
              nextDay={weekdayName(weekdayAfter(weekday), dashboardReader)}
              ranges={ranges}
              focus={focus}
              onType={(index, range) => onChange({ kind: 'typed', weekday, index, range })}
              onRemove={(index) => {
                onChange({ kind: 'removed', weekday, index });
                if (ranges.length > 1) setFocus({ index: Math.min(index, ranges.length - 2) });
              }}
            />
          ) : (
            <span className={css['none']}>{words.closed}</span>
          )}
          <DayNote weekday={weekday} week={week} onJoin={() => onChange({ kind: 'joined', weekday })} />
          {ranges.length >= limits.rangesPerDay && <p className={css['note']}>{words.most}</p>}
        </div>
        <div className={css['actions']}>
          {ranges.length < limits.rangesPerDay && (
            <Button
              look="words"
              aria-label={words.addTo(name)}
              onPress={() => {
                onChange({ kind: 'added', weekday });
                const next = withAdded(ranges);
                setFocus({ index: next[0] === ranges[0] ? next.length - 1 : 0 });
              }}
            >
              {words.add}
            </Button>
          )}
          {isOpen && (
            <Button
              look="words"
              aria-label={words.copyOf(name)}
              aria-expanded={isCopying}
              onPress={() => setCopying(!isCopying)}
            >
              {words.copy}
            </Button>
          )}
        </div>
      </div>
      {isOpen && isCopying && (
        <CopyDay
          weekday={weekday}
          onCopy={(to, said) => {
            onChange({ kind: 'copied', weekday, to });
            setCopying(false);
            onSaid(said);
          }}
          onClose={() => setCopying(false)}
        />
      )}
    </>
  );
}

/** The ranges that the day had when it was last open, so that unticking it by mistake loses nothing. */
function useRangesBefore(ranges: readonly Range[]): () => readonly Range[] | undefined {
  const last = useRef<readonly Range[] | undefined>(undefined);
  useEffect(() => {
    if (ranges.length > 0) last.current = ranges;
  }, [ranges]);
  return () => last.current;
}
