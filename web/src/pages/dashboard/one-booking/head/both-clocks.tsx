// The day, how far off it is, and the time: on the provider's clock, and on the client's where it differs.
import { useMemo } from 'react';
import { sayDate, sayDateAndYear, sayDateBriefly, unbroken } from '@holdfast/contract/text/say-time.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { localDate, sameClock, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { browserClock } from '../../../../shared/time/browser-clock.ts';
import { zoneCity } from '../../../../shared/time/zone-city.ts';
import { firstNameOf } from '../../booking/say/first-name.ts';
import type { OwnBooking } from '../../data/day-data.ts';
import { sayAt } from '../../times/say-at.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import * as css from '../one-booking.module.css';
import { oneBookingWords } from '../words/one-booking-words.ts';
import { distanceOf } from './distance.ts';

interface BothClocksProps {
  booking: OwnBooking;
  now: Instant;
  clock: WallClock;
}

export function BothClocks({ booking, now, clock }: BothClocksProps) {
  const { startsAt, endsAt, client, status } = booking;
  const words = oneBookingWords.when;
  const theirs = useMemo(() => browserClock(client.timeZone, startsAt), [client.timeZone, startsAt]);
  const [date, today] = [localDate(startsAt, clock), localDate(now, clock)];
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  const isOther = theirs !== null && !sameClock(startsAt, clock, theirs);
  const theirDate = isOther ? localDate(startsAt, theirs) : date;
  return (
    <div className={css[status === 'cancelled' ? 'whenNot' : 'when']}>
      <p className={css['day']}>
        <b>{(isThisYear ? sayDate : sayDateAndYear)(date, dashboardReader)}</b>
        <span className={css[status === 'active' && endsAt > now ? 'ahead' : 'over']}>
          {` ${
            status === 'cancelled'
              ? words.cancelled
              : words.distance(distanceOf({ startsAt, endsAt, date }, now, today))
          }`}
        </span>
      </p>
      <dl>
        <div>
          <dt>{words.here(zoneCity(clock.zone))}</dt>
          <dd>
            <Times {...{ startsAt, endsAt, clock }} />
          </dd>
        </div>
        {isOther && (
          <div className={css['theirs']}>
            <dt>{words.there(firstNameOf(client.name), zoneCity(client.timeZone))}</dt>
            <dd>
              <Times {...{ startsAt, endsAt, clock: theirs }} />
              {theirDate !== date && <small>{sayDateBriefly(theirDate, dashboardReader)}</small>}
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}

function Times({ startsAt, endsAt, clock }: { startsAt: Instant; endsAt: Instant; clock: WallClock }) {
  return (
    <>
      <time dateTime={new Date(startsAt).toISOString()}>{sayAt(startsAt, clock)}</time>
      <small>{` ${unbroken(oneBookingWords.when.to(sayAt(endsAt, clock)))}`}</small>
    </>
  );
}
