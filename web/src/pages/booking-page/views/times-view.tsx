// Days and times of one type, side by side where there is room.
import { Suspense, useEffect } from 'react';
import { AboutType } from './about-type.tsx';
import { DayGrid } from '../../../shared/picker/day-grid.tsx';
import { TimeList } from '../../../shared/picker/time-list.tsx';
import { ZoneLine, zonePickerPiece } from '../../../shared/picker/zone-line.tsx';
import { latePiece } from '../../../shared/kit/late-piece.tsx';
import { timesViewModel } from '../../../shared/picker/times-view-model.ts';
import type { TypePart } from '../state/use-booking.ts';

/** The views that are not needed until a time has been chosen. */
export const formPiece = latePiece(async () => (await import('../form/form-view.tsx')).FormView);
export const bookedPiece = latePiece(async () => (await import('../booked/booked-view.tsx')).BookedView);

/** Loaded only by whoever comes to ask about a time. */
const wishPiece = latePiece(async () => (await import('../wish/wish-note.tsx')).WishNote);

export function TimesView({ booking, provider, type }: TypePart) {
  const model = timesViewModel(booking.state, type);
  const isShown = model.listStatus === 'times';
  useEffect(() => {
    if (!isShown) return;
    // The next steps load while the visitor is choosing.
    formPiece.prepare();
    bookedPiece.prepare();
    zonePickerPiece.prepare();
  }, [isShown]);
  const { at } = booking.state.route;
  return (
    <>
      {at !== null && (
        <Suspense>
          <wishPiece.Piece key={at} booking={booking} provider={provider} type={type} at={at} />
        </Suspense>
      )}
      <div className="frame-sheet frame-columns">
        <AboutType booking={booking} provider={provider} type={type} />
        <section className="frame-days" aria-labelledby="days-heading">
          <DayGrid picker={booking} model={model} />
          <ZoneLine picker={booking} provider={provider} type={type} model={model} />
        </section>
        <TimeList picker={booking} provider={provider} model={model} />
      </div>
    </>
  );
}
