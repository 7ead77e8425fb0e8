// Nobody can be signed in, as Hosting did not answer.
import { watchAccount } from '../account/account-store.ts';
import { Button } from '../kit/button.tsx';
import { dashboardWords } from '../words/dashboard-words.ts';
import { words } from '../../../shared/words/words.ts';

export function FailedView() {
  return (
    <div className="frame-page">
      <main>
        <div className="frame-sheet frame-note">
          <h1>{dashboardWords.failed.heading}</h1>
          <p role="alert">{dashboardWords.failed.text}</p>
          <Button look="filled" onPress={() => void watchAccount()}>
            {words.tryAgain}
          </Button>
        </div>
      </main>
    </div>
  );
}
