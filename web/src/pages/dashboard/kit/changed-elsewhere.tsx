// Somebody saved this elsewhere in the meantime: see it, keep what was typed here, or take what is saved.
import { Alert } from './alert.tsx';
import { Button } from './button.tsx';
import { dashboardWords } from '../words/dashboard-words.ts';

interface ChangedElsewhereProps {
  onSee: () => void;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

export function ChangedElsewhere({ onSee, onKeepMine, onTakeTheirs }: ChangedElsewhereProps) {
  const { heading, see, keepMine, takeTheirs } = dashboardWords.kit.changedElsewhere;
  return (
    <Alert
      tone="warn"
      actions={
        <>
          <Button look="words" onPress={onSee}>
            {see}
          </Button>
          <Button look="outlined" isSmall onPress={onKeepMine}>
            {keepMine}
          </Button>
          <Button look="outlined" isSmall onPress={onTakeTheirs}>
            {takeTheirs}
          </Button>
        </>
      }
    >
      {heading}
    </Alert>
  );
}
