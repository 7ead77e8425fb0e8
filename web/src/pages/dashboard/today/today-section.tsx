// The section Today: waits for the provider's own data, and keeps its place meanwhile.
import { useProfile } from '../data/own-data-context.tsx';
import { usePlace } from '../frame/use-place.ts';
import { TodayView } from './today-view.tsx';
import * as css from './today.module.css';
import { todayWords } from './words/today-words.ts';

export function TodaySection() {
  usePlace(todayWords.heading);
  const profile = useProfile();
  if (profile.kind === 'ok') return <TodayView profile={profile.value} />;
  return (
    <>
      <h1 tabIndex={-1}>{todayWords.heading}</h1>
      {profile.kind === 'failed' ? (
        <p role="alert">{todayWords.failed}</p>
      ) : (
        <div className={css['outline']} aria-hidden="true" />
      )}
    </>
  );
}
