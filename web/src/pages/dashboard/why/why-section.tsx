// The place "Why is this time not offered?": the address says which type, date and time.
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { localDate, utcClock } from '@holdfast/contract/time/wall-clock.ts';
import { browserClock } from '../../../shared/time/browser-clock.ts';
import { useProfile, useTypes } from '../data/own-data-context.tsx';
import type { OwnProfile, OwnType } from '../data/own-data.ts';
import { trueNow } from '../data/true-clock.ts';
import { usePlace } from '../frame/use-place.ts';
import { askedFrom } from './model/asked.ts';
import { WhyHead } from './why-head.tsx';
import { WhyView } from './why-view.tsx';
import * as css from './why.module.css';
import { whyWords } from './words/why-words.ts';

export function WhySection() {
  usePlace(whyWords.heading);
  const profile = useProfile();
  const types = useTypes();
  if (profile.kind === 'failed' || types.kind === 'failed') return <Note text={whyWords.failed} />;
  if (profile.kind === 'loading' || types.kind === 'loading') {
    return (
      <>
        <WhyHead link={null} />
        <div className={css['outline']} aria-hidden="true" />
      </>
    );
  }
  return <Loaded profile={profile.value} types={types.value} />;
}

function Loaded({ profile, types }: { profile: OwnProfile; types: readonly OwnType[] }) {
  const [search] = useSearchParams();
  const { timeZone } = profile;
  const today = useMemo(() => {
    const now = trueNow();
    return localDate(now, browserClock(timeZone, now) ?? utcClock);
  }, [timeZone]);
  const { type, date, time } = askedFrom(search);
  const offered = types.filter(({ id, status }) => status !== 'archived' || id === type);
  const [first] = offered;
  if (!first) return <Note text={whyWords.noTypes} />;
  const shown = type === null ? first : offered.find(({ id }) => id === type);
  return <WhyView profile={profile} types={offered} type={shown ?? null} date={date ?? today} time={time} />;
}

function Note({ text }: { text: string }) {
  return (
    <>
      <WhyHead link={null} />
      <p role="alert">{text}</p>
    </>
  );
}
