// Copies the hours of a day to the days that are ticked; opens below the day.
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { dashboardReader } from '../../words/dashboard-words.ts';
import { weekdays } from '../model/week.ts';
import { sayList } from '../../times/say-list.ts';
import { briefWeekdayName, weekdayName } from '../say/say-weekday.ts';
import { availabilityWords } from '../words/availability-words.ts';
import * as css from './week.module.css';

interface CopyDayProps {
  weekday: number;
  onCopy: (to: readonly number[], said: string) => void;
  onClose: () => void;
}

export function CopyDay({ weekday, onCopy, onClose }: CopyDayProps) {
  const panel = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<readonly number[]>([]);
  useEffect(() => {
    panel.current?.querySelector('input')?.focus();
  }, []);
  const { and, week } = availabilityWords;
  const name = weekdayName(weekday, dashboardReader);
  const others = weekdays.filter((other) => other !== weekday);
  const to = others.filter((other) => chosen.includes(other));
  const namesOf = (say: typeof weekdayName) =>
    sayList(
      to.map((other) => say(other, dashboardReader)),
      and,
    );
  return (
    <div
      ref={panel}
      className={css['copy']}
      role="group"
      aria-label={week.copyHeading(name)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <span>{week.copyHeading(name)}</span>
      {others.map((other) => (
        <Checkbox
          key={other}
          name={weekdayName(other, dashboardReader)}
          isSelected={chosen.includes(other)}
          onChange={(is) => setChosen(is ? [...chosen, other] : chosen.filter((one) => one !== other))}
        >
          {briefWeekdayName(other, dashboardReader)}
        </Checkbox>
      ))}
      <Button
        look="outlined"
        isSmall
        isDisabled={to.length === 0}
        onPress={() => onCopy(to, week.copied(name, namesOf(weekdayName)))}
      >
        {to.length === 0 ? week.copyToNone : week.copyTo(namesOf(briefWeekdayName))}
      </Button>
    </div>
  );
}
