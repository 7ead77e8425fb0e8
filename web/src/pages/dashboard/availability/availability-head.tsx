// The section's heading with its zone, and the pause of bookings.
import { useState } from 'react';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { zoneCity } from '../../../shared/time/zone-city.ts';
import type { OwnProfile } from '../data/own-data.ts';
import { Button, ButtonLink } from '../kit/button.tsx';
import { whyPlace } from '../places/places.ts';
import * as css from './availability.module.css';
import type { HoursDraft } from './model/hours-draft.ts';
import { PauseBanner } from './pause/pause-banner.tsx';
import { PauseDialog } from './pause/pause-dialog.tsx';
import { isPausedOn } from './pause/pause-input.ts';
import { availabilityWords } from './words/availability-words.ts';
import { ChangeZone } from './zone/change-zone.tsx';

interface AvailabilityHeadProps {
  profile: Pick<OwnProfile, 'pause' | 'timeZone'>;
  draft: HoursDraft;
  clock: WallClock;
  today: IsoDate;
  onMove: (timeZone: string) => void;
}

export function AvailabilityHead({ profile, draft, clock, today, onMove }: AvailabilityHeadProps) {
  const [isPausing, setPausing] = useState(false);
  const { heading, pause: words, zone } = availabilityWords;
  const pause = isPausedOn(profile.pause, today) ? profile.pause : null;
  const city = zoneCity(draft.timeZone);
  return (
    <>
      <div className={css['head']}>
        <div>
          <h1 tabIndex={-1}>{heading}</h1>
          <p className={css['zone']}>
            <span>{`${availabilityWords.time(city)} `}</span>
            <ChangeZone zone={draft.timeZone} stored={profile.timeZone} clock={clock} onMove={onMove} />
          </p>
          {draft.timeZone !== profile.timeZone && <p role="status">{zone.changed(city)}</p>}
        </div>
        <div className={css['headActs']}>
          <ButtonLink look="words" href={whyPlace({})}>
            {availabilityWords.why}
          </ButtonLink>
          {!pause && (
            <Button look="outlined" onPress={() => setPausing(true)}>
              {words.pause}
            </Button>
          )}
        </div>
      </div>
      {pause && <PauseBanner pause={pause} today={today} onChange={() => setPausing(true)} />}
      <PauseDialog isOpen={isPausing} pause={pause} today={today} onClose={() => setPausing(false)} />
    </>
  );
}
