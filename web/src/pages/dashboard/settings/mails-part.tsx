// Emails: where they go, in which language, from whom, and which of them.
import { languages } from '@holdfast/contract/text/languages.ts';
import type { ProfileInput } from '@holdfast/contract/setup/profile-input.ts';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { Select } from '../kit/select.tsx';
import { Switch } from '../kit/checkbox.tsx';
import { Part } from './part.tsx';
import { inLanguage, languageOf } from './profile-value.ts';
import { ProfileText } from './profile-text.tsx';
import * as css from './settings.module.css';
import { useProfileField } from './use-profile-field.ts';
import { settingsWords } from './words/settings-words.ts';

export function MailsPart({ form }: { form: UseFormReturn<ProfileInput> }) {
  const { mails } = settingsWords;
  const locale = useProfileField(form, 'locale');
  const onBooking = useProfileField(form, 'mailOnBooking');
  const name = useWatch({ control: form.control, name: 'name' });
  return (
    <Part heading={mails.heading}>
      <ProfileText
        form={form}
        name="email"
        kind="email"
        label={mails.email}
        hint={mails.emailHint}
        autoComplete="email"
      />
      <Select
        label={mails.language}
        choices={languages.map((language) => ({ key: language, text: ownName(language) }))}
        value={languageOf(locale.value)}
        onChange={(language) => locale.onChange(inLanguage(locale.value, language))}
        onBlur={locale.onBlur}
        error={locale.error}
      />
      <ProfileText form={form} name="senderName" label={mails.senderName} hint={mails.senderHint(name)} />
      <div>
        <Switch isSelected={onBooking.value} onChange={onBooking.onChange}>
          {mails.onBooking}
        </Switch>
        <p className={css['hint']}>{mails.onBookingHint}</p>
      </div>
    </Part>
  );
}

/** The language's name in itself, as people look for it. */
function ownName(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
