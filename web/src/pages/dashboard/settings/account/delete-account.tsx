// Deleting the account: what becomes of the appointments is chosen, and the link typed, before it happens.
import { useState } from 'react';
import { signOut } from '../../account/account-store.ts';
import { callProvider } from '../../account/call-provider.ts';
import { sayCallProblem } from '../../account/say-call-problem.ts';
import { Button } from '../../kit/button.tsx';
import { ConfirmDialog } from '../../kit/confirm-dialog.tsx';
import { RadioGroup } from '../../kit/radio-group.tsx';
import * as css from '../settings.module.css';
import { settingsWords } from '../words/settings-words.ts';

type Fate = 'keep' | 'cancel';

export function DeleteAccount({ slug }: { slug: string }) {
  const { account, deleting: said } = settingsWords;
  const [isOpen, setOpen] = useState(false);
  const [fate, setFate] = useState<Fate>('keep');
  const [left, setLeft] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const isBusy = left !== null;
  const remove = async () => {
    setProblem(null);
    setLeft(0);
    // Many appointments take several calls; each one goes on where the last one ended.
    for (;;) {
      const outcome = await callProvider('deleteAccount', { confirm: slug, bookings: fate });
      if (outcome.kind !== 'ok') {
        setLeft(null);
        setProblem(sayCallProblem(outcome));
        return;
      }
      if (outcome.response.left === 0) break;
      setLeft(outcome.response.left);
    }
    await signOut();
  };
  return (
    <div className={css['act']}>
      <div>
        <h3>{account.deleteHeading}</h3>
        <p className={css['hint']}>{account.deleteLead}</p>
      </div>
      <Button look="outlined" onPress={() => setOpen(true)}>
        {account.delete}
      </Button>
      <ConfirmDialog
        heading={said.heading}
        isOpen={isOpen}
        confirm={said.confirm}
        confirming={left === null || left === 0 ? said.confirming : said.left(left)}
        isPending={isBusy}
        problem={problem}
        typed={slug}
        onConfirm={() => void remove()}
        onClose={() => setOpen(false)}
      >
        <p className={css['lead']}>{said.lead}</p>
        <RadioGroup<Fate>
          label={said.bookings}
          choices={[
            { key: 'keep', text: said.keep, note: said.keepNote },
            { key: 'cancel', text: said.cancel, note: said.cancelNote },
          ]}
          value={fate}
          onChange={setFate}
          isDisabled={isBusy}
        />
      </ConfirmDialog>
    </div>
  );
}
