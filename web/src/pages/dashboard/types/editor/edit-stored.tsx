// The place `/dashboard/types/<link>`: changes a stored booking type.
import { useMemo } from 'react';
import { useProfile, useTypes } from '../../data/own-data-context.tsx';
import type { OwnProfile } from '../../data/own-data.ts';
import { useDraft } from '../../data/use-draft.ts';
import { usePlace } from '../../frame/use-place.ts';
import { Alert } from '../../kit/alert.tsx';
import { ButtonLink } from '../../kit/button.tsx';
import { storedDraftName } from '../model/draft-names.ts';
import { formOfStored, type StoredType } from '../model/type-form.ts';
import { listPlace } from '../places.ts';
import { typeWords } from '../words/type-words.ts';
import { EditorHead } from './editor-head.tsx';
import * as css from './editor.module.css';
import * as live from './live/live.module.css';
import { TypeEditor } from './type-editor.tsx';

export function EditStored({ type }: { type: string }) {
  const types = useTypes();
  const profile = useProfile();
  const { list } = typeWords;
  if (types.kind === 'failed' || profile.kind === 'failed') return <Alert tone="bad">{list.failed}</Alert>;
  if (types.kind === 'loading' || profile.kind === 'loading') {
    return (
      <p className={live['waiting']} role="status">
        {list.loading}
      </p>
    );
  }
  const stored = types.value.find(({ id }) => id === type);
  if (!stored) return <Absent heading={typeWords.editor.gone.heading} text={typeWords.editor.gone.text} />;
  if (stored.status === 'archived') return <Absent heading={stored.name} text={typeWords.editor.archived} />;
  return <EditFound stored={stored} profile={profile.value} />;
}

const none: readonly string[] = [];

function EditFound({ stored, profile }: { stored: StoredType; profile: OwnProfile }) {
  const version = useMemo(() => ({ version: stored.version, value: formOfStored(stored) }), [stored]);
  const draft = useDraft(storedDraftName(stored.id), version);
  if (!draft) return null;
  return (
    <TypeEditor
      draft={draft}
      profile={profile}
      stored={stored.id}
      taken={none}
      onSaved={() => {}}
      onDiscard={() => {}}
    />
  );
}

function Absent({ heading, text }: { heading: string; text: string }) {
  usePlace(heading);
  return (
    <>
      <EditorHead heading={heading} />
      <p className={css['absent']}>{text}</p>
      <ButtonLink look="outlined" href={listPlace}>
        {typeWords.editor.back}
      </ButtonLink>
    </>
  );
}
