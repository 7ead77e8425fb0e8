// What can be done with a booking, or with a time that nobody has: a heading and a few actions.
import type { RefObject } from 'react';
import { Dialog, Menu, MenuItem, Popover } from 'react-aria-components';
import * as lists from '../../kit/list.module.css';
import * as css from './week-menu.module.css';

export interface WeekAction {
  readonly key: string;
  readonly text: string;
  readonly onAction: () => void;
  readonly isWarning?: boolean;
}

interface WeekMenuProps {
  at: RefObject<HTMLElement | null>;
  heading: string;
  /** Such as "Outside your hours". */
  note: string;
  actions: readonly WeekAction[];
  onClose: () => void;
}

/** The focus begins at the first action: whoever opened the menu wants one of them. */
const fromTheFirst = { autoFocus: 'first' } as const;

export function WeekMenu({ at, heading, note, actions, onClose }: WeekMenuProps) {
  return (
    <Popover
      triggerRef={at}
      isOpen
      placement="bottom start"
      className={css['popover'] ?? ''}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Dialog aria-label={`${heading}, ${note}`} className={css['dialog'] ?? ''}>
        <p className={css['heading']}>
          <bdi>{heading}</bdi>
          <small>{note}</small>
        </p>
        <Menu aria-label={heading} {...fromTheFirst} className={lists['list'] ?? ''}>
          {actions.map(({ key, text, onAction, isWarning = false }) => (
            <MenuItem
              key={key}
              id={key}
              className={(isWarning ? lists['warning'] : lists['item']) ?? ''}
              onAction={() => {
                onClose();
                onAction();
              }}
            >
              {text}
            </MenuItem>
          ))}
        </Menu>
      </Dialog>
    </Popover>
  );
}
