// The confirmation: what, when on both clocks, where, with whom, under which reference, and into the calendar.
import type { ClientResponse } from '@holdfast/contract/client-operations.ts';
import { PlaceLink } from '../views/place-link.tsx';
import { WhenCard } from '../form/when-card.tsx';
import { saveFile } from './save-file.ts';
import { shownZone } from '../booking/chosen.ts';
import { words } from '../words/en.ts';
import type { Booking } from '../booking/use-booking.ts';

interface BookedViewProps {
  booking: Booking;
  confirmed: ClientResponse<'confirmBooking'>;
}

export function BookedView({ booking, confirmed: { booking: made, calendar } }: BookedViewProps) {
  return (
    <div className="sheet booked">
      <svg className="tick" viewBox="0 0 40 40" aria-hidden="true">
        <circle cx="20" cy="20" r="20" />
        <path d="M12.500 20.500l5 5l10-11" />
      </svg>
      <h1 tabIndex={-1}>{words.booked.heading}</h1>
      <p className="what">{made.type.name}</p>
      <WhenCard
        startsAt={Date.parse(made.startsAt)}
        endsAt={Date.parse(made.endsAt)}
        zone={shownZone(booking.state)}
        otherZone={made.provider.timeZone}
        reader={booking.state.reader}
      />
      <dl>
        <dt>{words.booked.where}</dt>
        <dd>{words.place(made.place)}</dd>
        <dt>{words.booked.who}</dt>
        <dd>{made.provider.name}</dd>
        <dt>{words.booked.reference}</dt>
        <dd>
          <code>{made.reference}</code>
        </dd>
      </dl>
      <section aria-labelledby="add-heading">
        <h2 id="add-heading">{words.booked.addTo}</h2>
        <div className="ways">
          <CalendarLink href={calendar.google} name={words.booked.google} />
          <CalendarLink href={calendar.outlook} name={words.booked.outlook} />
          <button type="button" className="plain" onClick={() => saveFile(calendar.fileName, calendar.ics)}>
            {words.booked.file}
          </button>
        </div>
        <p className="small">{words.booked.keep}</p>
      </section>
      <PlaceLink booking={booking} to={{ booked: null, slot: null, date: null }} className="another">
        {words.booked.another}
      </PlaceLink>
    </div>
  );
}

function CalendarLink({ href, name }: { href: string; name: string }) {
  return (
    <a className="plain" href={href} target="_blank" rel="noopener noreferrer">
      {name}
      <span className="hidden"> ({words.booked.opensNew})</span>
    </a>
  );
}
