// A button that opens a list of what can be done.
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button, type ButtonLook } from './button.tsx';
import * as lists from './list.module.css';

interface MenuAction {
  readonly key: string;
  readonly text: string;
  readonly onAction: () => void;
  /** Leads to something destructive. */
  readonly isWarning?: boolean;
  readonly isDisabled?: boolean;
}

interface MenuProps {
  /** On the button. */
  text: string;
  /** For screen readers, where the text on the button is a sign. */
  name?: string;
  look?: ButtonLook;
  isSmall?: boolean;
  actions: readonly MenuAction[];
}

export function Menu({ text, name, look = 'outlined', isSmall = false, actions }: MenuProps) {
  return (
    <MenuTrigger>
      <Button look={look} isSmall={isSmall} {...(name === undefined ? {} : { 'aria-label': name })}>
        {text}
      </Button>
      <Popover className={lists['popover'] ?? ''}>
        <AriaMenu className={lists['list'] ?? ''}>
          {actions.map(({ key, text: said, onAction, isWarning = false, isDisabled = false }) => (
            <MenuItem
              key={key}
              id={key}
              isDisabled={isDisabled}
              onAction={onAction}
              className={(isWarning ? lists['warning'] : lists['item']) ?? ''}
            >
              {said}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
