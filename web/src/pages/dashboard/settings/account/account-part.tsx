// The account itself: who is signed in, signing out everywhere, deleting it.
import { useState } from 'react';
import { signOut } from '../../account/account-store.ts';
import { callProvider } from '../../account/call-provider.ts';
import { sayCallProblem } from '../../account/say-call-problem.ts';
import { useAccount } from '../../account/use-account.ts';
import { Button } from '../../kit/button.tsx';
import { Said } from '../../kit/said.tsx';
import { Part } from '../part.tsx';
import * as css from '../settings.module.css';
import { settingsWords } from '../words/settings-words.ts';
import { DeleteAccount } from './delete-account.tsx';

export function AccountPart({ slug }: { slug: string }) {
  const { account: said } = settingsWords;
  const account = useAccount();
  const email = account.state === 'in' ? account.email : null;
  return (
    <Part heading={said.heading} {...(email === null ? {} : { lead: said.signedInAs(email) })}>
      <SignOutEverywhere />
      <DeleteAccount slug={slug} />
    </Part>
  );
}

function SignOutEverywhere() {
  const { account: said } = settingsWords;
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const end = async () => {
    setBusy(true);
    const outcome = await callProvider('signOutEverywhere', {});
    setBusy(false);
    if (outcome.kind === 'ok') await signOut();
    else setProblem(sayCallProblem(outcome));
  };
  return (
    <div className={css['act']}>
      <div>
        <h3>{said.signOutHeading}</h3>
        <p className={css['hint']}>{said.signOutLead}</p>
        <Said tone="bad">{problem}</Said>
      </div>
      <Button look="outlined" isPending={isBusy} onPress={() => void end()}>
        {isBusy ? said.signingOut : said.signOut}
      </Button>
    </div>
  );
}
