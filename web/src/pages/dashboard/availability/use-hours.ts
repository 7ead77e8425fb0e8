// The provider's hours as they are stored, and the draft of them that is being edited.
import { useMemo } from 'react';
import type { OwnProfile } from '../data/own-data.ts';
import { type Draft, useDraft } from '../data/use-draft.ts';
import { draftFromStored, type HoursDraft } from './model/hours-draft.ts';

export interface Hours {
  readonly draft: Draft<HoursDraft>;
  readonly stored: HoursDraft;
}

export function useHours({ availabilityVersion, timeZone, weekly, overrides }: OwnProfile): Hours | null {
  const version = useMemo(
    () => ({ version: availabilityVersion, value: draftFromStored({ timeZone, weekly, overrides }) }),
    [availabilityVersion, timeZone, weekly, overrides],
  );
  const draft = useDraft('availability', version);
  return draft && { draft, stored: version.value };
}
