// Lets providers in, takes newcomers to their first steps, and tells everybody else what is missing.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { words } from '../../../shared/words/words.ts';
import type { Person } from '../account/account-state.ts';
import { sayCallProblem } from '../account/say-call-problem.ts';
import { OwnDataProvider } from '../data/own-data-context.tsx';
import { Button } from '../kit/button.tsx';
import { OpeningView } from '../sign-in/opening-view.tsx';
import { accountQuestion } from './account-question.ts';
import { GateNote } from './gate-note.tsx';
import { gateWords } from './words/gate-words.ts';

const Newcomer = lazy(async () => ({ default: (await import('../first-steps/newcomer.tsx')).Newcomer }));

interface GateProps {
  account: Person;
  /** What providers see. */
  children: ReactNode;
}

export function Gate({ account, children }: GateProps) {
  const queries = useQueryClient();
  const { data, error, refetch, isFetching } = useQuery({
    ...accountQuestion,
    staleTime: Number.POSITIVE_INFINITY,
  });
  // Whoever has just opened a page stays with it until they go on.
  const [isNew, setNew] = useState(false);
  const state = data?.state;
  if (state === 'newcomer' && !isNew) setNew(true);
  if (isNew) {
    const goOn = () => {
      setNew(false);
      queries.setQueryData(accountQuestion.queryKey, { state: 'provider' });
    };
    return (
      <Suspense fallback={<OpeningView />}>
        <Newcomer account={account} onGo={goOn} />
      </Suspense>
    );
  }
  // What was said before still counts: somebody may be typing.
  if (error && !data) {
    const retry = (
      <Button look="filled" isPending={isFetching} onPress={() => void refetch()}>
        {words.tryAgain}
      </Button>
    );
    return (
      <GateNote account={account} heading={gateWords.failed} actions={retry}>
        {sayCallProblem(error.problem)}
      </GateNote>
    );
  }
  switch (state) {
    case 'provider':
      return <OwnDataProvider uid={account.uid}>{children}</OwnDataProvider>;
    case 'not-admitted':
      return (
        <GateNote account={account} heading={gateWords.notAdmitted.heading} command={admitCommand(account)}>
          {gateWords.notAdmitted.text}
        </GateNote>
      );
    case 'unverified':
      return (
        <GateNote account={account} heading={gateWords.unverified.heading}>
          {gateWords.unverified.text}
        </GateNote>
      );
    case 'closed':
      return (
        <GateNote account={account} heading={gateWords.closed.heading}>
          {gateWords.closed.text}
        </GateNote>
      );
    case 'newcomer':
    case undefined:
      return <OpeningView />;
  }
}

/** What the owner of the deployment types to let this person in. */
function admitCommand({ email }: Person): string {
  return `npm run admit -- --project <project> ${email ?? '<email>'}`;
}
