// One of several, in a list that opens.
import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import * as lists from './list.module.css';
import * as css from './select.module.css';
import { FieldBelow, FieldLabel, type FieldProps, fieldState } from './field-parts.tsx';

export interface Choice<Key extends string> {
  readonly key: Key;
  readonly text: string;
  /** A second line in the list. */
  readonly note?: string;
}

interface SelectProps<Key extends string> extends FieldProps {
  choices: readonly Choice<Key>[];
  /** Null until something is chosen. */
  value: Key | null;
  onChange: (value: Key) => void;
  onBlur?: () => void;
  placeholder?: string;
  isDisabled?: boolean;
}

export function Select<Key extends string>(props: SelectProps<Key>) {
  const { choices, value, onChange, onBlur, placeholder, isDisabled = false } = props;
  const choose = (key: unknown) => {
    const chosen = choices.find((choice) => choice.key === key);
    if (chosen) onChange(chosen.key);
  };
  return (
    <AriaSelect
      {...fieldState(props)}
      {...{ value, isDisabled }}
      {...(onBlur === undefined ? {} : { onBlur })}
      {...(placeholder === undefined ? {} : { placeholder })}
      onChange={choose}
    >
      <FieldLabel {...props} />
      <Button className={css['box'] ?? ''}>
        <SelectValue className={css['value'] ?? ''}>
          {({ selectedText, defaultChildren }) => selectedText ?? defaultChildren}
        </SelectValue>
      </Button>
      <FieldBelow {...props} />
      <Popover className={lists['popover'] ?? ''}>
        <ListBox
          className={lists['list'] ?? ''}
          items={choices.map((choice) => ({ ...choice, id: choice.key }))}
        >
          {({ id, text, note }) => (
            <ListBoxItem id={id} textValue={text} className={lists['item'] ?? ''}>
              <span>{text}</span>
              {note !== undefined && <small>{note}</small>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
