// Where a stretch of the day stands in its column: shares of the column's height and width.
import type { CSSProperties } from 'react';
import type { Axis } from './axis.ts';
import type { Lane } from './lanes.ts';
import type { WallSpan } from './wall-place.ts';

export function shareOf(minute: number, { fromHour, toHour }: Axis): number {
  return (minute - fromHour * 60) / ((toHour - fromHour) * 60);
}

export function boxOf({ from, to }: WallSpan, axis: Axis, { lane, lanes }: Lane = whole): CSSProperties {
  return {
    top: percent(shareOf(from, axis)),
    height: percent(shareOf(to, axis) - shareOf(from, axis)),
    insetInlineStart: percent(lane / lanes),
    width: percent(1 / lanes),
  };
}

const whole: Lane = { lane: 0, lanes: 1 };

function percent(share: number): string {
  return `${Math.round(share * 100_000) / 1_000}%`;
}
