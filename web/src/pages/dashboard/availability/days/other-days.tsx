// Days off and other hours: a month beside a list, and the form that opens in the place of the list.
import { useRef, useState } from 'react';
import { limits } from '@holdfast/contract/limits.ts';
import { type IsoDate, isoDate, weekdayOf } from '@holdfast/contract/time/local-date.ts';
import { Button } from '../../kit/button.tsx';
import { type DayMark, MonthCalendar } from '../../kit/month-calendar.tsx';
import type { HoursChange } from '../model/draft-after.ts';
import type { HoursDraft } from '../model/hours-draft.ts';
import {
  comingDays,
  type DayPlan,
  groupedDays,
  type OverrideDay,
  type OverrideGroup,
  withoutDates,
} from '../model/override-days.ts';
import { rangesOf } from '../model/week.ts';
import { availabilityWords } from '../words/availability-words.ts';
import { afterTap, type ChosenDates, tappedDate, type Tapping } from './chosen-dates.ts';
import { DaysForm } from './days-form.tsx';
import { DaysList } from './days-list.tsx';
import * as css from './days.module.css';
import { useAskedDay } from './use-asked-day.ts';

interface OtherDaysProps {
  draft: HoursDraft;
  today: IsoDate;
  onChange: (change: HoursChange) => void;
}

/** What the form is about. */
interface Editing {
  readonly chosen: ChosenDates;
  readonly plan: DayPlan;
  /** What a date has again once it is no longer chosen. */
  readonly before: readonly OverrideDay[];
  /** As all was when the form opened. */
  readonly original: readonly OverrideDay[];
  readonly isNew: boolean;
}

const closed: DayPlan = { ranges: [], label: '' };
const nothing: ChosenDates = { dates: [], first: null };

export function OtherDays({ draft, today, onChange }: OtherDaysProps) {
  const coming = comingDays(draft.overrides, today);
  const groups = groupedDays(coming);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [tapping, setTapping] = useState<Tapping>('single');
  const [focused, setFocused] = useState<IsoDate>(coming[0]?.date ?? today);
  const words = availabilityWords.days;

  const section = useRef<HTMLElement>(null);
  const { overrides } = draft;
  const anew: Editing = {
    chosen: nothing,
    plan: closed,
    before: overrides,
    original: overrides,
    isNew: true,
  };
  const edit = (next: Editing) => {
    setEditing(next);
    const { chosen, plan, before } = next;
    onChange({ kind: 'replanned', before, dates: chosen.dates, plan });
  };
  const open = (group: OverrideGroup) => {
    const { dates, ranges, label, from } = group;
    setFocused(from);
    // Taking one of its dates away gives that date its usual hours back.
    const before = overrides.filter(({ date }) => !dates.includes(date));
    const chosen = { dates, first: null };
    setEditing({ chosen, plan: { ranges, label }, before, original: overrides, isNew: false });
  };
  const tap = (date: IsoDate) => {
    const known = groups.find(({ dates }) => dates.includes(date));
    if (editing) {
      const most = limits.overrides - editing.before.length;
      edit({ ...editing, chosen: afterTap(editing.chosen, date, tapping, most) });
    } else if (known) open(known);
    else edit({ ...anew, chosen: afterTap(nothing, date, tapping, 1) });
  };
  useAskedDay(({ date, ranges }) => {
    if (date < today) return;
    const known = overrides.find((day) => day.date === date);
    const plan = {
      ranges: ranges ?? known?.ranges ?? rangesOf(draft.week, weekdayOf(date)),
      label: known?.label ?? '',
    };
    setFocused(date);
    edit({
      chosen: { dates: [date], first: null },
      plan,
      before: withoutDates(overrides, [date]),
      original: overrides,
      isNew: !known,
    });
    requestAnimationFrame(() => {
      section.current?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
      section.current?.scrollIntoView({ block: 'center' });
    });
  });
  const leave = () => {
    setEditing(null);
    setTapping('single');
    // The button that was pressed is gone; what opens the form again is back.
    requestAnimationFrame(() => section.current?.querySelector<HTMLElement>('h2 button')?.focus());
  };
  return (
    <section ref={section} aria-label={words.heading}>
      <h2 className={css['heading']}>
        <span>{words.heading}</span>
        {!editing && (
          <Button look="words" onPress={() => setEditing(anew)}>
            {words.add}
          </Button>
        )}
      </h2>
      <div className={css['halves']}>
        <MonthCalendar
          name={words.calendar}
          chosen={editing?.chosen.dates ?? []}
          markOf={(date) => markOf(isoDate(date), draft)}
          earliest={today}
          focused={focused}
          onFocus={(date) => setFocused(isoDate(date))}
          onChange={(dates) => {
            const tapped = tappedDate(editing?.chosen.dates ?? [], dates);
            if (tapped !== null) tap(isoDate(tapped));
          }}
        />
        {editing ? (
          <DaysForm
            {...editing}
            today={today}
            tapping={tapping}
            onTapping={(next) => {
              setTapping(next);
              setEditing({ ...editing, chosen: { ...editing.chosen, first: null } });
            }}
            onPlan={(plan) => edit({ ...editing, plan })}
            onRemove={() => {
              onChange({ kind: 'unplanned', dates: editing.chosen.dates });
              leave();
            }}
            onCancel={() => {
              onChange({ kind: 'restored', overrides: editing.original });
              leave();
            }}
            onDone={leave}
          />
        ) : (
          <DaysList draft={draft} groups={groups} today={today} onOpen={open} onChange={onChange} />
        )}
      </div>
    </section>
  );
}

function markOf(date: IsoDate, { overrides, week }: HoursDraft): DayMark {
  const override = overrides.find((day) => day.date === date);
  if (override) return override.ranges.length === 0 ? 'closed' : 'other';
  return rangesOf(week, weekdayOf(date)).length === 0 ? 'quiet' : 'plain';
}
