// Changes the zone that hours are in: a search by city, with today's zone and the browser's first.
import { lazy, Suspense, useState } from 'react';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { browserZone } from '../../../../shared/time/browser-zone.ts';
import { trueNow } from '../../data/true-clock.ts';
import { Button } from '../../kit/button.tsx';
import { dashboardReader } from '../../words/dashboard-words.ts';
import { availabilityWords } from '../words/availability-words.ts';

const ZonePicker = lazy(async () => ({
  default: (await import('../../../../shared/zone-picker/zone-picker.tsx')).ZonePicker,
}));

interface ChangeZoneProps {
  /** Of the draft. */
  zone: string;
  stored: string;
  /** Of the stored zone. */
  clock: WallClock;
  onMove: (zone: string) => void;
}

export function ChangeZone({ zone, stored, clock, onMove }: ChangeZoneProps) {
  const [isOpen, setOpen] = useState(false);
  const words = availabilityWords.zone;
  const here = browserZone();
  const close = () => setOpen(false);
  return (
    <>
      <Button look="words" onPress={() => setOpen(true)}>
        {availabilityWords.changeZone}
      </Button>
      {isOpen && (
        <Suspense>
          <ZonePicker
            shown={{ ...clock, zone }}
            known={[clock]}
            now={trueNow()}
            reader={dashboardReader}
            first={[
              { zone: stored, note: words.now },
              ...(here === null || here === stored ? [] : [{ zone: here, note: words.here }]),
            ]}
            onPick={(picked) => {
              onMove(picked);
              close();
            }}
            onClose={close}
          />
        </Suspense>
      )}
    </>
  );
}
