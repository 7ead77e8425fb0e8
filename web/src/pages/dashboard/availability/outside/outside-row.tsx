// One booking outside the hours: who, when, and what is to happen to it.
import { limits } from '@holdfast/contract/limits.ts';
import { isolated } from '@holdfast/contract/text/isolated.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { RadioGroup } from '../../kit/radio-group.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { availabilityWords } from '../words/availability-words.ts';
import type { ChosenEnd, OutsideBooking } from './outside-choices.ts';
import * as css from './outside.module.css';
import { sayWhen } from '../../times/say-when.ts';

interface OutsideRowProps {
  booking: OutsideBooking;
  end: ChosenEnd;
  clock: WallClock;
  onEnd: (change: Partial<ChosenEnd>) => void;
}

export function OutsideRow({ booking: { client, startsAt }, end, clock, onEnd }: OutsideRowProps) {
  const words = availabilityWords.outside;
  const most = limits.reasonCharacters;
  return (
    <li>
      <p className={css['who']}>
        <b>
          <bdi>{client}</bdi>
        </b>
        <span>{sayWhen(startsAt, clock)}</span>
      </p>
      <RadioGroup
        label={words.for(isolated(client))}
        isLabelHidden
        look="segments"
        choices={outsideChoices()}
        value={end.choice}
        onChange={(choice) => onEnd({ choice })}
      />
      {end.choice === 'cancel' && (
        <TextField
          label={words.reason(isolated(client))}
          kind="long"
          value={end.reason}
          error={end.reason.trim().length > most ? words.reasonTooLong(most) : undefined}
          onChange={(reason) => onEnd({ reason })}
        />
      )}
    </li>
  );
}

export function outsideChoices() {
  const { keep, ask, cancel } = availabilityWords.outside;
  return [
    { key: 'keep', text: keep },
    { key: 'ask', text: ask },
    { key: 'cancel', text: cancel },
  ] as const;
}
