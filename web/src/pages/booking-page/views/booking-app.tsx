// The booking page: shows the view that the state asks for, and tells people and machines when it changes.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { Suspense } from 'react';
import { FailedView } from './failed-view.tsx';
import { FaultBoundary } from '../../../shared/kit/fault-boundary.tsx';
import { PageContact } from './page-contact.tsx';
import { PausedView } from './paused-view.tsx';
import { OpeningView } from './opening-view.tsx';
import { bookedPiece, formPiece, TimesView } from './times-view.tsx';
import { TypesView } from './types-view.tsx';
import { useBooking, type Booking } from '../state/use-booking.ts';
import { useViewChange } from '../../../shared/kit/use-view-change.ts';
import { isConfirmationElsewhere, viewKey, viewOf, type View } from '../state/view.ts';
import { words } from '../../../shared/words/words.ts';
import { bookingWords } from '../words/booking-words.ts';
import * as alerts from '../../../shared/kit/alert.module.css';
import * as css from './views.module.css';

export function BookingApp() {
  const booking = useBooking();
  const view = viewOf(booking.state);
  const frame = useViewChange(viewKey(view), titleOf(view));
  return (
    <div className={booking.state.route.embedded ? 'frame-page frame-embedded' : 'frame-page'} ref={frame}>
      <main>
        {isConfirmationElsewhere(booking.state) && (view.kind === 'times' || view.kind === 'types') && (
          <p className={`${alerts['good']} ${css['elsewhere']}`}>{words.booked.elsewhere}</p>
        )}
        <FaultBoundary>
          <Suspense key={viewKey(view)} fallback={<OpeningView />}>
            <ShownView booking={booking} view={view} />
          </Suspense>
        </FaultBoundary>
      </main>
      <PageFoot booking={booking} view={view} />
    </div>
  );
}

/** How to reach the provider, and whose page this is. */
function PageFoot({ booking, view }: { booking: Booking; view: View }) {
  const { page, route } = booking.state;
  const provider = view.kind === 'paused' || view.kind === 'failed' ? null : page?.provider;
  if (route.embedded && !provider?.contact) return null;
  return (
    <footer className="frame-foot">
      {provider && <PageContact provider={provider} />}
      {!route.embedded && <p>{words.product}</p>}
    </footer>
  );
}

function ShownView({ booking, view }: { booking: Booking; view: View }) {
  switch (view.kind) {
    case 'opening':
      return <OpeningView />;
    case 'failed':
      return <FailedView problem={view.problem} onRetry={booking.retry} />;
    case 'paused':
      return <PausedView {...booking.state} provider={view.provider} pause={view.pause} />;
    case 'types':
      return <TypesView booking={booking} {...view} />;
    case 'times':
      return <TimesView booking={booking} provider={view.provider} type={view.type} />;
    case 'form':
      return (
        <formPiece.Piece
          key={view.type.id}
          booking={booking}
          provider={view.provider}
          type={view.type}
          start={view.start}
        />
      );
    case 'booked':
      return <bookedPiece.Piece booking={booking} confirmed={view.confirmed} />;
  }
}

function titleOf(view: View): string {
  switch (view.kind) {
    case 'opening':
      return bookingWords.page;
    case 'failed':
      return words.failed.heading;
    case 'paused':
      return `${bookingWords.paused.heading} · ${isolated(view.provider.name)}`;
    case 'types':
      return bookingWords.types.title(isolated(view.provider.name));
    case 'times':
      return `${isolated(view.type.name)} · ${isolated(view.provider.name)}`;
    case 'form':
      return `${words.form.heading} · ${isolated(view.type.name)} · ${isolated(view.provider.name)}`;
    case 'booked':
      return `${words.booked.title(isolated(view.confirmed.booking.type.name))} · ${isolated(view.confirmed.booking.provider.name)}`;
  }
}
