// This page is older, or newer, than the service: nothing is asked again, one button loads it anew.
import { words } from '../words/words.ts';
import * as alerts from './alert.module.css';
import { Button } from './button.tsx';
import * as buttons from './buttons.module.css';

export function OutdatedAlert() {
  return (
    <div className={alerts['alert']} role="alert">
      <p>{words.outdated.text}</p>
      <div className={buttons['chips']}>
        <ReloadButton />
      </div>
    </div>
  );
}

/** What was typed, and what was sent without a response, is in the tab's memory. */
export function ReloadButton() {
  return (
    <Button look="chip" onClick={() => location.reload()}>
      {words.outdated.reload}
    </Button>
  );
}
