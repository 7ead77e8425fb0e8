// Name, what one does, link, contact and picture.
import type { ProfileInput } from '@holdfast/contract/setup/profile-input.ts';
import type { UseFormReturn } from 'react-hook-form';
import { LinkField } from '../link/link-field.tsx';
import { useLink } from '../link/use-link.ts';
import { Part } from './part.tsx';
import { PictureField } from './picture/picture-field.tsx';
import { ProfileText } from './profile-text.tsx';
import { useProfileField } from './use-profile-field.ts';
import { settingsWords } from './words/settings-words.ts';

interface ProfilePartProps {
  form: UseFormReturn<ProfileInput>;
  formerSlug: string;
}

export function ProfilePart({ form, formerSlug }: ProfilePartProps) {
  const { profile: said } = settingsWords;
  const slug = useProfileField(form, 'slug');
  const check = useLink(slug.value);
  return (
    <Part heading={said.heading} lead={said.lead}>
      <PictureField />
      <ProfileText form={form} name="name" label={said.name} autoComplete="name" />
      <ProfileText form={form} name="headline" label={said.headline} />
      <LinkField {...slug} check={check} {...(slug.value === formerSlug ? {} : { hint: said.linkHint })} />
      <ProfileText form={form} name="contact" label={said.contact} hint={said.contactHint} />
    </Part>
  );
}
