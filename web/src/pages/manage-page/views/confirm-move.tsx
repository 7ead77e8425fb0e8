// The question whether to move: from where to where, one button that says what will happen, and a way back to the times.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { useEffect, useRef } from 'react';
import type { PageBookingType } from '@holdfast/contract/parts/page-parts.ts';
import { ObstacleAlert } from './obstacle-alert.tsx';
import { LostTime } from './lost-time.tsx';
import { OutdatedAlert } from '../../../shared/kit/outdated-alert.tsx';
import { TermsNews } from '../../../shared/kit/terms-news.tsx';
import { WaitingAlert } from '../../../shared/kit/waiting-alert.tsx';
import { WhenCard } from '../../../shared/kit/when-card.tsx';
import { isUnsurePhase } from '../../../shared/calls/sending.ts';
import { manageWords } from '../words/manage-words.ts';
import { minuteMilliseconds } from '../../../shared/time/time-kinds.ts';
import { sayDayAndStart } from '../../../shared/time/say-start.ts';
import { sayRefusal } from '../../../shared/words/words.ts';
import { termsDifferences } from '../../../shared/kit/terms-differences.ts';
import { visitorReader } from '../state/page-visitor.ts';
import { shownClock } from '../../../shared/time/clock-pair.ts';
import * as alerts from '../../../shared/kit/alert.module.css';
import * as buttons from '../../../shared/kit/buttons.module.css';
import * as css from './views.module.css';
import * as text from '../../../shared/kit/text.module.css';
import type { ClockPair } from '../../../shared/time/clock-pair.ts';
import type { Instant } from '../../../shared/time/time-kinds.ts';
import type { Manage } from '../state/use-manage.ts';
import type { MoveState } from '../state/move-state.ts';
import type { Seen } from '../state/manage-state.ts';

interface ConfirmMoveProps {
  manage: Manage;
  seen: Seen;
  move: MoveState;
  /** The new one. */
  start: Instant;
  /** Those that the times were shown on. */
  clocks: ClockPair;
  /** The type as the move books it, where that is known. */
  bookable: PageBookingType | null;
  onChoose: (start: Instant) => void;
}

export function ConfirmMove({ manage, seen, move, start, clocks, bookable, onChoose }: ConfirmMoveProps) {
  const { provider, type, startsAt, endsAt } = seen.booking;
  const shownOn = { clocks, reader: visitorReader };
  const clock = shownClock(clocks);
  const button = useRef<HTMLButtonElement>(null);
  const wasLost = useRef(false);
  const isLost = move.lost !== null;
  useEffect(() => {
    // Another time was chosen in place of the lost one.
    if (wasLost.current && !isLost) button.current?.focus();
    wasLost.current = isLost;
  }, [isLost]);
  const minutes = bookable?.durationMinutes ?? type.durationMinutes;
  const agreed = { name: type.name, durationMinutes: type.durationMinutes, place: seen.booking.place };
  const news = bookable ? termsDifferences(agreed, bookable, null) : [];
  // After a reload the terms that were shown before it are not on the screen until the list has come.
  const isReady = bookable !== null || move.chosen?.terms === undefined;
  const isEditing = move.phase.kind === 'editing';
  return (
    <div className={`frame-sheet frame-agreement ${css['wide']}`}>
      <h1 tabIndex={-1}>{manageWords.move.heading}</h1>
      <p className={text['subject']}>
        <bdi>{type.name}</bdi>
      </p>
      <div className={css['fromTo']}>
        <div className={css['labelled']}>
          <p className={text['small']}>{manageWords.move.from}</p>
          <WhenCard startsAt={Date.parse(startsAt)} endsAt={Date.parse(endsAt)} {...shownOn} isOver />
        </div>
        <div className={css['labelled']}>
          <p className={text['small']}>{manageWords.move.to}</p>
          <WhenCard
            startsAt={start}
            endsAt={start + minutes * minuteMilliseconds}
            {...shownOn}
            isOver={isLost}
          />
        </div>
      </div>
      {move.obstacle && <ObstacleAlert manage={manage} seen={seen} change="move" obstacle={move.obstacle} />}
      {move.lost && (
        <LostTime
          manage={manage}
          lost={move.lost}
          start={start}
          clock={clock}
          current={Date.parse(startsAt)}
          onChoose={onChoose}
        />
      )}
      {move.isOutdated && <OutdatedAlert />}
      {move.refusal && (
        <p className={alerts['bad']} role="alert">
          {sayRefusal(move.refusal)}
        </p>
      )}
      {news.length > 0 && (
        <div className={alerts['alert']} role={move.changed ? 'alert' : undefined}>
          <p>{move.changed ? manageWords.move.termsChanged : manageWords.move.alsoNew}</p>
          <TermsNews differences={news} />
        </div>
      )}
      {news.length === 0 && move.changed && (
        <p className={alerts['alert']} role="alert">
          {manageWords.move.othersChanged}
        </p>
      )}
      <WaitingAlert
        phase={move.phase}
        heading={manageWords.move.waiting.heading}
        calm={manageWords.move.waiting.calm}
        onAgain={manage.move}
      />
      {!move.obstacle && !move.lost && !move.isOutdated && !isUnsurePhase(move.phase) && (
        <>
          <p className={text['lead']}>
            {news.length > 0
              ? manageWords.move.told(isolated(provider.name))
              : manageWords.move.lead(isolated(provider.name))}
          </p>
          <div className={css['asked']}>
            <button
              ref={button}
              type="button"
              className={buttons['filled']}
              aria-disabled={!isEditing || !isReady}
              onClick={() => isEditing && isReady && manage.move()}
            >
              {isEditing
                ? manageWords.move.confirm(sayDayAndStart(start, manage.state.now, clock, visitorReader))
                : manageWords.move.moving}
            </button>
            {isEditing && (
              <button
                type="button"
                className={buttons['outlined']}
                onClick={() => manage.tell({ kind: 'move-unchosen' })}
              >
                {manageWords.move.others}
              </button>
            )}
          </div>
        </>
      )}
    </div>
  );
}
