// Asks for a date and a time of day, where neither mouse nor arrow keys chose them.
import { useState } from 'react';
import { isIsoDate } from '@holdfast/contract/time/local-date.ts';
import { TimeBox } from '../../availability/hours/time-box.tsx';
import { minutesOf } from '../../availability/model/read-time.ts';
import { isLocalTime } from '../../availability/model/spans.ts';
import { DateField } from '../../kit/date-field.tsx';
import type { Target } from '../model/target.ts';
import { weekWords } from '../words/week-words.ts';
import * as css from './dialogs.module.css';

interface TargetFieldsProps {
  first: Target;
  /** Null while it cannot be read. */
  onChange: (target: Target | null) => void;
}

export function TargetFields({ first, onChange }: TargetFieldsProps) {
  const words = weekWords.move;
  const [typed, setTyped] = useState<{ date: string | null; time: string }>({
    date: first.date,
    time: localTimeOf(first.minute),
  });
  const isTime = isLocalTime(typed.time) && typed.time !== '24:00';
  const type = (next: typeof typed) => {
    setTyped(next);
    const { date, time } = next;
    const isRead = date !== null && isIsoDate(date) && isLocalTime(time) && time !== '24:00';
    onChange(isRead ? { date, minute: minutesOf(time) } : null);
  };
  return (
    <div className={css['fields']}>
      <DateField label={words.date} value={typed.date} onChange={(date) => type({ ...typed, date })} />
      <div>
        <span aria-hidden="true">{words.time}</span>
        <TimeBox
          label={words.time}
          part="start"
          value={typed.time}
          isWrong={!isTime}
          onChange={(time) => type({ ...typed, time })}
        />
        {!isTime && <p className={css['wrong']}>{words.unreadable}</p>}
      </div>
    </div>
  );
}

/** `09:30`, as the fields of hours carry it. */
export function localTimeOf(minute: number): string {
  const inDay = Math.min(1_435, minute);
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}
