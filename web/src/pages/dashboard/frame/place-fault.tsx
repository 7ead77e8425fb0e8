// A section that did not arrive, or broke: the frame stays, and the section says so.
import { Button } from '../kit/button.tsx';
import { words } from '../../../shared/words/words.ts';

export function PlaceFault() {
  return (
    <div>
      <h1 tabIndex={-1}>{words.failed.heading}</h1>
      <p role="alert">{words.failed.fault}</p>
      <Button look="filled" onPress={() => location.reload()}>
        {words.tryAgain}
      </Button>
    </div>
  );
}
