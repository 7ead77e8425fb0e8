// Which date and which booking type: a day back or on, any date, any type.
import { addDays, type IsoDate, isIsoDate } from '@holdfast/contract/time/local-date.ts';
import type { OwnType } from '../../data/own-data.ts';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { Select } from '../../kit/select.tsx';
import { sayOwn } from '../say/say.ts';
import * as css from '../why.module.css';
import { whyWords } from '../words/why-words.ts';

interface PickBarProps {
  date: IsoDate;
  type: string;
  types: readonly OwnType[];
  onDate: (date: IsoDate) => void;
  onType: (type: string) => void;
}

export function PickBar({ date, type, types, onDate, onType }: PickBarProps) {
  return (
    <div className={css['pick']}>
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
