// The page's one colour, from those that are readable in both themes.
import { accents } from '@holdfast/contract/parts/accents.ts';
import type { ProfileInput } from '@holdfast/contract/setup/profile-input.ts';
import { useId } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { Part } from './part.tsx';
import * as css from './settings.module.css';
import { useProfileField } from './use-profile-field.ts';
import { settingsWords } from './words/settings-words.ts';

export function LookPart({ form }: { form: UseFormReturn<ProfileInput> }) {
  const { look } = settingsWords;
  const accent = useProfileField(form, 'accent');
  const name = useId();
  return (
    <Part heading={look.heading} lead={look.lead}>
      <div className={css['accents']} role="radiogroup" aria-label={look.heading}>
        {accents.map((each) => (
          <label key={each} data-selected={accent.value === each}>
            <input
              type="radio"
              name={name}
              checked={accent.value === each}
              onChange={() => accent.onChange(each)}
              onBlur={accent.onBlur}
            />
            <span className={css['swatch']} data-accent={each} aria-hidden="true" />
            <span>{look.accents[each]}</span>
          </label>
        ))}
      </div>
    </Part>
  );
}
