// What is not saved yet, and what saving will do.
import { SaveBar } from '../../kit/save-bar.tsx';
import type { TypeForm } from '../model/type-form.ts';
import { typeWords } from '../words/type-words.ts';
import * as css from './live/live.module.css';
import type { useSaveType } from './use-save-type.ts';

interface TypeSaveBarProps {
  status: TypeForm['status'];
  isNew: boolean;
  saving: ReturnType<typeof useSaveType>;
  onDiscard: () => void;
}

export function TypeSaveBar({ status, isNew, saving, onDiscard }: TypeSaveBarProps) {
  const { save: words } = typeWords.editor;
  const what = { visible: words.onPage, secret: words.byLink, hidden: words.unseen }[status];
  return (
    <SaveBar
      {...(isNew ? { save: status === 'visible' ? words.put : words.create } : {})}
      isSaving={saving.isSaving}
      problem={saving.problem}
      onSave={saving.save}
      onDiscard={onDiscard}
    >
      <b>{isNew ? words.isNew : words.changed}</b>
      <span>{` ${isNew ? what : words.agreed} `}</span>
      <a className={css['seeLive']} href="#live">
        {words.seePreview}
      </a>
    </SaveBar>
  );
}
