// A month in which days are chosen one by one; the page says what each day is.
import { type CalendarDate, parseDate } from '@internationalized/date';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components';
import * as css from './month-calendar.module.css';

/** What a day is besides chosen: closed all day, other hours than usual, never open, or nothing special. */
export type DayMark = 'closed' | 'other' | 'quiet' | 'plain';

interface MonthCalendarProps {
  /** For screen readers: what is chosen here. */
  name: string;
  /** Dates such as `2027-01-12`. */
  chosen: readonly string[];
  onChange: (dates: string[]) => void;
  markOf?: (date: string) => DayMark;
  earliest?: string;
  latest?: string;
  /** The date that the keyboard is at; its month is shown. */
  focused?: string;
  onFocus?: (date: string) => void;
}

export function MonthCalendar(props: MonthCalendarProps) {
  const { name, chosen, onChange, markOf, earliest, latest, focused, onFocus } = props;
  return (
    <Calendar
      aria-label={name}
      selectionMode="multiple"
      value={chosen.map((date) => parseDate(date))}
      onChange={(dates) => onChange(dates.map(String).sort())}
      {...(earliest === undefined ? {} : { minValue: parseDate(earliest) })}
      {...(latest === undefined ? {} : { maxValue: parseDate(latest) })}
      {...(focused === undefined ? {} : { focusedValue: parseDate(focused) })}
      {...(onFocus === undefined ? {} : { onFocusChange: (date) => onFocus(date.toString()) })}
      className={css['month'] ?? ''}
    >
      <CalendarParts markOf={markOf} />
    </Calendar>
  );
}

/** What stands in a calendar of the component library: its month, the ways to others, and its days. */
export function CalendarParts({ markOf }: { markOf?: ((date: string) => DayMark) | undefined }) {
  const marked = (date: CalendarDate) => css[markOf?.(date.toString()) ?? 'plain'] ?? '';
  return (
    <>
      <header className={css['head']}>
        <CalendarHeading className={css['heading'] ?? ''} />
        <Button slot="previous" className={css['turn'] ?? ''}>
          ‹
        </Button>
        <Button slot="next" className={css['turn'] ?? ''}>
          ›
        </Button>
      </header>
      <CalendarGrid className={css['grid'] ?? ''} weekdayStyle="narrow">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={css['weekday'] ?? ''}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className={`${css['day']} ${marked(date)}`} />}
        </CalendarGridBody>
      </CalendarGrid>
    </>
  );
}
