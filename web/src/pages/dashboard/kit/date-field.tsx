// A date, typed as this reader's region writes it, or chosen from a month that opens.
import { parseDate } from '@internationalized/date';
import {
  Button,
  Calendar,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Popover,
} from 'react-aria-components';
import { dashboardWords } from '../words/dashboard-words.ts';
import * as css from './date-field.module.css';
import * as fields from './field.module.css';
import * as months from './month-calendar.module.css';
import { FieldBelow, FieldLabel, type FieldProps, fieldState } from './field-parts.tsx';
import { CalendarParts } from './month-calendar.tsx';

interface DateFieldProps extends FieldProps {
  /** Such as `2027-01-12`; null while it is incomplete. */
  value: string | null;
  onChange: (value: string | null) => void;
  earliest?: string;
  latest?: string;
}

export function DateField(props: DateFieldProps) {
  const { value, onChange, earliest, latest } = props;
  return (
    <DatePicker
      {...fieldState(props)}
      shouldForceLeadingZeros
      value={value === null ? null : parseDate(value)}
      onChange={(date) => onChange(date === null ? null : date.toString())}
      {...(earliest === undefined ? {} : { minValue: parseDate(earliest) })}
      {...(latest === undefined ? {} : { maxValue: parseDate(latest) })}
    >
      <FieldLabel {...props} />
      <Group className={fields['group'] ?? ''}>
        <DateInput className={css['input'] ?? ''}>
          {(segment) => <DateSegment segment={segment} className={css['segment'] ?? ''} />}
        </DateInput>
        <Button className={css['open'] ?? ''} aria-label={dashboardWords.kit.openCalendar}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2.500 4h11v9.500h-11zM2.500 7h11M5.500 2.500v3M10.500 2.500v3" />
          </svg>
        </Button>
      </Group>
      <FieldBelow {...props} />
      <Popover className={css['popover'] ?? ''}>
        <Dialog className={css['dialog'] ?? ''}>
          <Calendar className={months['month'] ?? ''}>
            <CalendarParts />
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
