// Everything that signed-in people see, with what its parts share: the language, the calls, the places.
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { AccountState } from '../account/account-state.ts';
import { idToken, noteAcceptance } from '../account/account-store.ts';
import { newQueryClient } from '../account/call-queries.ts';
import { accountQuestion } from '../gate/account-question.ts';
import { Gate } from '../gate/gate.tsx';
import { SignInAgain } from '../sign-in/sign-in-again.tsx';
import { dashboardReader } from '../words/dashboard-words.ts';
import { Places } from './places.tsx';

export function SignedIn({ account }: { account: Extract<AccountState, { state: 'in' }> }) {
  const [queries] = useState(newQueryClient);
  const { isLapsed } = account;
  useEffect(() => {
    // What was refused in between is asked again, now that somebody has signed in again.
    if (!isLapsed) void queries.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
    else void askWhy(queries);
  }, [isLapsed, queries]);
  return (
    <I18nProvider locale={`${dashboardReader.locale}-u-ca-gregory`}>
      <QueryClientProvider client={queries}>
        <Gate account={account}>
          <Places />
        </Gate>
        <SignInAgain account={account} />
      </QueryClientProvider>
    </I18nProvider>
  );
}

/** Whoever has no page any more reads so at once: signing in again would not help. */
async function askWhy(queries: QueryClient): Promise<void> {
  try {
    if ((await idToken()) === null) return;
    const { state } = await queries.query({ ...accountQuestion, staleTime: 0 });
    if (state !== 'provider') noteAcceptance();
  } catch {
    // They are signed out: the dialog says so.
  }
}
