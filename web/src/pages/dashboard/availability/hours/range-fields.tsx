// The ranges of one day, each in a row of its own on a phone.
import { useEffect, useRef } from 'react';
import type { Range } from '../../times/range.ts';
import { RangeField } from './range-field.tsx';
import * as css from './ranges.module.css';

/** A new object moves the focus to the start of that range. */
export interface RangeFocus {
  readonly index: number;
}

interface RangeFieldsProps {
  /** Whose hours, such as "Monday". */
  what: string;
  /** The day after, for what ends on it; null where it is not one day. */
  nextDay: string | null;
  ranges: readonly Range[];
  focus: RangeFocus | null;
  onType: (index: number, range: Range) => void;
  onRemove: (index: number) => void;
}

export function RangeFields({ what, nextDay, ranges, focus, onType, onRemove }: RangeFieldsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus === null) return;
    list.current?.querySelectorAll<HTMLElement>('[data-range]')[focus.index]?.querySelector('input')?.focus();
  }, [focus]);
  return (
    <div ref={list} className={css['ranges']}>
      {ranges.map((range, index) => (
        <RangeField
          key={index}
          what={ranges.length === 1 ? what : `${what} ${index + 1}`}
          nextDay={nextDay}
          range={range}
          onType={(next) => onType(index, next)}
          onRemove={() => onRemove(index)}
        />
      ))}
    </div>
  );
}
