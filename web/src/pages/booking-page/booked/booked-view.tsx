// The confirmation: what, when on both clocks, where, with whom, the reference, and the calendar.
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { AddToCalendar } from '../../../shared/kit/add-to-calendar.tsx';
import { BookingFacts } from '../../../shared/kit/booking-facts.tsx';
import { PlaceLink } from '../views/place-link.tsx';
import { WhenCard } from '../../../shared/kit/when-card.tsx';
import { sayPolicy } from '../../../shared/words/say-policy.ts';
import { clockPair, shownClock } from '../../../shared/time/clock-pair.ts';
import { words } from '../../../shared/words/words.ts';
import * as css from './booked-view.module.css';
import * as text from '../../../shared/kit/text.module.css';
import type { Confirmed } from '../../../shared/memory/confirmed-memory.ts';
import type { Booking } from '../state/use-booking.ts';

interface BookedViewProps {
  booking: Booking;
  confirmed: Confirmed;
}

export function BookedView({ booking, confirmed }: BookedViewProps) {
  const { booking: made, calendar, manageToken } = confirmed;
  const { now, page, reader } = booking.state;
  const clocks = clockPair(confirmed.clocks, {
    asked: made.client.timeZone,
    providerZone: made.provider.timeZone,
    now,
  });
  // What was agreed; functions from before it came along leave it to the page.
  const policy = made.policy ?? page?.types.find(({ id }) => id === made.type.id)?.policy;
  return (
    <div className="frame-sheet frame-agreement">
      <svg className={css['tick']} viewBox="0 0 40 40" aria-hidden="true">
        <circle cx="20" cy="20" r="20" />
        <path d="M12.500 20.500l5 5l10-11" />
      </svg>
      <h1 tabIndex={-1}>{words.booked.heading}</h1>
      <p className={text['subject']}>
        <bdi>{made.type.name}</bdi>
      </p>
      <WhenCard
        startsAt={instantFromIso(made.startsAt)}
        endsAt={instantFromIso(made.endsAt)}
        clocks={clocks}
        reader={reader}
      />
      <p className={text['aside']}>
        <span>{words.booked.onItsWay(made.client.email)}</span>
        {manageToken === null && <span>{` ${words.booked.linkInMail}`}</span>}
      </p>
      {policy && (
        <p className={text['aside']}>
          {sayPolicy(policy, {
            start: instantFromIso(made.startsAt),
            now,
            clock: shownClock(clocks),
            reader,
          })}
        </p>
      )}
      <BookingFacts booking={made} />
      <AddToCalendar calendar={calendar}>
        <p className={text['small']}>{words.booked.keep}</p>
      </AddToCalendar>
      <p className={css['onward']}>
        {manageToken !== null && <ManageLink token={manageToken} embedded={booking.state.route.embedded} />}
        <PlaceLink booking={booking} to={{ booked: null, slot: null, date: null }}>
          {words.booked.another}
        </PlaceLink>
      </p>
    </div>
  );
}

/** Out of a frame, because the page it leads to refuses to be framed. */
function ManageLink({ token, embedded }: { token: string; embedded: boolean }) {
  const href = `/manage#${token}`;
  if (!embedded) return <a href={href}>{words.booked.change}</a>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      <span>{words.booked.change}</span>
      <span className="frame-hidden">{` (${words.booked.opensNew})`}</span>
    </a>
  );
}
