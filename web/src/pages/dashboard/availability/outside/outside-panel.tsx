// Bookings that the hours leave outside, each with a choice. Nothing happens to any of them unless chosen.
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { RadioGroup } from '../../kit/radio-group.tsx';
import { availabilityWords } from '../words/availability-words.ts';
import {
  choiceOf,
  type OutsideBooking,
  type OutsideChoices,
  sharedChoice,
  withChoice,
} from './outside-choices.ts';
import { outsideChoices, OutsideRow } from './outside-row.tsx';
import * as css from './outside.module.css';

interface OutsidePanelProps {
  heading: string;
  /** Amber: a decision is due because of what is being edited. */
  isUrgent: boolean;
  bookings: readonly OutsideBooking[];
  /** How many more there are, later than those. */
  moreCount: number;
  choices: OutsideChoices;
  clock: WallClock;
  onChoose: (choices: OutsideChoices) => void;
}

export function OutsidePanel(props: OutsidePanelProps) {
  const { heading, isUrgent, bookings, moreCount, choices, clock, onChoose } = props;
  const words = availabilityWords.outside;
  return (
    <section className={isUrgent ? css['urgent'] : css['calm']} aria-label={heading}>
      <h2>{heading}</h2>
      <p className={css['lead']}>{words.lead(bookings.length)}</p>
      <ul>
        {bookings.length > 1 && (
          <li>
            <RadioGroup
              label={words.all}
              look="segments"
              choices={outsideChoices()}
              value={sharedChoice(choices, bookings)}
              onChange={(choice) => onChoose(withChoice(choices, bookings, { choice }))}
            />
          </li>
        )}
        {bookings.map((booking) => (
          <OutsideRow
            key={booking.booking}
            booking={booking}
            end={choiceOf(choices, booking)}
            clock={clock}
            onEnd={(change) => onChoose(withChoice(choices, [booking], change))}
          />
        ))}
      </ul>
      {moreCount > 0 && <p className={css['lead']}>{words.more(moreCount)}</p>}
    </section>
  );
}
