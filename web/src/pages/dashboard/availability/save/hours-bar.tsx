// The bar at the bottom while something is not saved: what changed, whom saving tells, and what it will do.
import { useState } from 'react';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import { Button } from '../../kit/button.tsx';
import { ConfirmDialog } from '../../kit/confirm-dialog.tsx';
import { SaveBar } from '../../kit/save-bar.tsx';
import { dashboardReader } from '../../words/dashboard-words.ts';
import type { ChangedParts } from '../model/changed-parts.ts';
import type { ChosenBookings } from '../outside/outside-choices.ts';
import { sayClients } from '../outside/say-clients.ts';
import { sayChanges } from '../say/say-changes.ts';
import { availabilityWords } from '../words/availability-words.ts';
import * as css from './save.module.css';
import { sayConsequences, saySaveButton } from './say-saving.ts';
import type { Saving } from './use-saving.ts';

interface HoursBarProps {
  isChanged: boolean;
  parts: ChangedParts;
  chosen: ChosenBookings;
  /** How many bookings lie outside now. */
  outsideCount: number;
  today: IsoDate;
  saving: Saving;
  onDiscard: () => void;
}

export function HoursBar({
  isChanged,
  parts,
  chosen,
  outsideCount,
  today,
  saving,
  onDiscard,
}: HoursBarProps) {
  const [isAsking, setAsking] = useState(false);
  const words = availabilityWords;
  const { cancel } = chosen;
  if (!isChanged && chosen.ask.length + cancel.length === 0) return null;
  const button = saySaveButton(chosen, isChanged, words);
  const consequences = sayConsequences(chosen, outsideCount, words);
  return (
    <>
      <SaveBar
        save={button}
        isSaving={saving.isSaving}
        problem={saving.problem}
        onSave={() => (cancel.length > 0 ? setAsking(true) : saving.save())}
        onDiscard={onDiscard}
      >
        {isChanged && <b>{sayChanges(parts, today, dashboardReader, words)}</b>}
        <span>{` ${consequences} `}</span>
        {isChanged && (
          <span className={css['preview']}>
            <Button
              look="words"
              onPress={() => document.getElementById('preview')?.scrollIntoView({ block: 'start' })}
            >
              {words.save.seePreview}
            </Button>
          </span>
        )}
      </SaveBar>
      <ConfirmDialog
        heading={words.outside.confirm.heading(cancel.length)}
        isOpen={isAsking}
        confirm={button}
        confirming={button}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          saving.save();
        }}
      >
        {words.outside.confirm.lead(
          sayClients(
            cancel.map(({ client }) => client),
            words,
          ),
        )}
      </ConfirmDialog>
    </>
  );
}
