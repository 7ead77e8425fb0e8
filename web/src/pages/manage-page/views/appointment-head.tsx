// What the appointment is and when, below the view's own heading.
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { WhenCard } from '../../../shared/kit/when-card.tsx';
import { clocksOf } from '../state/seen-clocks.ts';
import { visitorReader } from '../state/page-visitor.ts';
import * as text from '../../../shared/kit/text.module.css';
import type { Seen } from '../state/manage-state.ts';

export function AppointmentHead({ seen, isOver = false }: { seen: Seen; isOver?: boolean }) {
  const { booking } = seen;
  return (
    <>
      <p className={text['subject']}>
        <bdi>{booking.type.name}</bdi>
      </p>
      <WhenCard
        startsAt={instantFromIso(booking.startsAt)}
        endsAt={instantFromIso(booking.endsAt)}
        clocks={clocksOf(seen)}
        reader={visitorReader}
        isOver={isOver}
      />
    </>
  );
}
