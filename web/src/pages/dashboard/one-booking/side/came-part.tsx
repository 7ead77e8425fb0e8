// Whether the client came: a no-show is marked from the start on, and the mark taken back.
import { useState } from 'react';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { callProvider } from '../../account/call-provider.ts';
import { sayCallProblem } from '../../account/say-call-problem.ts';
import { firstNameOf } from '../../booking/say/first-name.ts';
import { sayDayAt } from '../../booking/say/say-day-at.ts';
import type { OwnBooking } from '../../data/day-data.ts';
import { useConnection } from '../../data/use-connection.ts';
import { Button } from '../../kit/button.tsx';
import { Said } from '../../kit/said.tsx';
import { oneBookingWords } from '../words/one-booking-words.ts';
import * as css from './side.module.css';

interface CamePartProps {
  booking: OwnBooking;
  now: Instant;
  clock: WallClock;
}

export function CamePart({ booking, now, clock }: CamePartProps) {
  const words = oneBookingWords.came;
  const { startsAt, status, noShow, client } = booking;
  if (status === 'cancelled') return null;
  const name = firstNameOf(client.name);
  return (
    <section>
      <h2>{words.heading(name)}</h2>
      {startsAt > now ? (
        <p className={css['hint']}>{words.from(sayDayAt(startsAt, now, clock))}</p>
      ) : (
        <Mark {...{ booking, noShow, name }} />
      )}
    </section>
  );
}

function Mark({ booking, noShow, name }: { booking: OwnBooking; noShow: boolean; name: string }) {
  const words = oneBookingWords.came;
  const { isLive } = useConnection();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const mark = async () => {
    setSending(true);
    const outcome = await callProvider('markNoShow', { booking: booking.id, noShow: !noShow });
    setSending(false);
    setProblem(outcome.kind === 'ok' ? null : sayCallProblem(outcome));
  };
  return (
    <div className={css['mark']}>
      {noShow && <p>{words.noShow(name)}</p>}
      <Button look="outlined" isSmall isDisabled={!isLive} isPending={isSending} onPress={() => void mark()}>
        {noShow ? words.undo : words.mark}
      </Button>
      <Said tone="bad">{problem}</Said>
    </div>
  );
}
