// The section Settings: profile, colour and emails in one form, and below it the calendar and the account.
import type { ProfileInput } from '@holdfast/contract/setup/profile-input.ts';
import { useMemo } from 'react';
import { useProfile } from '../data/own-data-context.tsx';
import { useDraft } from '../data/use-draft.ts';
import { usePlace } from '../frame/use-place.ts';
import { AccountPart } from './account/account-part.tsx';
import { FeedPart } from './feed/feed-part.tsx';
import { profileValue } from './profile-value.ts';
import { SettingsForm } from './settings-form.tsx';
import * as css from './settings.module.css';
import { settingsWords } from './words/settings-words.ts';

export function SettingsSection() {
  usePlace(settingsWords.title);
  const live = useProfile();
  const profile = live.kind === 'ok' ? live.value : null;
  const stored = useMemo(() => profile && profileValue(profile), [profile]);
  const draft = useDraft<ProfileInput>('profile', stored);
  return (
    <>
      <header className={css['head']}>
        <h1 tabIndex={-1}>{settingsWords.title}</h1>
        <p>{settingsWords.lead}</p>
      </header>
      {draft && profile ? (
        <>
          <SettingsForm draft={draft} formerSlug={profile.slug} />
          <FeedPart />
          <AccountPart slug={profile.slug} />
        </>
      ) : (
        <p role="status" className={css['quiet']}>
          {live.kind === 'failed' ? settingsWords.failed : settingsWords.loading}
        </p>
      )}
    </>
  );
}
