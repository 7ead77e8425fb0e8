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

/** What a day is besides chosen: closed all day, other hours than usual, or nothing special. */
export type DayMark = 'closed' | 'other' | 'plain';

interface MonthCalendarProps {
  /** For screen readers: what is chosen here. */
  name: string;
  /** Dates such as `2027-01-12`. */
  chosen: readonly string[];
  onChange: (dates: string[]) => void;
  markOf?: (date: string) => DayMark;
  earliest?: string;
  latest?: string;
}

export function MonthCalendar({ name, chosen, onChange, markOf, earliest, latest }: MonthCalendarProps) {
  const marked = (date: CalendarDate) => css[markOf?.(date.toString()) ?? 'plain'] ?? '';
  return (
    <Calendar
      aria-label={name}
      selectionMode="multiple"
      value={chosen.map((date) => parseDate(date))}
      onChange={(dates) => onChange(dates.map(String).sort())}
      {...(earliest === undefined ? {} : { minValue: parseDate(earliest) })}
      {...(latest === undefined ? {} : { maxValue: parseDate(latest) })}
      className={css['month'] ?? ''}
    >
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
    </Calendar>
  );
}
