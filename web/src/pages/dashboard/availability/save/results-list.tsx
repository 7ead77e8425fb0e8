// What became of the bookings that were to be moved or cancelled; what failed stays until it is done.
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { Button } from '../../kit/button.tsx';
import * as css from '../outside/outside.module.css';
import { sayWhen } from '../../times/say-when.ts';
import { availabilityWords } from '../words/availability-words.ts';
import { type FollowUp, type FollowUps, isDone } from './follow-ups.ts';

interface ResultsListProps {
  followUps: FollowUps;
  clock: WallClock;
  onTryAgain: (booking: string) => void;
  onClose: () => void;
}

export function ResultsList({ followUps, clock, onTryAgain, onClose }: ResultsListProps) {
  if (followUps.length === 0) return null;
  const words = availabilityWords.outside.results;
  return (
    <section className={css['calm']} aria-label={words.heading}>
      <h2>{words.heading}</h2>
      <ul aria-live="polite">
        {followUps.map((followUp) => (
          <li key={followUp.booking.booking}>
            <p className={css['who']}>
              <b>
                <bdi>{followUp.booking.client}</bdi>
              </b>
              <span>{sayWhen(followUp.booking.startsAt, clock)}</span>
            </p>
            <div className={css['result']}>
              <p className={hasFailed(followUp) ? css['failed'] : undefined}>{sayPhase(followUp)}</p>
              {hasFailed(followUp) && (
                <Button look="outlined" isSmall onPress={() => onTryAgain(followUp.booking.booking)}>
                  {words.again}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {isDone(followUps) && (
        <Button look="quiet" onPress={onClose}>
          {words.close}
        </Button>
      )}
    </section>
  );
}

function hasFailed({ phase }: FollowUp): boolean {
  return typeof phase !== 'string' && phase.kind === 'failed';
}

function sayPhase({ phase, what }: FollowUp): string {
  const words = availabilityWords.outside.results;
  if (phase === 'waiting') return words.waiting;
  if (phase === 'sending') return what === 'ask' ? words.asking : words.cancelling;
  switch (phase.kind) {
    case 'asked':
      return phase.isMailOff ? words.askedWithoutMail : words.asked;
    case 'cancelled':
      return words.cancelled;
    case 'over':
      return phase.state === 'gone' ? words.gone : words.over[phase.state];
    case 'failed':
      return phase.said;
  }
}
