// A page of its own for an account that cannot go on: why, what helps, and how to use another one.
import type { ReactNode } from 'react';
import type { Person } from '../account/account-state.ts';
import { signOut } from '../account/account-store.ts';
import { Button } from '../kit/button.tsx';
import * as css from './gate.module.css';
import { gateWords } from './words/gate-words.ts';

interface GateNoteProps {
  account: Person;
  heading: string;
  children: string;
  /** For the owner of the deployment. */
  command?: string;
  actions?: ReactNode;
}

export function GateNote({ account, heading, children, command, actions }: GateNoteProps) {
  return (
    <div className="frame-page">
      <main>
        <div className="frame-sheet frame-note">
          <h1 tabIndex={-1}>{heading}</h1>
          <p>{children}</p>
          {command !== undefined && (
            <>
              <p>{gateWords.notAdmitted.owner}</p>
              <pre className={css['command']} dir="ltr">
                <code>{command}</code>
              </pre>
            </>
          )}
          {account.email !== null && <p className={css['quiet']}>{gateWords.signedInAs(account.email)}</p>}
          <div className={css['actions']}>
            {actions !== undefined && <span>{actions}</span>}
            <Button look="outlined" onPress={() => void signOut()}>
              {gateWords.otherAccount}
            </Button>
          </div>
        </div>
      </main>
    </div>
  );
}
