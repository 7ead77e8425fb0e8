// A lost time is a choice: what happened, that nothing is lost, the nearest free times as buttons.
import { PlaceLink } from '../views/place-link.tsx';
import { NearestTimes } from '../../../shared/kit/nearest-times.tsx';
import { shownClock } from '../../../shared/time/clock-pair.ts';
import { sayStart } from '@holdfast/contract/text/say-start.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { words } from '../../../shared/words/words.ts';
import * as alerts from '../../../shared/kit/alert.module.css';
import * as buttons from '../../../shared/kit/buttons.module.css';
import type { Booking } from '../state/use-booking.ts';
import type { FormViewModel } from './form-view-model.ts';

interface LostAlertProps {
  booking: Booking;
  start: Instant;
  lost: NonNullable<FormViewModel['lost']>;
  onChoose: (start: Instant) => void;
}

export function LostAlert({ booking, start, lost: { reason, alternatives }, onChoose }: LostAlertProps) {
  const { reader, now, clocks } = booking.state;
  const clock = shownClock(clocks);
  return (
    <div className={alerts['alert']} role="alert">
      <p>
        <span>{words.lost[reason](sayStart(start, clock, reader).replaceAll(' ', '\u00a0'))}</span>
        <span>{` ${alternatives.length > 0 ? words.lost.nearest : words.lost.none}`}</span>
      </p>
      <div className={buttons['chips']}>
        <NearestTimes
          alternatives={alternatives}
          start={start}
          now={now}
          clock={clock}
          reader={reader}
          onChoose={onChoose}
        />
        {alternatives.length === 0 && (
          <PlaceLink booking={booking} to={{ slot: null }} className={buttons['chip']}>
            {words.lost.seeOthers}
          </PlaceLink>
        )}
      </div>
    </div>
  );
}
