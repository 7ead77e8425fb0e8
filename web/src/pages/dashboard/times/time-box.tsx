// A time of day, typed as one pleases: 9, 0900, 9:30, 9.30 or 9 pm. Arrow keys go in steps of five minutes.
import { type FocusEvent, type KeyboardEvent, type Ref, useState } from 'react';
import { readTime, timeBeside, type TimePart } from './read-time.ts';
import { isLocalTime } from './spans.ts';
import { sayLocalTime } from './say-range.ts';
import { dashboardReader } from '../words/dashboard-words.ts';
import * as css from './time-box.module.css';

interface TimeBoxProps {
  label: string;
  part: TimePart;
  /** A local time, or what was typed in its place. */
  value: string;
  onChange: (value: string) => void;
  /** Whether somebody is typing in it: what is unfinished is not wrong yet. */
  onTyping?: (isTyping: boolean) => void;
  isWrong: boolean;
  describedBy?: string | undefined;
  ref?: Ref<HTMLInputElement>;
}

const steps: Readonly<Record<string, number>> = { ArrowUp: 5, ArrowDown: -5, PageUp: 60, PageDown: -60 };

export function TimeBox({ label, part, value, onChange, onTyping, isWrong, describedBy, ref }: TimeBoxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const said = sayLocalTime(value, dashboardReader);
  const type = (text: string) => {
    setTyped(text);
    const read = readTime(text, part);
    onChange(read.kind === 'time' ? read.time : text);
  };
  const step = (event: KeyboardEvent) => {
    const minutes = steps[event.key];
    if (event.key === 'Enter') setTyped(null);
    if (minutes === undefined || !isLocalTime(value)) return;
    event.preventDefault();
    setTyped(null);
    onChange(timeBeside(value, minutes, part));
  };
  return (
    <input
      ref={ref}
      className={css['box']}
      aria-label={label}
      aria-invalid={isWrong}
      aria-describedby={describedBy}
      value={typed ?? said}
      autoComplete="off"
      spellCheck={false}
      onFocus={({ currentTarget }: FocusEvent<HTMLInputElement>) => {
        currentTarget.select();
        onTyping?.(true);
      }}
      onBlur={() => {
        setTyped(null);
        onTyping?.(false);
      }}
      onChange={({ target }) => type(target.value)}
      onKeyDown={step}
    />
  );
}
