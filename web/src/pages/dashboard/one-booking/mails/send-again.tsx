// Sends one email again. What becomes of it shows in its row by itself.
import { useConnection } from '../../data/use-connection.ts';
import { Button } from '../../kit/button.tsx';
import { Said } from '../../kit/said.tsx';
import { useAct } from '../use-act.ts';
import type { Promised } from './mail-rows.ts';
import { oneBookingWords } from '../words/one-booking-words.ts';

/** `name`: what the email is called in the list. */
export function SendAgain({ promised, name }: { promised: Promised; name: string }) {
  const words = oneBookingWords.mails;
  const { isLive } = useConnection();
  const { isSending, problem, act } = useAct('retryNotice');
  return (
    <>
      <Button
        look="quiet"
        isSmall
        isDisabled={!isLive}
        isPending={isSending}
        aria-label={words.sendAgainOf(name)}
        onPress={() => void act(promised)}
      >
        {words.sendAgain}
      </Button>
      <Said tone="bad">{problem}</Said>
    </>
  );
}
