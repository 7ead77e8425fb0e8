// New bookings were paused while the form was open: what that means, and that nothing typed is lost.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import type { ShownProvider } from '@holdfast/contract/parts/page-parts.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { PageContact } from '../views/page-contact.tsx';
import { sayReopening } from '../words/say-reopening.ts';
import { bookingWords } from '../words/booking-words.ts';
import * as alerts from '../../../shared/kit/alert.module.css';
import * as buttons from '../../../shared/kit/buttons.module.css';
import type { BookingState } from '../state/booking-state.ts';
import type { Pause } from '../../../shared/calls/part-shapes.ts';

interface PausedAlertProps extends Pick<BookingState, 'now' | 'clocks' | 'reader'> {
  provider: ShownProvider;
  pause: Pause;
  onAgain: () => void;
}

export function PausedAlert({ provider, pause, onAgain, ...reading }: PausedAlertProps) {
  const { paused } = bookingWords;
  const reopening = sayReopening(pause, reading);
  return (
    <div className={alerts['alert']} role="alert">
      <p>
        <span>{paused.meanwhile(isolated(provider.name))}</span>
        {reopening !== null && <span>{` ${reopening}`}</span>}
      </p>
      {pause.note !== '' && (
        <p className={alerts['calm']} dir="auto">
          {pause.note}
        </p>
      )}
      <p className={alerts['calm']}>{paused.kept}</p>
      <div className={alerts['calm']}>
        <PageContact provider={provider} />
      </div>
      <div className={buttons['chips']}>
        <Button look="chip" onClick={onAgain}>
          {paused.again}
        </Button>
      </div>
    </div>
  );
}
