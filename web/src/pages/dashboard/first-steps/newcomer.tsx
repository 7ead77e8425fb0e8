// Somebody without a page: the three steps, and what comes after them.
import { useState } from 'react';
import type { Person } from '../account/account-state.ts';
import { signOut } from '../account/account-store.ts';
import { Button } from '../kit/button.tsx';
import { dashboardWords } from '../words/dashboard-words.ts';
import { DoneView } from './done-view.tsx';
import * as css from './first-steps.module.css';
import { FirstStepsView } from './first-steps-view.tsx';
import { useFirstSteps } from './use-steps.ts';

interface NewcomerProps {
  account: Person;
  onGo: () => void;
}

export function Newcomer({ account, onGo }: NewcomerProps) {
  const [slug, setSlug] = useState<string | null>(null);
  const first = useFirstSteps(account.uid, account.name ?? '', setSlug);
  return (
    <>
      <header className={css['bar']}>
        <b>Holdfast</b>
        <div>
          <span>{account.email}</span>
          <Button look="quiet" onPress={() => void signOut()}>
            {dashboardWords.frame.signOut}
          </Button>
        </div>
      </header>
      {slug === null ? <FirstStepsView first={first} /> : <DoneView slug={slug} onGo={onGo} />}
    </>
  );
}
