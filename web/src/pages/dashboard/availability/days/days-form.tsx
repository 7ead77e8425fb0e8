// What the chosen days are to be: closed, or open at other hours. Each change shows at once.
import { useEffect, useRef, useState } from 'react';
import { limits } from '@holdfast/contract/limits.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import { Button } from '../../kit/button.tsx';
import { RadioGroup } from '../../kit/radio-group.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { dashboardReader } from '../../words/dashboard-words.ts';
import { RangeFields, type RangeFocus } from '../hours/range-fields.tsx';
import { rowsOfDates } from '../model/changed-parts.ts';
import { withAdded } from '../model/draft-after.ts';
import type { DayPlan } from '../model/override-days.ts';
import type { Range } from '../../times/range.ts';
import { sayDays } from '../say/say-days.ts';
import { sayList } from '../../times/say-list.ts';
import { availabilityWords } from '../words/availability-words.ts';
import type { ChosenDates, Tapping } from './chosen-dates.ts';
import * as css from './days-form.module.css';

interface DaysFormProps {
  chosen: ChosenDates;
  plan: DayPlan;
  isNew: boolean;
  today: IsoDate;
  tapping: Tapping;
  onTapping: (tapping: Tapping) => void;
  onPlan: (plan: DayPlan) => void;
  onRemove: () => void;
  onCancel: () => void;
  onDone: () => void;
}

export function DaysForm(props: DaysFormProps) {
  const { chosen, plan, isNew, today, tapping, onTapping, onPlan, onRemove, onCancel, onDone } = props;
  const { form } = availabilityWords.days;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Whoever pressed a button that is gone goes on here; whoever taps in the calendar stays there.
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <div className={css['form']} role="group" aria-label={isNew ? form.addHeading : form.changeHeading}>
      <h3 ref={heading} tabIndex={-1}>
        {sayChosen(chosen.dates, today) || form.none}
      </h3>
      <RadioGroup
        label={form.choosing}
        look="segments"
        choices={[
          { key: 'single', text: form.single },
          { key: 'range', text: form.range },
        ]}
        value={tapping}
        onChange={onTapping}
        hint={tapping === 'range' ? form.rangeLead : undefined}
      />
      <PlanFields plan={plan} onPlan={onPlan} />
      <div className={css['actions']}>
        <Button look="outlined" isDisabled={chosen.dates.length === 0} onPress={onDone}>
          {form.done}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {form.cancel}
        </Button>
        {!isNew && (
          <Button look="words" onPress={onRemove}>
            {form.remove}
          </Button>
        )}
      </div>
    </div>
  );
}

function PlanFields({ plan, onPlan }: Pick<DaysFormProps, 'plan' | 'onPlan'>) {
  const { days, week } = availabilityWords;
  const { form } = days;
  const { ranges, label } = plan;
  const [focus, setFocus] = useState<RangeFocus | null>(null);
  const isOwn = ranges.length > 0;
  // Going to "Closed" and back loses no hours.
  const last = useRef<readonly Range[]>([]);
  useEffect(() => {
    if (ranges.length > 0) last.current = ranges;
  }, [ranges]);
  const change = (next: readonly Range[]) => onPlan({ ...plan, ranges: next });
  return (
    <>
      <RadioGroup
        label={form.hours}
        look="segments"
        choices={[
          { key: 'closed', text: form.closed },
          { key: 'own', text: form.own },
        ]}
        value={isOwn ? 'own' : 'closed'}
        onChange={(next) =>
          change(next === 'closed' ? [] : last.current.length > 0 ? last.current : withAdded([]))
        }
      />
      {isOwn && (
        <div className={css['hours']}>
          <RangeFields
            what={form.these}
            nextDay={null}
            ranges={ranges}
            focus={focus}
            onType={(index, range) => change(ranges.map((before, at) => (at === index ? range : before)))}
            onRemove={(index) => change(ranges.filter((_, at) => at !== index))}
          />
          {ranges.length < limits.rangesPerDay && (
            <Button
              look="words"
              aria-label={week.addTo(form.these)}
              onPress={() => {
                const next = withAdded(ranges);
                change(next);
                setFocus({ index: next[0] === ranges[0] ? next.length - 1 : 0 });
              }}
            >
              {week.add}
            </Button>
          )}
        </div>
      )}
      <TextField
        label={form.label}
        hint={form.labelHint}
        value={label}
        error={
          label.trim().length > limits.labelCharacters ? form.labelTooLong(limits.labelCharacters) : undefined
        }
        onChange={(text) => onPlan({ ...plan, label: text })}
      />
    </>
  );
}

function sayChosen(dates: readonly IsoDate[], today: IsoDate): string {
  const rows = rowsOfDates(dates);
  const { and, days } = availabilityWords;
  if (rows.length > 3) return days.form.chosen(dates.length);
  return sayList(
    rows.map((row) => sayDays(row, today, dashboardReader)),
    and,
  );
}
