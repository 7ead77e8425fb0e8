// The list of bookings: what it is narrowed to, what lies ahead, and what is past.
import { useState } from 'react';
import { addDays, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import type { InputOf } from '@holdfast/contract/operations.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { CopyLink } from '../link/copy-link.tsx';
import { pageAddress } from '../link/page-address.ts';
import { Button } from '../kit/button.tsx';
import * as css from './bookings.module.css';
import { SaveCsv } from './csv/save-csv.tsx';
import { FilterBar } from './filter/filter-bar.tsx';
import { useFilter } from './filter/use-filter.ts';
import { FoundList } from './list/found-list.tsx';
import { askedBy, type Filter, isFiltered, noFilter } from './model/filter.ts';
import { bookingsWords } from './words/bookings-words.ts';

interface BookingsViewProps {
  today: IsoDate;
  now: Instant;
  slug: string;
}

export function BookingsView({ today, now, slug }: BookingsViewProps) {
  const [filter, change] = useFilter();
  const [showsPast, setShowsPast] = useState(false);
  const { when, from, to } = filter;
  const words = bookingsWords;
  const asked = askedBy(filter);
  const isNarrowed = isFiltered({ ...filter, when: 'all' });
  const list = { today, now };
  const isPastAsked = when === 'past' || (when === 'all' && (asked.text !== undefined || showsPast));
  const noMatch = <None text={words.none.matching} onClear={() => change(noFilter)} />;
  // Said once, with the way out below the last list.
  const noneAhead = isPastAsked ? <p className={css['empty']}>{words.none.matching}</p> : noMatch;
  const areDatesMissing = when === 'dates' && (from === null || to === null);
  const dates = when === 'dates' && from !== null && to !== null && from <= to ? { from, to } : null;
  return (
    <>
      <div className={css['head']}>
        <h1 tabIndex={-1}>{words.heading}</h1>
        <div className={css['acts']}>
          <SaveCsv
            input={when === 'dates' && dates === null ? null : exported(filter, today)}
            today={today}
          />
        </div>
      </div>
      <FilterBar filter={filter} onChange={change} />
      {(when === 'all' || when === 'upcoming') && (
        <FoundList
          {...list}
          name={words.upcoming}
          input={{ ...asked, when: 'upcoming' }}
          none={isNarrowed ? noneAhead : <NothingAhead slug={slug} />}
        />
      )}
      {isPastAsked && (
        <FoundList
          {...list}
          name={words.past}
          input={{ ...asked, when: 'past' }}
          none={isNarrowed ? noMatch : <p className={css['empty']}>{words.none.past}</p>}
        />
      )}
      {areDatesMissing && <p className={css['empty']}>{words.chooseDates}</p>}
      {dates !== null && (
        <FoundList {...list} name={words.between} input={{ ...asked, when: dates }} none={noMatch} />
      )}
      {when === 'all' && !isPastAsked && (
        <p className={css['more']}>
          <Button look="words" onPress={() => setShowsPast(true)}>
            {words.showPast}
          </Button>
        </p>
      )}
    </>
  );
}

function NothingAhead({ slug }: { slug: string }) {
  return (
    <div className={css['empty']}>
      <p>
        <b>{bookingsWords.none.upcoming}</b>
        <span>{` ${bookingsWords.none.shareLink}`}</span>
      </p>
      <CopyLink address={pageAddress(slug)} look="outlined" />
    </div>
  );
}

function None({ text, onClear }: { text: string; onClear: () => void }) {
  return (
    <div className={css['empty']}>
      <p>{text}</p>
      <Button look="outlined" onPress={onClear}>
        {bookingsWords.none.clear}
      </Button>
    </div>
  );
}

/** What the list shows, as the export asks for it. */
function exported(filter: Filter, today: IsoDate): InputOf<'exportBookings'> {
  const { when, from, to } = filter;
  const dates = {
    all: { from: null, to: null },
    upcoming: { from: today, to: null },
    past: { from: null, to: addDays(today, -1) },
    dates: { from, to },
  };
  return { ...askedBy(filter), ...dates[when] };
}
