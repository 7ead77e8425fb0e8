// Hours, other days and blocked time; beside them what clients will see, and the bookings outside.
import { useState } from 'react';
import type { OwnProfile, OwnType } from '../data/own-data.ts';
import { ChangedElsewhere } from '../kit/changed-elsewhere.tsx';
import { dashboardReader } from '../words/dashboard-words.ts';
import { AvailabilityHead } from './availability-head.tsx';
import * as css from './availability.module.css';
import { BlockedTime } from './blocks/blocked-time.tsx';
import { OtherDays } from './days/other-days.tsx';
import { WeekList } from './hours/week-list.tsx';
import { changedParts } from './model/changed-parts.ts';
import { draftAfter, type HoursChange } from './model/draft-after.ts';
import { inputFromDraft } from './model/hours-draft.ts';
import { OutsidePanels } from './outside/outside-panels.tsx';
import { useChoices } from './outside/use-choices.ts';
import { isPausedOn } from './pause/pause-input.ts';
import { PreviewPanel } from './preview/preview-panel.tsx';
import { ElsewhereDialog } from './save/elsewhere-dialog.tsx';
import { HoursBar } from './save/hours-bar.tsx';
import { ResultsList } from './save/results-list.tsx';
import { SavedLine } from './save/saved-line.tsx';
import { useSaving } from './save/use-saving.ts';
import type { Hours } from './use-hours.ts';
import { useHoursPreview } from './use-hours-preview.ts';

interface AvailabilityViewProps {
  profile: OwnProfile;
  types: readonly OwnType[];
  hours: Hours;
}

export function AvailabilityView({ profile, types, hours }: AvailabilityViewProps) {
  const { draft, stored } = hours;
  const offered = types.filter(({ status }) => status !== 'archived');
  const [wantedType, setWantedType] = useState<string | null>(null);
  const shown = offered.find(({ id }) => id === wantedType) ?? offered[0];
  const preview = useHoursPreview(hours, shown);
  const { today, clock, newlyOutside, outsideBefore, moreCount } = preview;
  const choosing = useChoices([...newlyOutside, ...outsideBefore]);
  const saving = useSaving(draft, choosing);
  const [isSeeing, setSeeing] = useState(false);
  // What is open in place is about a draft that is gone.
  const [resets, setResets] = useState(0);
  const parts = changedParts(stored, draft.value);
  const change = (next: HoursChange) => {
    saving.forgetProblem();
    draft.set(draftAfter(draft.value, next));
  };
  const reset = (how: () => void) => {
    how();
    saving.forgetProblem();
    setResets(resets + 1);
  };
  return (
    <div data-hours={dashboardReader.hourCycle}>
      <AvailabilityHead
        profile={profile}
        draft={draft.value}
        clock={clock}
        today={today}
        onMove={(timeZone) => change({ kind: 'moved', timeZone })}
      />
      {draft.elsewhere && (
        <div className={css['elsewhere']}>
          <ChangedElsewhere
            onSee={() => setSeeing(true)}
            onKeepMine={() => reset(draft.keepMine)}
            onTakeTheirs={() => reset(draft.takeTheirs)}
          />
          <ElsewhereDialog
            isOpen={isSeeing}
            theirs={draft.elsewhere.theirs}
            mine={draft.value}
            today={today}
            onClose={() => setSeeing(false)}
          />
        </div>
      )}
      <div className={css['columns']}>
        <div className={css['edit']}>
          <WeekList week={draft.value.week} changed={parts.weekdays} onChange={change} />
          <OtherDays key={`${draft.version} ${resets}`} draft={draft.value} today={today} onChange={change} />
          <BlockedTime today={today} clock={clock} />
        </div>
        <div className={css['aside']}>
          <PreviewPanel
            asked={preview.asked}
            types={offered}
            type={shown}
            today={today}
            isChanged={draft.isChanged}
            isReadable={inputFromDraft(draft.value) !== null}
            isPaused={isPausedOn(profile.pause, today)}
            onType={setWantedType}
            onRetry={preview.retry}
          />
          <OutsidePanels
            newly={newlyOutside}
            before={outsideBefore}
            moreCount={moreCount}
            choosing={choosing}
            clock={clock}
          />
          <ResultsList
            followUps={saving.followUps}
            clock={clock}
            onTryAgain={saving.tryAgain}
            onClose={saving.close}
          />
        </div>
      </div>
      <SavedLine isSaved={saving.isSaved} />
      <HoursBar
        isChanged={draft.isChanged}
        parts={parts}
        chosen={choosing.chosen}
        outsideCount={newlyOutside.length}
        today={today}
        saving={saving}
        onDiscard={() =>
          reset(() => {
            draft.discard();
            choosing.clear();
          })
        }
      />
    </div>
  );
}
