// Who is signed in, and the way out.
import { signOut } from '../account/account-store.ts';
import { useAccount } from '../account/use-account.ts';
import { Button } from '../kit/button.tsx';
import { dashboardWords } from '../words/dashboard-words.ts';
import * as css from './navigation.module.css';

export function AccountPart() {
  const account = useAccount();
  const email = account.state === 'in' ? account.email : null;
  return (
    <div className={css['part']}>
      {email !== null && <p>{email}</p>}
      <div className={css['acts']}>
        <Button look="quiet" onPress={() => void signOut()}>
          {dashboardWords.frame.signOut}
        </Button>
      </div>
    </div>
  );
}
