// A public holiday on a day that is open: one press closes it.
import { limits } from '@holdfast/contract/limits.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import { Button } from '../../kit/button.tsx';
import { dashboardReader } from '../../words/dashboard-words.ts';
import type { HoursChange } from '../model/draft-after.ts';
import { sayDays } from '../say/say-days.ts';
import { availabilityWords } from '../words/availability-words.ts';
import * as css from './days.module.css';
import type { Holiday } from './suggested-holidays.ts';

interface SuggestionRowProps {
  holiday: Holiday;
  /** The country or its part, as a name. */
  place: string;
  today: IsoDate;
  onChange: (change: HoursChange) => void;
}

export function SuggestionRow({ holiday: { date, name }, place, today, onChange }: SuggestionRowProps) {
  const { holidays } = availabilityWords.days;
  const day = sayDays({ from: date, to: date }, today, dashboardReader);
  const label = name.slice(0, limits.labelCharacters);
  return (
    <li className={css['suggested']}>
      <div>
        <span>{day}</span>
        <small>{holidays.is(name, place)}</small>
      </div>
      <Button
        look="words"
        aria-label={holidays.closeOn(day, name)}
        onPress={() => onChange({ kind: 'planned', dates: [date], plan: { ranges: [], label } })}
      >
        {holidays.close}
      </Button>
    </li>
  );
}
