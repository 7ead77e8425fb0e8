// Over the page of somebody who is no longer signed in: they sign in again, and go on where they were.
import type { AccountState } from '../account/account-state.ts';
import { signOut } from '../account/account-store.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { dashboardWords } from '../words/dashboard-words.ts';
import { DemoWaysIn } from './demo-ways-in.tsx';
import { WaysIn } from './ways-in.tsx';

export function SignInAgain({ account }: { account: Extract<AccountState, { state: 'in' }> }) {
  const { again } = dashboardWords.signIn;
  return (
    <Dialog heading={again.heading} isOpen={account.isLapsed} isOpaque>
      <p>{again.lead}</p>
      {account.email !== null && <p>{again.as(account.email)}</p>}
      <DemoWaysIn />
      <WaysIn email={account.email ?? ''} />
      <Button look="quiet" onPress={() => void signOut()}>
        {again.leave}
      </Button>
    </Dialog>
  );
}
