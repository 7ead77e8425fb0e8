// Bookings that lie outside because of what is being edited, and apart from them those that did before.
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { availabilityWords } from '../words/availability-words.ts';
import type { OutsideBooking } from './outside-choices.ts';
import { OutsidePanel } from './outside-panel.tsx';
import type { Choosing } from './use-choices.ts';

interface OutsidePanelsProps {
  newly: readonly OutsideBooking[];
  before: readonly OutsideBooking[];
  moreCount: number;
  choosing: Choosing;
  clock: WallClock;
}

export function OutsidePanels({ newly, before, moreCount, choosing, clock }: OutsidePanelsProps) {
  const words = availabilityWords.outside;
  const shared = { choices: choosing.choices, onChoose: choosing.choose, clock };
  return (
    <>
      {newly.length > 0 && (
        <OutsidePanel
          {...shared}
          heading={words.heading(newly.length + moreCount)}
          isUrgent
          bookings={newly}
          moreCount={moreCount}
        />
      )}
      {before.length > 0 && (
        <OutsidePanel
          {...shared}
          heading={words.before(before.length)}
          isUrgent={false}
          bookings={before}
          moreCount={newly.length > 0 ? 0 : moreCount}
        />
      )}
    </>
  );
}
