// The section Week: the address says which week, and the provider's own data what stands in it.
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { localDate, utcClock } from '@holdfast/contract/time/wall-clock.ts';
import { browserClock } from '../../../shared/time/browser-clock.ts';
import { useProfile } from '../data/own-data-context.tsx';
import { trueNow } from '../data/true-clock.ts';
import { usePlace } from '../frame/use-place.ts';
import { dashboardReader } from '../words/dashboard-words.ts';
import { askedDate, weekStart } from './model/week-dates.ts';
import { useWeek } from './use-week.ts';
import { WeekView } from './week-view.tsx';
import * as css from './week.module.css';
import { weekWords } from './words/week-words.ts';

export function WeekSection() {
  usePlace(weekWords.heading);
  const profile = useProfile();
  if (profile.kind === 'failed') return <Failed />;
  if (profile.kind === 'loading') return <Outline />;
  return <OfZone zone={profile.value.timeZone} />;
}

function OfZone({ zone }: { zone: string }) {
  const [search] = useSearchParams();
  const today = useMemo(() => {
    const now = trueNow();
    return localDate(now, browserClock(zone, now) ?? utcClock);
  }, [zone]);
  const from = weekStart(askedDate(search.get('from'), today), dashboardReader.firstWeekday);
  const week = useWeek(from);
  if (week.kind === 'failed') return <Failed />;
  if (week.kind === 'loading') return <Outline />;
  return <WeekView {...week.value} from={from} />;
}

function Failed() {
  return (
    <>
      <h1 tabIndex={-1}>{weekWords.heading}</h1>
      <p role="alert">{weekWords.failed}</p>
    </>
  );
}

/** As high as what it stands for, so that nothing jumps. */
function Outline() {
  return (
    <>
      <h1 tabIndex={-1}>{weekWords.heading}</h1>
      <div className={css['outline']} aria-hidden="true" />
    </>
  );
}
