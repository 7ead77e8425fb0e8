// Beside a heading: until when what is shown is true, while the connection is gone.
import { sayTime } from '@holdfast/contract/text/say-time.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { useConnection } from '../data/use-connection.ts';
import { dashboardReader } from '../words/dashboard-words.ts';
import * as css from './booking.module.css';
import { bookingWords } from './words/booking-words.ts';

export function ConnectionNote({ clock }: { clock: WallClock }) {
  const { isLive, asOf } = useConnection();
  return (
    <p role="status" className={css['asOf']}>
      {isLive ? null : bookingWords.asOf(sayTime(asOf, clock, dashboardReader))}
    </p>
  );
}
