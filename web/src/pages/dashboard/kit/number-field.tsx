// A whole number with its unit, and two buttons for a finger.
import type { ReactNode } from 'react';
import { Button, Group, Input, NumberField as AriaNumberField } from 'react-aria-components';
import * as css from './field.module.css';
import * as own from './number-field.module.css';
import { FieldBelow, FieldLabel, type FieldProps, fieldState } from './field-parts.tsx';

interface NumberFieldProps extends FieldProps {
  /** Null while the field is empty. */
  value: number | null;
  onChange: (value: number | null) => void;
  onBlur?: () => void;
  name?: string;
  least?: number;
  most?: number;
  step?: number;
  /** Such as "minutes"; stands behind the number. */
  unit?: string;
  /** Stands behind the control, such as a choice of units. */
  children?: ReactNode;
  isDisabled?: boolean;
}

export function NumberField(props: NumberFieldProps) {
  const { value, onChange, onBlur, name, least, most, step = 1, unit, children, isDisabled = false } = props;
  return (
    <AriaNumberField
      {...fieldState(props)}
      {...(least === undefined ? {} : { minValue: least })}
      {...(most === undefined ? {} : { maxValue: most })}
      {...(onBlur === undefined ? {} : { onBlur })}
      {...(name === undefined ? {} : { name })}
      {...{ step, isDisabled }}
      // What was typed stays, so that the page can say what is wrong with it.
      commitBehavior="validate"
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      formatOptions={{ useGrouping: false, maximumFractionDigits: 0 }}
    >
      <FieldLabel {...props} />
      <div className={own['row']}>
        <Group className={`${css['group']} ${own['number']}`}>
          <Input className={own['input'] ?? ''} />
          {unit !== undefined && <span className={css['unit']}>{unit}</span>}
          <Button slot="decrement" className={own['step'] ?? ''}>
            −
          </Button>
          <Button slot="increment" className={own['step'] ?? ''}>
            +
          </Button>
        </Group>
        {children}
      </div>
      <FieldBelow {...props} />
    </AriaNumberField>
  );
}
