// An appointment that the provider's new hours left outside: it stays unless they decide otherwise.
import { useState } from 'react';
import { callProvider } from '../../account/call-provider.ts';
import { sayCallProblem } from '../../account/say-call-problem.ts';
import { firstNameOf } from '../../booking/say/first-name.ts';
import { useBooking } from '../../data/use-booking.ts';
import { useConnection } from '../../data/use-connection.ts';
import { Button } from '../../kit/button.tsx';
import { Said } from '../../kit/said.tsx';
import { problemsWords } from '../words/problems-words.ts';
import { AppointmentLine } from './appointment-lines.tsx';
import { CloseButton } from './close-button.tsx';
import { ItemFrame, type ItemProps } from './item.tsx';

export function OutsideItem({ item, isFirst, now, clock, onOpen, onDone }: ItemProps) {
  const words = problemsWords.outside;
  const { subject } = item.problems[0];
  const seen = useBooking(subject);
  const { isLive } = useConnection();
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState<{ tone: 'good' | 'bad'; text: string } | null>(null);
  const booking = seen.kind === 'ok' ? seen.value : null;
  const name = booking ? firstNameOf(booking.client.name) : '…';
  const isOff = !isLive || !booking || booking.startsAt <= now;
  const ask = async () => {
    setAsking(true);
    const outcome = await callProvider('askToMove', { booking: subject });
    setAsking(false);
    if (outcome.kind !== 'ok') setSaid({ tone: 'bad', text: sayCallProblem(outcome) });
    else setSaid({ tone: 'good', text: outcome.response.isAsked ? words.asked(name) : words.mailOff });
  };
  return (
    <ItemFrame
      {...{ item, now, clock }}
      tone="warn"
      heading={words.heading(name)}
      actions={
        <>
          <CloseButton look={isFirst ? 'filled' : 'outlined'} problems={item.problems} onDone={onDone}>
            {words.keep}
          </CloseButton>
          <Button
            look="outlined"
            isDisabled={isOff}
            onPress={() => booking && onOpen({ what: 'move', booking })}
          >
            {words.move}
          </Button>
          <Button look="outlined" isDisabled={isOff} isPending={isAsking} onPress={() => void ask()}>
            {isAsking ? words.asking : words.ask(name)}
          </Button>
          <Button
            look="warning"
            isDisabled={isOff}
            onPress={() => booking && onOpen({ what: 'cancel', booking })}
          >
            {words.cancel}
          </Button>
          <Said tone={said?.tone ?? 'calm'}>{said?.text ?? null}</Said>
        </>
      }
    >
      <p>{words.why}</p>
      <AppointmentLine id={subject} now={now} clock={clock} />
    </ItemFrame>
  );
}
