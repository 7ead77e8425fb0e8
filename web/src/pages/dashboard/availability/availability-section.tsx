// The section Availability: waits for the provider's own data, and keeps its place meanwhile.
import { usePlace } from '../frame/use-place.ts';
import { useProfile, useTypes } from '../data/own-data-context.tsx';
import type { OwnProfile, OwnType } from '../data/own-data.ts';
import { AvailabilityView } from './availability-view.tsx';
import * as css from './availability.module.css';
import { useHours } from './use-hours.ts';
import { availabilityWords } from './words/availability-words.ts';

export function AvailabilitySection() {
  usePlace(availabilityWords.heading);
  const profile = useProfile();
  const types = useTypes();
  if (profile.kind === 'failed' || types.kind === 'failed') {
    return (
      <>
        <h1 tabIndex={-1}>{availabilityWords.heading}</h1>
        <p role="alert">{availabilityWords.failed}</p>
      </>
    );
  }
  if (profile.kind === 'loading' || types.kind === 'loading') return <Outline />;
  return <Loaded profile={profile.value} types={types.value} />;
}

function Loaded({ profile, types }: { profile: OwnProfile; types: readonly OwnType[] }) {
  const hours = useHours(profile);
  return hours ? <AvailabilityView profile={profile} types={types} hours={hours} /> : <Outline />;
}

/** As high as what it stands for, so that nothing jumps. */
function Outline() {
  return (
    <>
      <h1 tabIndex={-1}>{availabilityWords.heading}</h1>
      <div className={css['outline']} aria-hidden="true" />
    </>
  );
}
