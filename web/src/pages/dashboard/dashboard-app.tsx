// Chooses what somebody sees by who they are. What signed-in people see arrives with a script of its own.
import { lazy, Suspense } from 'react';
import { useAccount } from './account/use-account.ts';
import { FailedView } from './sign-in/failed-view.tsx';
import { OpeningView } from './sign-in/opening-view.tsx';
import { SignInView } from './sign-in/sign-in-view.tsx';

const SignedIn = lazy(async () => ({ default: (await import('./frame/signed-in.tsx')).SignedIn }));

export function DashboardApp() {
  const account = useAccount();
  switch (account.state) {
    case 'loading':
      return <OpeningView />;
    case 'failed':
      return <FailedView />;
    case 'out':
      return <SignInView />;
    case 'in':
      return (
        <Suspense fallback={<OpeningView />}>
          <SignedIn key={account.uid} account={account} />
        </Suspense>
      );
  }
}
