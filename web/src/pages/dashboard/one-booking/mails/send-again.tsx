// Sends one email again. What becomes of it shows in its row by itself.
import { useConnection } from '../../data/use-connection.ts';
import { Button } from '../../kit/button.tsx';
import { Said } from '../../kit/said.tsx';
import { useAct } from '../use-act.ts';
import type { Promised } from './mail-rows.ts';
import { oneBookingWords } from '../words/one-booking-words.ts';

interface SendAgainProps {
  promised: Promised;
  /** What the email is called in the list. */
  name: string;
  /** The button goes while the email is on its way. */
  onSent: () => void;
}

export function SendAgain({ promised, name, onSent }: SendAgainProps) {
  const words = oneBookingWords.mails;
  const { isLive } = useConnection();
  const { isSending, problem, act } = useAct('retryNotice');
  const send = async () => {
    if (await act(promised)) onSent();
  };
  return (
    <>
      <Button
        look="quiet"
        isSmall
        isDisabled={!isLive}
        isPending={isSending}
        aria-label={words.sendAgainOf(name)}
        onPress={() => void send()}
      >
        {words.sendAgain}
      </Button>
      <Said tone="bad">{problem}</Said>
    </>
  );
}
