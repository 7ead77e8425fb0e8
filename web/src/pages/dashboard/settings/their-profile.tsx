// What was saved elsewhere, field by field, where it differs from what was typed here.
import type { ProfileInput } from '@holdfast/contract/setup/profile-input.ts';
import { linkWords } from '../link/words/link-words.ts';
import { languageOf } from './profile-value.ts';
import * as css from './settings.module.css';
import { settingsWords } from './words/settings-words.ts';

interface TheirProfileProps {
  mine: ProfileInput;
  theirs: ProfileInput;
}

export function TheirProfile({ mine, theirs }: TheirProfileProps) {
  const [ours, saved] = [factsOf(mine), factsOf(theirs)];
  return (
    <dl className={css['theirs']} aria-label={settingsWords.theirs}>
      {saved
        .filter(([, text], index) => text !== ours[index]?.[1])
        .map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{text === '' ? '–' : text}</bdi>
            </dd>
          </div>
        ))}
    </dl>
  );
}

function factsOf(value: ProfileInput): [label: string, text: string][] {
  const { profile, mails, look, yes, no } = settingsWords;
  return [
    [profile.name, value.name],
    [profile.headline, value.headline],
    [linkWords.label, value.slug],
    [profile.contact, value.contact],
    [look.heading, look.accents[value.accent]],
    [mails.email, value.email],
    [mails.language, languageOf(value.locale)],
    [mails.senderName, value.senderName],
    [mails.onBooking, value.mailOnBooking ? yes : no],
  ];
}
