// What stands in the way of a move, and what is new about the appointment that it makes.
import { LostTime } from './lost-time.tsx';
import { ObstacleAlert } from './obstacle-alert.tsx';
import { OutdatedAlert } from '../../../shared/kit/outdated-alert.tsx';
import { TermsNews } from '../../../shared/kit/terms-news.tsx';
import { manageWords } from '../words/manage-words.ts';
import { sayRefusal } from '../../../shared/words/words.ts';
import { shownClock } from '../../../shared/time/clock-pair.ts';
import * as alerts from '../../../shared/kit/alert.module.css';
import type { ClockPair } from '../../../shared/time/clock-pair.ts';
import { type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import type { Manage } from '../state/use-manage.ts';
import type { MoveQuestion } from '../state/move-question.ts';
import type { MoveState } from '../state/move-state.ts';
import type { Seen } from '../state/manage-state.ts';

interface MoveAlertsProps {
  manage: Manage;
  seen: Seen;
  move: MoveState;
  start: Instant;
  clocks: ClockPair;
  question: MoveQuestion;
  onChoose: (start: Instant) => void;
}

export function MoveAlerts({ manage, seen, move, start, clocks, question, onChoose }: MoveAlertsProps) {
  const { news } = question;
  return (
    <>
      {move.obstacle && <ObstacleAlert manage={manage} seen={seen} change="move" obstacle={move.obstacle} />}
      {move.lost && (
        <LostTime
          manage={manage}
          lost={move.lost}
          start={start}
          clock={shownClock(clocks)}
          current={instantFromIso(seen.booking.startsAt)}
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
      {question.isOtherwiseChanged && (
        <p className={alerts['alert']} role="alert">
          {manageWords.move.othersChanged}
        </p>
      )}
    </>
  );
}
