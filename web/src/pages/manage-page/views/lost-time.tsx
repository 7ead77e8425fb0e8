// The chosen time cannot be had: that nothing has changed, and the nearest free times as buttons, in place.
import { manageWords } from '../words/manage-words.ts';
import { NearestTimes } from '../../../shared/kit/nearest-times.tsx';
import { sayStart } from '@holdfast/contract/text/say-start.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { visitorReader } from '../state/page-visitor.ts';
import * as alerts from '../../../shared/kit/alert.module.css';
import * as buttons from '../../../shared/kit/buttons.module.css';
import type { Manage } from '../state/use-manage.ts';
import type { MoveState } from '../state/move-state.ts';

interface LostTimeProps {
  manage: Manage;
  lost: NonNullable<MoveState['lost']>;
  /** The one that is lost. */
  start: Instant;
  clock: WallClock;
  /** The appointment's own time, which is no choice. */
  current: Instant;
  onChoose: (start: Instant) => void;
}

export function LostTime({ manage, lost, start, clock, current, onChoose }: LostTimeProps) {
  const { now } = manage.state;
  const alternatives = lost.alternatives.filter((alternative) => alternative !== current);
  const said = manageWords.move.lost;
  return (
    <div className={alerts['alert']} role="alert">
      <p>
        <span>{said[lost.reason](sayStart(start, clock, visitorReader).replaceAll(' ', '\u00a0'))}</span>
        <span>{` ${alternatives.length > 0 ? said.nearest : said.none}`}</span>
      </p>
      <div className={buttons['chips']}>
        <NearestTimes
          alternatives={alternatives}
          start={start}
          now={now}
          clock={clock}
          reader={visitorReader}
          onChoose={onChoose}
        />
        <button
          type="button"
          className={buttons['chip']}
          onClick={() => manage.tell({ kind: 'move-unchosen' })}
        >
          {manageWords.move.others}
        </button>
      </div>
    </div>
  );
}
