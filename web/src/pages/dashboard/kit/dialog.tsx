// A dialog over the page: a heading, what it is about, and its actions at the end.
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import * as css from './dialog.module.css';

interface DialogProps {
  heading: string;
  isOpen: boolean;
  /** Escape, or a press beside it. Without one only its actions close it. */
  onClose?: () => void;
  children: ReactNode;
  /** Buttons; the last one is the next step. */
  actions?: ReactNode;
  /** Hides the page below it entirely. */
  isOpaque?: boolean;
  isWide?: boolean;
  role?: 'dialog' | 'alertdialog';
}

export function Dialog(props: DialogProps) {
  const {
    heading,
    isOpen,
    onClose,
    children,
    actions,
    isOpaque = false,
    isWide = false,
    role = 'dialog',
  } = props;
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable={onClose !== undefined && role === 'dialog'}
      isKeyboardDismissDisabled={onClose === undefined}
      onOpenChange={(next) => {
        if (!next) onClose?.();
      }}
      className={(isOpaque ? css['opaque'] : css['overlay']) ?? ''}
    >
      <Modal className={(isWide ? css['wide'] : css['modal']) ?? ''}>
        <AriaDialog role={role} className={css['dialog'] ?? ''}>
          <Heading slot="title" level={2} className={css['heading'] ?? ''}>
            {heading}
          </Heading>
          {children}
          {actions !== undefined && <div className={css['actions']}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
