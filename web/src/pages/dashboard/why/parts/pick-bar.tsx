// Which date, time and booking type: a day back or on, any date, any time of it, any type.
import { useState } from 'react';
import { addDays, type IsoDate, isIsoDate } from '@holdfast/contract/time/local-date.ts';
import type { OwnType } from '../../data/own-data.ts';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { Select } from '../../kit/select.tsx';
import { TimeField } from '../../kit/time-field.tsx';
import { isStartTime } from '../model/asked.ts';
import { sayOwn } from '../say/say.ts';
import * as css from '../why.module.css';
import { whyWords } from '../words/why-words.ts';

interface PickBarProps {
  date: IsoDate;
  time: string | null;
  type: string;
  types: readonly OwnType[];
  onDate: (date: IsoDate) => void;
  onTime: (time: string | null) => void;
  onType: (type: string) => void;
}

export function PickBar({ date, time, type, types, onDate, onTime, onType }: PickBarProps) {
  return (
    <div className={css['pick']}>
      <div className={css['dates']}>
        <Button look="outlined" aria-label={whyWords.before} onPress={() => onDate(addDays(date, -1))}>
          ‹
        </Button>
        <DateField
          label={whyWords.date}
          isLabelHidden
          value={date}
          onChange={(next) => {
            if (next !== null && isIsoDate(next)) onDate(next);
          }}
        />
        <Button look="outlined" aria-label={whyWords.after} onPress={() => onDate(addDays(date, 1))}>
          ›
        </Button>
      </div>
      <AskedTime time={time} onTime={onTime} />
      <div className={css['type']}>
        <Select
          label={whyWords.type}
          isLabelHidden
          value={type}
          choices={types.map(({ id, name, durationMinutes, stepMinutes }) => ({
            key: id,
            text: whyWords.typeIn(sayOwn(name), durationMinutes, stepMinutes),
          }))}
          onChange={onType}
        />
      </div>
    </div>
  );
}

/** What is typed is asked about once it is on five minutes: on the way there it may be anything. */
function AskedTime({ time, onTime }: Pick<PickBarProps, 'time' | 'onTime'>) {
  const [known, setKnown] = useState(time);
  const [typed, setTyped] = useState(time);
  if (known !== time) {
    setKnown(time);
    setTyped(time);
  }
  return (
    <TimeField
      label={whyWords.time}
      isLabelHidden
      value={typed}
      onChange={(next) => {
        setTyped(next);
        if (next === null || isStartTime(next)) onTime(next);
      }}
    />
  );
}
