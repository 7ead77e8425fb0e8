// Asks before something that cannot be undone. The name of what will be gone may have to be typed.
import { type ReactNode, useState } from 'react';
import { Alert } from './alert.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { TextField } from './text-field.tsx';
import { dashboardWords } from '../words/dashboard-words.ts';

interface ConfirmDialogProps {
  heading: string;
  isOpen: boolean;
  /** What will happen, and to whom. */
  children: ReactNode;
  /** On the button: what it does, such as "Delete the account". */
  confirm: string;
  /** On the button while it happens. */
  confirming: string;
  look?: 'danger' | 'filled';
  isPending?: boolean;
  /** Why it did not happen, as a sentence. */
  problem?: string | null;
  /** What must be typed first. */
  typed?: string;
  onConfirm: () => void;
  onClose: () => void;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Dialog
      heading={props.heading}
      isOpen={props.isOpen}
      role="alertdialog"
      {...(props.isPending === true ? {} : { onClose: props.onClose })}
    >
      <Asking {...props} />
    </Dialog>
  );
}

/** Apart, so that what was typed is gone when it opens again. */
function Asking(props: ConfirmDialogProps) {
  const { children, confirm, confirming, look = 'danger', isPending = false, problem = null, typed } = props;
  const [text, setText] = useState('');
  const isMissing = typed !== undefined && text.trim() !== typed;
  return (
    <>
      <div>{children}</div>
      {typed !== undefined && (
        <TextField label={dashboardWords.kit.typeToConfirm(typed)} value={text} onChange={setText} />
      )}
      {problem !== null && <Alert tone="bad">{problem}</Alert>}
      <Button look={look} isDisabled={isMissing} isPending={isPending} onPress={props.onConfirm}>
        {isPending ? confirming : confirm}
      </Button>
      <Button look="outlined" isDisabled={isPending} onPress={props.onClose}>
        {dashboardWords.kit.notNow}
      </Button>
    </>
  );
}
