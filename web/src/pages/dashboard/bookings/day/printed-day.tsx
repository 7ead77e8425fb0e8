// A day on paper: when, who, what, where and what they answered. Private notes only if they are asked for.
import { useMemo, useState } from 'react';
import { sayDateAndYear } from '@holdfast/contract/text/say-time.ts';
import { addDays, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import { startOfDate, utcClock } from '@holdfast/contract/time/wall-clock.ts';
import { carrierOf } from '@holdfast/contract/time/local-date.ts';
import { instant } from '@holdfast/contract/time/instant.ts';
import { browserClock } from '../../../../shared/time/browser-clock.ts';
import { useBookings } from '../../data/use-bookings.ts';
import { usePlace } from '../../frame/use-place.ts';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { dashboardReader } from '../../words/dashboard-words.ts';
import { bookingsWords } from '../words/bookings-words.ts';
import { DayTable } from './day-table.tsx';
import * as css from './printed-day.module.css';

interface PrintedDayProps {
  date: IsoDate;
  zone: string;
  provider: string;
}

export function PrintedDay({ date, zone, provider }: PrintedDayProps) {
  const words = bookingsWords.day;
  const heading = sayDateAndYear(date, dashboardReader);
  usePlace(heading);
  const [withNotes, setWithNotes] = useState(false);
  const clock = useMemo(() => browserClock(zone, instant(carrierOf(date))) ?? utcClock, [zone, date]);
  const range = useMemo(
    () => ({ from: startOfDate(date, clock), to: startOfDate(addDays(date, 1), clock) }),
    [date, clock],
  );
  const bookings = useBookings(range);
  const shown = bookings.kind === 'ok' ? bookings.value.filter(({ status }) => status === 'active') : [];
  return (
    <>
      <div className={css['head']}>
        <div>
          <h1 tabIndex={-1}>{heading}</h1>
          <p>
            <bdi>{provider}</bdi>
          </p>
        </div>
        <div className={css['acts']}>
          <ButtonLink look="outlined" href="/dashboard/bookings">
            {words.back}
          </ButtonLink>
          <Button look="filled" isDisabled={shown.length === 0} onPress={() => print()}>
            {words.print}
          </Button>
        </div>
      </div>
      {bookings.kind === 'failed' && <p role="alert">{bookingsWords.failed}</p>}
      {bookings.kind === 'loading' && (
        <p role="status" className={css['wait']}>
          {bookingsWords.loading}
        </p>
      )}
      {bookings.kind === 'ok' && shown.length === 0 && <p>{words.none}</p>}
      {shown.length > 0 && (
        <>
          {shown.some(({ note }) => note !== null) && (
            <div className={css['choice']}>
              <Checkbox isSelected={withNotes} onChange={setWithNotes}>
                {words.withNotes}
              </Checkbox>
            </div>
          )}
          <DayTable bookings={shown} clock={clock} withNotes={withNotes} />
        </>
      )}
    </>
  );
}
