// The place `/dashboard/types/new` with a beginning: makes a booking type from a template or a copy.
import { useState } from 'react';
import { useProfile, useTypes } from '../../data/own-data-context.tsx';
import type { OwnProfile } from '../../data/own-data.ts';
import { useDraft } from '../../data/use-draft.ts';
import { Alert } from '../../kit/alert.tsx';
import { typeTemplates } from '../../templates/type-templates.ts';
import { newDraftName } from '../model/draft-names.ts';
import { formOfCopy, formOfTemplate, type StoredType, type TypeForm } from '../model/type-form.ts';
import { listPlace, madePlace } from '../places.ts';
import { useGo } from '../../places/use-go.ts';
import { templateWords, typeWords } from '../words/type-words.ts';
import * as live from './live/live.module.css';
import { TypeEditor } from './type-editor.tsx';

interface EditNewProps {
  /** A template's id; null for a copy. */
  start: string | null;
  /** The type that is copied. */
  source: string | null;
}

export function EditNew({ start, source }: EditNewProps) {
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
  return <EditBegun start={start} source={source} types={types.value} profile={profile.value} />;
}

interface EditBegunProps extends EditNewProps {
  types: readonly StoredType[];
  profile: OwnProfile;
}

function EditBegun({ start, source, types, profile }: EditBegunProps) {
  const go = useGo();
  const taken = types.map(({ id }) => id);
  const [begun] = useState(() => ({ version: 0, value: beginning(start, source, types) }));
  const draft = useDraft(newDraftName(start, source), begun);
  if (!draft) return null;
  return (
    <TypeEditor
      draft={draft}
      profile={profile}
      stored={null}
      taken={taken}
      onSaved={({ type }) => go(madePlace(type), { replace: true })}
      onDiscard={() => go(listPlace)}
    />
  );
}

/** What an unknown template or type stands for: the first template. */
function beginning(start: string | null, source: string | null, types: readonly StoredType[]): TypeForm {
  const taken = types.map(({ id }) => id);
  const copied = types.find(({ id }) => id === source);
  if (copied) return formOfCopy(copied, typeWords.list.copyOf, taken);
  const [first, ...others] = typeTemplates(templateWords);
  const template = others.find(({ id }) => id === start) ?? first;
  if (!template) throw new Error('there is no template');
  return formOfTemplate(template.terms, taken);
}
