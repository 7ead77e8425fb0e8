// A local time, typed digit by digit, as this reader's region writes it.
import { parseTime, type Time } from '@internationalized/date';
import { DateInput, DateSegment, TimeField as AriaTimeField } from 'react-aria-components';
import { dashboardReader } from '../words/dashboard-words.ts';
import * as css from './time-field.module.css';
import { FieldBelow, FieldLabel, type FieldProps, fieldState } from './field-parts.tsx';

interface TimeFieldProps extends FieldProps {
  /** Such as `09:00`; null while it is incomplete. */
  value: string | null;
  onChange: (value: string | null) => void;
  onBlur?: () => void;
  isDisabled?: boolean;
}

export function TimeField(props: TimeFieldProps) {
  const { value, onChange, onBlur, isDisabled = false } = props;
  return (
    <AriaTimeField
      {...fieldState(props)}
      {...(onBlur === undefined ? {} : { onBlur })}
      isDisabled={isDisabled}
      hourCycle={dashboardReader.hourCycle === 'h12' ? 12 : 24}
      shouldForceLeadingZeros={dashboardReader.hourCycle === 'h23'}
      value={value === null ? null : parseTime(value)}
      onChange={(time) => onChange(time && localTime(time))}
    >
      <FieldLabel {...props} />
      <DateInput className={css['box'] ?? ''}>
        {(segment) => <DateSegment segment={segment} className={css['segment'] ?? ''} />}
      </DateInput>
      <FieldBelow {...props} />
    </AriaTimeField>
  );
}

function localTime({ hour, minute }: Time): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
