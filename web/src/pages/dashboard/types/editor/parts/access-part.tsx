// Who can book it: everybody, whoever has the link, or nobody for now.
import { typeWords } from '../../words/type-words.ts';
import { ChoiceRow } from '../fields/choice-row.tsx';
import { FieldSlot } from '../fields/field-slot.tsx';
import { Part } from './part.tsx';

const statuses = ['visible', 'secret', 'hidden'] as const;

export function AccessPart() {
  const { access: words } = typeWords.editor;
  return (
    <Part heading={words.heading}>
      <FieldSlot name="status">
        <ChoiceRow
          name="status"
          label={words.heading}
          isLabelHidden
          choices={statuses.map((key) => ({ key, ...words.choices[key] }))}
        />
      </FieldSlot>
    </Part>
  );
}
