// Something that is so or not: a box for a choice that is saved later, a switch for one that counts at once.
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField, SwitchButton, SwitchField } from 'react-aria-components';
import * as css from './checkbox.module.css';

interface CheckboxProps {
  children: ReactNode;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
  /** For screen readers, where what is shown does not say it all. */
  name?: string;
}

export function Checkbox({ children, name, ...rest }: CheckboxProps) {
  return (
    <CheckboxField {...rest} {...labelled(name)}>
      <CheckboxButton className={css['row'] ?? ''}>
        <span className={css['box']} aria-hidden="true" />
        <span>{children}</span>
      </CheckboxButton>
    </CheckboxField>
  );
}

export function Switch({ children, name, ...rest }: CheckboxProps) {
  return (
    <SwitchField {...rest} {...labelled(name)}>
      <SwitchButton className={css['row'] ?? ''}>
        <span className={css['track']} aria-hidden="true" />
        <span>{children}</span>
      </SwitchButton>
    </SwitchField>
  );
}

function labelled(name: string | undefined): { 'aria-label'?: string } {
  return name === undefined ? {} : { 'aria-label': name };
}
