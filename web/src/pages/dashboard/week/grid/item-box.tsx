// One item in its place on a day: a booking can be opened, dragged and moved, and blocked time released.
import type { PointerEvent } from 'react';
import type { Axis } from '../model/axis.ts';
import { boxOf } from '../model/boxes.ts';
import { isPast, type PlacedItem } from '../model/day-parts.ts';
import type { Week } from '../model/week.ts';
import type { WeekBlock, WeekBooking } from '../model/week-item.ts';
import { sayHowSoon, sayItemInFull } from '../say/say-item.ts';
import { weekWords } from '../words/week-words.ts';
import { HoldLeft } from './hold-left.tsx';
import * as css from './item-box.module.css';

export interface ItemActs {
  readonly onOpen: (booking: WeekBooking, anchor: HTMLElement) => void;
  readonly onOpenBlock: (block: WeekBlock, anchor: HTMLElement) => void;
  readonly onMoveByKeys: (booking: WeekBooking) => void;
  readonly onPress: (booking: WeekBooking, event: PointerEvent<HTMLElement>) => void;
}

interface ItemBoxProps {
  placed: PlacedItem;
  axis: Axis;
  week: Week;
  isNext: boolean;
  /** It follows the keys or the mouse: its old place is pale. */
  isMoving: boolean;
  acts: ItemActs;
}

export function ItemBox({ placed, axis, week: { clock, now }, isNext, isMoving, acts }: ItemBoxProps) {
  const { item, span } = placed;
  const minutes = span.to - span.from;
  const size = minutes < 25 ? classes(css['half'], css['tiny']) : minutes < 40 ? css['half'] : undefined;
  const inFull = sayItemInFull(item, { clock, now, isNext });
  const style = boxOf(span, axis, placed);
  if (item.kind === 'hold') {
    return (
      <li className={css['place']} style={style}>
        <div className={classes(css['hold'], size)}>
          <span className="frame-hidden">{inFull}</span>
          <span aria-hidden="true">
            <b>{weekWords.item.beingBooked}</b>
            <HoldLeft until={item.until} />
          </span>
        </div>
      </li>
    );
  }
  if (item.kind === 'block') {
    return (
      <li className={css['place']} style={style}>
        <button
          type="button"
          className={classes(css['own'], size)}
          aria-label={inFull}
          aria-haspopup="dialog"
          disabled={isPast(item, now)}
          onClick={({ currentTarget }) => acts.onOpenBlock(item, currentTarget)}
        >
          <b>
            <bdi>{item.label || weekWords.item.blockedUnnamed}</bdi>
          </b>
          {item.label !== '' && <span>{weekWords.item.blocked}</span>}
        </button>
      </li>
    );
  }
  const look = isPast(item, now) ? css['past'] : isNext ? css['next'] : css['booked'];
  return (
    <li className={css['place']} style={style}>
      <button
        type="button"
        className={classes(look, size)}
        aria-label={inFull}
        aria-haspopup="dialog"
        data-moving={isMoving || undefined}
        onPointerDown={(event) => acts.onPress(item, event)}
        onClick={({ currentTarget }) => acts.onOpen(item, currentTarget)}
        onKeyDown={(event) => {
          if (event.key !== 'm' && event.key !== 'M') return;
          event.preventDefault();
          acts.onMoveByKeys(item);
        }}
      >
        <b>
          <bdi>{item.client}</bdi>
          {item.hasBounced && <i className={css['bad']} />}
        </b>
        <Lines booking={item} isNext={isNext} now={now} />
      </button>
    </li>
  );
}

function Lines({ booking, isNext, now }: { booking: WeekBooking; isNext: boolean; now: Week['now'] }) {
  const soon = isNext ? sayHowSoon(booking.from, now) : null;
  const last = soon ?? (isPast(booking, now) ? null : booking.clientTime);
  return (
    <>
      {booking.isNoShow && <span>{weekWords.item.noShow}</span>}
      <span>{booking.type}</span>
      {last !== null && <span>{last}</span>}
    </>
  );
}

function classes(...names: readonly (string | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
