// Saved elsewhere while it was edited here: shows what differs, keeps what was typed, or takes what is saved.
import { useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import { ChangedElsewhere } from '../../../kit/changed-elsewhere.tsx';
import { Dialog } from '../../../kit/dialog.tsx';
import type { TypeForm } from '../../model/type-form.ts';
import { typeWords } from '../../words/type-words.ts';
import * as css from './elsewhere.module.css';
import { differences } from './said-fields.ts';

interface ElsewhereAlertProps {
  mine: TypeForm;
  theirs: TypeForm;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

export function ElsewhereAlert({ mine, theirs, onKeepMine, onTakeTheirs }: ElsewhereAlertProps) {
  const [isOpen, setOpen] = useState(false);
  const { elsewhere } = typeWords.editor;
  return (
    <>
      <ChangedElsewhere onSee={() => setOpen(true)} onKeepMine={onKeepMine} onTakeTheirs={onTakeTheirs} />
      <Dialog
        heading={elsewhere.heading}
        isOpen={isOpen}
        isWide
        onClose={() => setOpen(false)}
        actions={
          <Button look="filled" onPress={() => setOpen(false)}>
            {elsewhere.close}
          </Button>
        }
      >
        <dl className={css['differences']}>
          {differences(mine, theirs).map(({ label, mine: own, theirs: saved }) => (
            <div key={label}>
              <dt>{label}</dt>
              <Version name={elsewhere.mine} text={own} />
              <Version name={elsewhere.theirs} text={saved} />
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
}

function Version({ name, text }: { name: string; text: string }) {
  return (
    <dd>
      <small>{name}</small>
      <p dir="auto">{text === '' ? typeWords.editor.elsewhere.nothing : text}</p>
    </dd>
  );
}
