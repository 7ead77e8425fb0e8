// Profile, colour and emails: one draft, one save.
import { profileInput, type ProfileInput } from '@holdfast/contract/setup/profile-input.ts';
import { useState } from 'react';
import type { Draft } from '../data/use-draft.ts';
import { useDraftForm } from '../form/use-draft-form.ts';
import { ChangedElsewhere } from '../kit/changed-elsewhere.tsx';
import { SaveBar } from '../kit/save-bar.tsx';
import { Said } from '../kit/said.tsx';
import { LookPart } from './look-part.tsx';
import { MailsPart } from './mails-part.tsx';
import { ProfilePart } from './profile-part.tsx';
import * as css from './settings.module.css';
import { TheirProfile } from './their-profile.tsx';
import { useSaveProfile } from './use-save-profile.ts';
import { settingsWords } from './words/settings-words.ts';

interface SettingsFormProps {
  draft: Draft<ProfileInput>;
  /** The link that leads to the page now. */
  formerSlug: string;
}

export function SettingsForm({ draft, formerSlug }: SettingsFormProps) {
  const form = useDraftForm(draft, profileInput);
  const { save, isSaving, problem, hasSaved } = useSaveProfile(draft, form);
  const [isSeeing, setSeeing] = useState(false);
  const submit = form.handleSubmit(save);
  return (
    <form
      className={css['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {draft.elsewhere && (
        <ChangedElsewhere
          onSee={() => setSeeing((seen) => !seen)}
          onKeepMine={draft.keepMine}
          onTakeTheirs={draft.takeTheirs}
        />
      )}
      {draft.elsewhere && isSeeing && <TheirProfile mine={draft.value} theirs={draft.elsewhere.theirs} />}
      <ProfilePart form={form} formerSlug={formerSlug} />
      <LookPart form={form} />
      <MailsPart form={form} />
      {draft.isChanged ? (
        <SaveBar isSaving={isSaving} problem={problem} onSave={() => void submit()} onDiscard={draft.discard}>
          {Object.keys(form.formState.errors).length > 0 ? settingsWords.check : settingsWords.unsaved}
        </SaveBar>
      ) : (
        <Said tone="good">{hasSaved ? settingsWords.saved : null}</Said>
      )}
    </form>
  );
}
