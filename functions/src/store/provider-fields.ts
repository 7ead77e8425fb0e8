// What saves write into a provider's document: a whole new one, and the fields of each kind of change.
import type { providerSchema } from '@holdfast/contract/documents/provider.ts';
import type { PageFile } from '@holdfast/contract/setup/page-file.ts';
import type { ProfileInput } from '@holdfast/contract/setup/profile-input.ts';
import type { Provider } from './providers.ts';
import type { AllRead, Change, Whole } from './written.ts';

export type ProviderData = Whole<typeof providerSchema>;
export type ProviderChange = Change<typeof providerSchema>;

/** What a page file and the first steps say of a provider. */
type Chosen = AllRead<Omit<PageFile, 'types'>, typeof providerSchema>;

/** A new page is open from the start. What its provider has not chosen yet is as for older documents. */
export function newProviderData(chosen: Chosen): ProviderData {
  return {
    v: 1,
    ...chosen,
    status: 'active',
    contact: '',
    accent: 'teal',
    senderName: '',
    mailOnBooking: true,
    hasPicture: false,
    pause: null,
    signedOutAt: 0,
    profileVersion: 0,
    availabilityVersion: 0,
  };
}

/** A page file counts as a save of both parts. What it does not say stays. */
export function pageFileFields(chosen: Chosen, before: Provider): ProviderChange {
  const { profileVersion, availabilityVersion } = before;
  return {
    ...chosen,
    profileVersion: profileVersion + 1,
    availabilityVersion: availabilityVersion + 1,
  };
}

export function profileFields(
  profile: ProfileInput,
  profileVersion: number,
): ProfileInput & Pick<ProviderData, 'profileVersion'> {
  return { ...profile, profileVersion };
}

export function hasPictureFields(hasPicture: boolean): ProviderChange {
  return { hasPicture };
}

/** `signedOutAt` in seconds. */
export function signedOutFields(signedOutAt: number): ProviderChange {
  return { signedOutAt };
}

/** Name, address, contact and zone stay for the appointments that are still ahead. */
export function closedFields(): ProviderChange {
  return { status: 'closed', headline: '', weekly: [], overrides: [], pause: null, hasPicture: false };
}

/** Nothing personal is left. The name of the page stays, so that nobody else gets its links. */
export function forgottenFields(): ProviderChange {
  return { name: '', email: '', contact: '', senderName: '', locale: 'en', timeZone: 'UTC' };
}

export function isForgotten({ name, email }: Provider): boolean {
  return name === '' && email === '';
}
