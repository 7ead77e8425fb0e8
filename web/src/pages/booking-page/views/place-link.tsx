// A link to another place of this page: a real address, followed without loading the document again.
import type { MouseEvent, ReactNode } from 'react';
import type { Booking } from '../state/use-booking.ts';
import type { Route } from '../../../shared/route/route.ts';

interface PlaceLinkProps {
  booking: Booking;
  to: Partial<Route>;
  className?: string | undefined;
  children: ReactNode;
}

export function PlaceLink({ booking, to, className, children }: PlaceLinkProps) {
  const follow = (event: MouseEvent) => {
    const isPlainClick =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!isPlainClick) return;
    event.preventDefault();
    booking.go(to, 'push');
  };
  return (
    <a href={booking.href(to)} className={className} onClick={follow}>
      {children}
    </a>
  );
}
