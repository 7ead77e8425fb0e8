// What is not saved yet, and what saving will do; stays in sight at the bottom while there is something.
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Said } from './said.tsx';
import * as css from './save-bar.module.css';
import { dashboardWords } from '../words/dashboard-words.ts';

interface SaveBarProps {
  /** What changed and whom saving will tell. */
  children: ReactNode;
  /** On the button, such as "Save and ask Oskar"; "Save" by default. */
  save?: string;
  isSaving?: boolean;
  /** Why it is not saved, as a sentence. */
  problem?: string | null;
  onSave: () => void;
  onDiscard: () => void;
}

export function SaveBar(props: SaveBarProps) {
  const { children, save, isSaving = false, problem = null, onSave, onDiscard } = props;
  const { kit } = dashboardWords;
  return (
    <div className={css['bar']}>
      <div className={css['said']}>
        <div>{children}</div>
        <Said tone="bad">{problem}</Said>
      </div>
      <div className={css['actions']}>
        <Button look="outlined" isDisabled={isSaving} onPress={onDiscard}>
          {kit.discard}
        </Button>
        <Button look="filled" isPending={isSaving} onPress={onSave}>
          {isSaving ? kit.saving : (save ?? kit.save)}
        </Button>
      </div>
    </div>
  );
}
