// The date as a ribbon: open hours, who has what, the free starts, and the time that was asked for.
import type { CSSProperties } from 'react';
import { dashboardReader } from '../../words/dashboard-words.ts';
import { axisOf, placeOn } from '../model/axis.ts';
import type { Day, Owner, Stretch } from '../model/day.ts';
import { sayAt, sayOwn, sayTimes } from '../say/say.ts';
import * as css from '../why.module.css';
import { whyWords } from '../words/why-words.ts';

const looks = { booking: css['booked'], hold: css['held'], block: css['blocked'] } as const;

export function Ribbon({ day }: { day: Day }) {
  const axis = axisOf(day);
  const { asked, clock } = day;
  const at = (stretch: Stretch): CSSProperties | null => {
    const place = placeOn(axis, stretch);
    return place && { insetInlineStart: `${place.start * 100}%`, width: `${place.length * 100}%` };
  };
  const atPoint = (point: number) => ({
    insetInlineStart: `${((point - axis.from) / (axis.to - axis.from)) * 100}%`,
  });
  const free = freeOf(day);
  return (
    <div className={css['ribbon']} role="img" aria-label={sayRibbon(day)}>
      <div className={css['track']}>
        {day.open.map((stretch) => (
          <i key={stretch.from} className={css['open']} style={at(stretch) ?? { display: 'none' }} />
        ))}
        {[...day.owners.values()].map((owner) => (
          <i key={owner.id} className={looks[owner.kind]} style={at(owner) ?? { display: 'none' }} />
        ))}
        {free.map((start) => (
          <i key={start} className={css['dot']} style={atPoint(start)} />
        ))}
      </div>
      {asked !== null && asked >= axis.from && asked <= axis.to && (
        <i className={css['mark']} style={atPoint(asked)}>
          <span>{sayAt(asked, clock)}</span>
        </i>
      )}
      {axis.hours.map(({ at: point, hour }, index) => (
        <span
          key={point}
          className={index === 0 ? css['first'] : index % 2 === 0 ? css['hour'] : css['odd']}
          style={atPoint(point)}
        >
          {sayHour(hour)}
        </span>
      ))}
    </div>
  );
}

function freeOf({ starts }: Day) {
  return starts.filter(({ reasons }) => reasons.length === 0).map(({ start }) => start);
}

function sayHour(hour: number): string {
  return dashboardReader.hourCycle === 'h12' ? String(((hour + 11) % 12) + 1) : String(hour).padStart(2, '0');
}

function sayRibbon(day: Day): string {
  const words = whyWords.ribbon;
  const { clock } = day;
  const span = ({ from, to }: Stretch) => words.span(sayAt(from, clock), sayAt(to, clock));
  const called = (owner: Owner) => {
    if (owner.kind === 'booking') return sayOwn(owner.client);
    return owner.kind === 'hold' ? words.hold : words.block;
  };
  const free = freeOf(day);
  return [
    day.open.length > 0 ? words.open(day.open.map(span).join(', ')) : words.closed,
    ...[...day.owners.values()].map((owner) => `${called(owner)} ${span(owner)}`),
    free.length > 0 ? words.free(sayTimes(free, clock)) : words.noFree,
  ].join('; ');
}
