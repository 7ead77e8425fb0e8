// One item in the list of a day: its time, its mark, who and what.
import { sayStart } from '@holdfast/contract/text/say-start.ts';
import { sayTime } from '@holdfast/contract/text/say-time.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import type { WeekAct } from '../act/week-act.ts';
import { HoldLeft } from '../grid/hold-left.tsx';
import * as boxes from '../grid/item-box.module.css';
import { isPast } from '../model/day-parts.ts';
import type { Week } from '../model/week.ts';
import type { WeekBooking, WeekItem } from '../model/week-item.ts';
import { sayHowSoon, sayItemInFull } from '../say/say-item.ts';
import { weekWords } from '../words/week-words.ts';
import * as css from './week-list.module.css';

interface ItemRowProps {
  item: WeekItem;
  week: Week;
  isNext: boolean;
  onAct: (act: WeekAct) => void;
}

export function ItemRow({ item, week: { clock, now }, isNext, onAct }: ItemRowProps) {
  const past = isPast(item, now);
  const words = weekWords.item;
  if (item.kind === 'hold') {
    return (
      <li>
        <div className={past ? css['past'] : css['light']}>
          <RowTime item={item} clock={clock} />
          <i className={boxes['hold']} />
          <div>
            <b>{words.somebody}</b>
            <span>
              {item.type !== '' && <span>{`${item.type}, `}</span>}
              <HoldLeft until={item.until} />
            </span>
          </div>
        </div>
      </li>
    );
  }
  if (item.kind === 'block') {
    return (
      <li>
        <button
          type="button"
          className={past ? css['past'] : css['light']}
          aria-haspopup="dialog"
          aria-label={sayItemInFull(item, { clock, now, isNext })}
          disabled={past}
          onClick={({ currentTarget }) => onAct({ kind: 'block-menu', block: item, anchor: currentTarget })}
        >
          <RowTime item={item} clock={clock} />
          <i className={boxes['own']} />
          <div>
            <b>
              <bdi>{item.label || words.blockedUnnamed}</bdi>
            </b>
            {item.label !== '' && <span>{words.blocked}</span>}
          </div>
        </button>
      </li>
    );
  }
  const mark = past ? boxes['past'] : isNext ? boxes['next'] : boxes['booked'];
  return (
    <li>
      <button
        type="button"
        className={past ? css['past'] : css['row']}
        aria-haspopup="dialog"
        aria-label={sayItemInFull(item, { clock, now, isNext })}
        onClick={({ currentTarget }) => onAct({ kind: 'booking-menu', booking: item, anchor: currentTarget })}
      >
        <RowTime item={item} clock={clock} />
        <i className={mark} />
        <div>
          <b>
            <bdi>{item.client}</bdi>
          </b>
          <span>{linesOf(item, now, isNext).join(', ')}</span>
          {item.hasBounced && <span className={css['bad']}>{words.bouncedLong}</span>}
        </div>
      </button>
    </li>
  );
}

function RowTime({ item, clock }: { item: WeekItem; clock: Week['clock'] }) {
  return (
    <time>
      <span>{`${sayStart(item.from, clock, dashboardReader)} `}</span>
      <small>{sayTime(item.to, clock, dashboardReader)}</small>
    </time>
  );
}

function linesOf(booking: WeekBooking, now: Week['now'], isNext: boolean): string[] {
  const lines = [booking.type];
  if (booking.isNoShow) lines.push(weekWords.item.noShow);
  if (isPast(booking, now)) return lines;
  const soon = isNext ? sayHowSoon(booking.from, now) : null;
  const last = soon ?? booking.clientTime;
  return last === null ? lines : [...lines, last];
}
