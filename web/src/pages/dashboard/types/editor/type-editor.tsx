// The editor of a booking type: its fields, the grid they make, and the bar that saves them.
import { useEffect, useMemo, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import type { OwnProfile } from '../../data/own-data.ts';
import type { Draft } from '../../data/use-draft.ts';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { usePlace } from '../../frame/use-place.ts';
import { pageAddress } from '../../link/page-address.ts';
import { longestOpening } from '../sense/longest-opening.ts';
import { nonsenseIn } from '../sense/nonsense.ts';
import { slotDraftOf } from '../sense/slot-draft.ts';
import { type TypeForm, typeFormSchema } from '../model/type-form.ts';
import { typeWords } from '../words/type-words.ts';
import { EditorContext } from './editor-context.ts';
import { EditorHead } from './editor-head.tsx';
import * as css from './editor.module.css';
import { ElsewhereAlert } from './elsewhere/elsewhere-alert.tsx';
import * as live from './live/live.module.css';
import { LiveGridView } from './live/live-grid-view.tsx';
import { AboutPart } from './parts/about-part.tsx';
import { AccessPart } from './parts/access-part.tsx';
import { ChangesPart } from './parts/changes-part.tsx';
import { PlacePart } from './parts/place-part.tsx';
import { QuestionsPart } from './parts/questions-part.tsx';
import { RemindersPart } from './parts/reminders-part.tsx';
import { WhenPart } from './parts/when-part.tsx';
import { focusField } from './type-field.ts';
import { TypeSaveBar } from './type-save-bar.tsx';
import { useSaveType } from './use-save-type.ts';

interface TypeEditorProps {
  draft: Draft<TypeForm>;
  profile: OwnProfile;
  /** The stored type; null for a new one. */
  stored: string | null;
  taken: readonly string[];
  onSaved: (form: TypeForm) => void;
  onDiscard: () => void;
}

export function TypeEditor({ draft, profile, stored, taken, onSaved, onDiscard }: TypeEditorProps) {
  const isNew = stored === null;
  const { value } = draft;
  const form = useDraftForm(draft, typeFormSchema);
  const [isSaved, setSaved] = useState(false);
  const saving = useSaveType({
    form,
    draft,
    isNew,
    taken,
    onSaved: (saved) => {
      setSaved(true);
      onSaved(saved);
    },
  });
  const heading = isNew ? typeWords.editor.newHeading : typeWords.editor.title(value.terms.name);
  usePlace(heading);
  useAskedField();
  const longest = useMemo(() => longestOpening(profile), [profile]);
  const slots = useLastTried(value);
  const editing = {
    isNew,
    page: pageAddress(profile.slug),
    taken,
    nonsense: nonsenseIn(value.terms, longest),
  };
  return (
    <EditorContext value={editing}>
      <FormProvider {...form}>
        <EditorHead heading={heading} isSaved={isSaved && !draft.isChanged} />
        {draft.elsewhere && (
          <ElsewhereAlert
            mine={value}
            theirs={draft.elsewhere.theirs}
            onKeepMine={draft.keepMine}
            onTakeTheirs={draft.takeTheirs}
          />
        )}
        <div className={css['columns']}>
          <form className={css['form']} noValidate onSubmit={(event) => event.preventDefault()}>
            <AboutPart />
            <WhenPart />
            <PlacePart />
            <QuestionsPart />
            <RemindersPart />
            <ChangesPart />
            <AccessPart />
          </form>
          <aside id="live" className={live['live']} aria-labelledby="live-heading">
            {slots && (
              <LiveGridView
                type={stored}
                name={value.terms.name}
                draft={slots}
                timeZone={profile.timeZone}
                longest={longest}
              />
            )}
          </aside>
        </div>
        {(isNew || draft.isChanged) && (
          <TypeSaveBar
            status={value.status}
            isNew={isNew}
            saving={saving}
            onDiscard={() => {
              saving.forgetProblem();
              form.clearErrors();
              draft.discard();
              onDiscard();
            }}
          />
        )}
      </FormProvider>
    </EditorContext>
  );
}

/** The field that the address names has the focus, such as for whoever comes to shorten the notice. */
function useAskedField(): void {
  const [search] = useSearchParams();
  const field = search.get('field');
  useEffect(() => {
    // After the place has given the focus to its heading.
    if (field !== null) focusField(field);
  }, [field]);
}

/** The last draft that could be tried, so that the grid stays while a number is being typed. */
function useLastTried({ terms }: TypeForm) {
  const now = slotDraftOf(terms);
  const [last, setLast] = useState(now);
  if (now !== null && JSON.stringify(now) !== JSON.stringify(last)) setLast(now);
  return now ?? last;
}
