// Records that a client did not come, and takes it back. What is stored shows by itself.
import { useState } from 'react';
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { callProvider } from '../../account/call-provider.ts';
import { sayCallProblem } from '../../account/say-call-problem.ts';
import type { OwnBooking } from '../../data/day-data.ts';
import { useConnection } from '../../data/use-connection.ts';
import { Button } from '../../kit/button.tsx';
import { Said } from '../../kit/said.tsx';
import * as css from '../today.module.css';
import { todayWords } from '../words/today-words.ts';

export function NoShow({ booking }: { booking: OwnBooking }) {
  const { isLive } = useConnection();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const name = isolated(booking.client.name);
  const mark = async (noShow: boolean) => {
    setSending(true);
    const outcome = await callProvider('markNoShow', { booking: booking.id, noShow });
    setSending(false);
    setProblem(outcome.kind === 'ok' ? null : sayCallProblem(outcome));
  };
  return (
    <>
      {booking.noShow && <span className={css['fateNone']}>{todayWords.noShow}</span>}
      <Button
        look="quiet"
        isSmall
        isDisabled={!isLive}
        isPending={isSending}
        aria-label={booking.noShow ? todayWords.undoOf(name) : todayWords.markNoShowOf(name)}
        onPress={() => void mark(!booking.noShow)}
      >
        {booking.noShow ? todayWords.undo : todayWords.markNoShow}
      </Button>
      <Said tone="bad">{problem}</Said>
    </>
  );
}
