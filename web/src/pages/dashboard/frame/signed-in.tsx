// Everything that signed-in people see, with what its parts share: the language, the calls, the places.
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { RouterProvider } from 'react-router/dom';
import type { AccountState } from '../account/account-state.ts';
import { newQueryClient } from '../account/call-queries.ts';
import { Gate } from '../gate/gate.tsx';
import { SignInAgain } from '../sign-in/sign-in-again.tsx';
import { dashboardReader } from '../words/dashboard-words.ts';
import { newRouter } from './router.tsx';

export function SignedIn({ account }: { account: Extract<AccountState, { state: 'in' }> }) {
  const [queries] = useState(newQueryClient);
  const [router] = useState(newRouter);
  return (
    <I18nProvider locale={dashboardReader.locale}>
      <QueryClientProvider client={queries}>
        <Gate account={account}>
          <RouterProvider router={router} />
        </Gate>
        <SignInAgain account={account} />
      </QueryClientProvider>
    </I18nProvider>
  );
}
