// The question whether to move: from where to where, a button that says what will happen, and a way back.
import { type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { sayDayAndStart } from '@holdfast/contract/text/say-start.ts';
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { useEffect, useRef, type RefObject } from 'react';
import type { PageBookingType } from '@holdfast/contract/parts/page-parts.ts';
import { LostTime } from '../../../shared/kit/lost-time.tsx';
import { ObstacleAlert } from './obstacle-alert.tsx';
import { OutdatedAlert } from '../../../shared/kit/outdated-alert.tsx';
import { TermsNews } from '../../../shared/kit/terms-news.tsx';
import { sayRefusal } from '../../../shared/words/words.ts';
import * as alerts from '../../../shared/kit/alert.module.css';
import { WaitingAlert } from '../../../shared/kit/waiting-alert.tsx';
import { WhenCard } from '../../../shared/kit/when-card.tsx';
import { manageWords } from '../words/manage-words.ts';
import { moveQuestion, type MoveQuestion } from '../state/move-question.ts';
import { shownClock, type ClockPair } from '../../../shared/time/clock-pair.ts';
import { visitorReader } from '../state/page-visitor.ts';
import { Button } from '../../../shared/kit/button.tsx';
import * as css from './views.module.css';
import * as text from '../../../shared/kit/text.module.css';
import type { Shown } from '../state/use-manage.ts';
import type { MoveState } from '../state/move-state.ts';

interface ConfirmMoveProps extends Shown {
  move: MoveState;
  start: Instant;
  /** Those that the times were shown on. */
  clocks: ClockPair;
  /** The type as the move books it, where that is known. */
  bookable: PageBookingType | null;
  onChoose: (start: Instant) => void;
}

export function ConfirmMove(props: ConfirmMoveProps) {
  const { manage, seen, move, start, bookable } = props;
  const { provider, type } = seen.booking;
  const question = moveQuestion(seen, move, start, bookable);
  const button = useRef<HTMLButtonElement>(null);
  const wasLost = useRef(false);
  const isLost = move.lost !== null;
  useEffect(() => {
    // Another time was chosen in place of the lost one.
    if (wasLost.current && !isLost) button.current?.focus();
    wasLost.current = isLost;
  }, [isLost]);
  return (
    <div className={`frame-sheet frame-agreement ${css['wide']}`}>
      <h1 tabIndex={-1}>{manageWords.move.heading}</h1>
      <p className={text['subject']}>
        <bdi>{type.name}</bdi>
      </p>
      <FromTo {...props} endsAt={question.endsAt} />
      <Alerts {...props} question={question} />
      <WaitingAlert
        phase={move.phase}
        heading={manageWords.move.waiting.heading}
        calm={manageWords.move.waiting.calm}
        onAgain={manage.move}
      />
      {question.isAsked && (
        <>
          <p className={text['lead']}>
            {question.news.length > 0
              ? manageWords.move.told(isolated(provider.name))
              : manageWords.move.lead(isolated(provider.name))}
          </p>
          <Choices {...props} question={question} button={button} />
        </>
      )}
    </div>
  );
}

function FromTo({ seen, move, start, clocks, endsAt }: ConfirmMoveProps & { endsAt: Instant }) {
  const { booking } = seen;
  const shownOn = { clocks, reader: visitorReader };
  return (
    <div className={css['fromTo']}>
      <div className={css['labelled']}>
        <p className={text['small']}>{manageWords.move.from}</p>
        <WhenCard
          startsAt={instantFromIso(booking.startsAt)}
          endsAt={instantFromIso(booking.endsAt)}
          {...shownOn}
          isOver
        />
      </div>
      <div className={css['labelled']}>
        <p className={text['small']}>{manageWords.move.to}</p>
        <WhenCard startsAt={start} endsAt={endsAt} {...shownOn} isOver={move.lost !== null} />
      </div>
    </div>
  );
}

interface QuestionProps extends ConfirmMoveProps {
  question: MoveQuestion;
}

interface ChoicesProps extends QuestionProps {
  button: RefObject<HTMLButtonElement | null>;
}

function Choices({ manage, start, clocks, question, button }: ChoicesProps) {
  const { isSending, isReady } = question;
  return (
    <div className={css['asked']}>
      <Button ref={button} look="filled" aria-disabled={!isReady} onClick={() => isReady && manage.move()}>
        {isSending
          ? manageWords.move.moving
          : manageWords.move.confirm(
              sayDayAndStart(start, manage.state.now, shownClock(clocks), visitorReader),
            )}
      </Button>
      {!isSending && (
        <Button look="outlined" onClick={() => manage.tell({ kind: 'move-unchosen' })}>
          {manageWords.move.others}
        </Button>
      )}
    </div>
  );
}

/** What stands in the way, and what is new about the appointment. */
function Alerts({ manage, seen, move, start, clocks, onChoose, question }: QuestionProps) {
  const { news, isOtherwiseChanged } = question;
  const current = instantFromIso(seen.booking.startsAt);
  return (
    <>
      {move.obstacle && <ObstacleAlert manage={manage} seen={seen} change="move" obstacle={move.obstacle} />}
      {move.lost && (
        <LostTime
          happened={manageWords.move.lost[move.lost.reason]}
          said={manageWords.move.lost}
          lost={{ start, now: manage.state.now, clock: shownClock(clocks), reader: visitorReader }}
          alternatives={move.lost.alternatives.filter((free) => free !== current)}
          onChoose={onChoose}
        >
          <Button look="chip" onClick={() => manage.tell({ kind: 'move-unchosen' })}>
            {manageWords.move.others}
          </Button>
        </LostTime>
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
      {isOtherwiseChanged && (
        <p className={alerts['alert']} role="alert">
          {manageWords.move.othersChanged}
        </p>
      )}
    </>
  );
}
