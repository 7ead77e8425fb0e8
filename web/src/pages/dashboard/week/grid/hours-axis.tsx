// The hours at the side, with the zone above them and the present time among them.
import { sayStart } from '@holdfast/contract/text/say-start.ts';
import { sayTime } from '@holdfast/contract/text/say-time.ts';
import { type Instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { offsetAt, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { zoneCity } from '../../../../shared/time/zone-city.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import { type Axis, hoursOf } from '../model/axis.ts';
import type { Week } from '../model/week.ts';
import { sayHour } from '../say/say-hour.ts';
import { weekWords } from '../words/week-words.ts';
import { nowShare } from './now-line.tsx';
import * as css from './week-grid.module.css';

export function ZoneHeader({ clock, now }: { clock: WallClock; now: Instant }) {
  const minutes = offsetAt(clock, now) / minuteMs;
  const rest = Math.abs(minutes % 60);
  const hours = Math.trunc(minutes / 60);
  const ahead = `${minutes < 0 ? '−' : '+'}${Math.abs(hours)}${rest === 0 ? '' : `:${rest}`}`;
  return (
    <div role="columnheader" className={css['zone']}>
      <span className="frame-hidden">{zoneCity(clock.zone)}</span>
      <span aria-hidden="true">{minutes === 0 ? 'GMT' : `GMT${ahead}`}</span>
    </div>
  );
}

export function HoursAxis({ axis, week }: { axis: Axis; week: Week }) {
  const share = nowShare(axis, week);
  const hours = hoursOf(axis);
  // The present time covers the name of an hour that is too near.
  const isFree = (index: number) =>
    share === null || Math.abs(index / hours.length - share) * hours.length > 0.4;
  return (
    <div role="rowheader" className={css['axis']}>
      {share !== null && (
        <span className="frame-hidden">{weekWords.now(sayStart(week.now, week.clock, dashboardReader))}</span>
      )}
      <div aria-hidden="true">
        {hours.map(
          (hour, index) =>
            isFree(index) && (
              <span key={hour} style={{ top: `${(index / hours.length) * 100}%` }}>
                {sayHour(hour)}
              </span>
            ),
        )}
        {share !== null && (
          <b style={{ top: `${share * 100}%` }}>{sayTime(week.now, week.clock, dashboardReader)}</b>
        )}
      </div>
    </div>
  );
}
