// The one filled button: it says what will happen.
import { sayDayAndStart } from '@holdfast/contract/text/say-start.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { shownClock } from '../../../shared/time/clock-pair.ts';
import { words } from '../../../shared/words/words.ts';
import * as buttons from '../../../shared/kit/buttons.module.css';
import type { BookingState } from '../state/booking-state.ts';
import type { SubmitKind } from './form-view-model.ts';

interface SubmitButtonProps {
  kind: SubmitKind;
  page: BookingState;
  start: Instant;
}

export function SubmitButton({ kind, page, start }: SubmitButtonProps) {
  if (kind === 'none') return null;
  const isOpen = kind === 'book' || kind === 'book-changed';
  return (
    <button
      type="submit"
      className={kind === 'choose' ? buttons['muted'] : buttons['filled']}
      aria-disabled={!isOpen}
    >
      {sayKind(kind, page, start)}
    </button>
  );
}

function sayKind(kind: SubmitKind, { now, clocks, reader }: BookingState, start: Instant): string | null {
  switch (kind) {
    case 'none':
      return null;
    case 'sending':
      return words.form.booking;
    case 'choose':
      return words.form.chooseAbove;
    case 'book-changed':
      return words.form.bookChanged;
    case 'book':
      return words.form.book(sayDayAndStart(start, now, shownClock(clocks), reader));
  }
}
