// Says what archiving means before it happens.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { ConfirmDialog } from '../../kit/confirm-dialog.tsx';
import { typeWords } from '../words/type-words.ts';
import type { ListActions } from './use-list-actions.ts';

export function ArchiveDialog({ actions }: { actions: ListActions }) {
  const { asked, askToArchive, archive, problem, working } = actions;
  const { archive: words } = typeWords.list;
  return (
    <ConfirmDialog
      heading={words.heading(isolated(asked?.name ?? ''))}
      isOpen={asked !== null}
      confirm={words.confirm}
      confirming={words.confirming}
      look="filled"
      isPending={working !== null}
      problem={problem}
      onConfirm={() => {
        if (asked) void archive(asked);
      }}
      onClose={() => askToArchive(null)}
    >
      <p>{words.text}</p>
    </ConfirmDialog>
  );
}
