// The place of the list: waits for the provider's own data, and keeps its height meanwhile.
import { useMemo } from 'react';
import { localDate, utcClock } from '@holdfast/contract/time/wall-clock.ts';
import { browserClock } from '../../../shared/time/browser-clock.ts';
import { useProfile } from '../data/own-data-context.tsx';
import type { OwnProfile } from '../data/own-data.ts';
import { trueNow } from '../data/true-clock.ts';
import { useTrueNow } from '../data/use-true-now.ts';
import { usePlace } from '../frame/use-place.ts';
import * as css from './bookings.module.css';
import { BookingsView } from './bookings-view.tsx';
import { bookingsWords } from './words/bookings-words.ts';

export function ListPlace() {
  usePlace(bookingsWords.heading);
  const profile = useProfile();
  if (profile.kind === 'ok') return <OfProfile profile={profile.value} />;
  return (
    <>
      <h1 tabIndex={-1}>{bookingsWords.heading}</h1>
      {profile.kind === 'failed' ? (
        <p role="alert">{bookingsWords.failed}</p>
      ) : (
        <div className={css['outline']} aria-hidden="true" />
      )}
    </>
  );
}

function OfProfile({ profile: { slug, timeZone } }: { profile: OwnProfile }) {
  const clock = useMemo(() => browserClock(timeZone, trueNow()) ?? utcClock, [timeZone]);
  const now = useTrueNow(30_000);
  return <BookingsView slug={slug} today={localDate(now, clock)} now={now} />;
}
