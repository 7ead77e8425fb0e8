// What a booking type is: title, link, description, and what is included.
import { limits } from '@holdfast/contract/limits.ts';
import { textLimits } from '../../model/text-limits.ts';
import { typeWords } from '../../words/type-words.ts';
import * as css from '../editor.module.css';
import { TextList } from '../fields/text-list.tsx';
import { TextRow } from '../fields/text-row.tsx';
import { LinkRow } from './link-row.tsx';
import { Part } from './part.tsx';
import { TitleRow } from './title-row.tsx';

export function AboutPart() {
  const { about } = typeWords.editor;
  return (
    <Part heading={about.heading}>
      <TitleRow />
      <LinkRow />
      <TextRow name="terms.summary" label={about.description} kind="long" most={textLimits.summary} />
      <fieldset className={css['group']}>
        <legend>{about.included}</legend>
        <TextList
          name="terms.included"
          label={about.includedItem}
          add={about.addIncluded}
          full={about.includedFull(limits.includedItems)}
          most={limits.includedItems}
          mostCharacters={textLimits.included}
          hint={about.includedHint(limits.includedItems)}
        />
      </fieldset>
    </Part>
  );
}
