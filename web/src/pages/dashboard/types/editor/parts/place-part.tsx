// Where an appointment takes place; each way to meet has its own fields.
import { limits } from '@holdfast/contract/limits.ts';
import { useFormContext, useWatch } from 'react-hook-form';
import { newKey } from '../../../../../shared/calls/new-key.ts';
import { Button } from '../../../kit/button.tsx';
import { RadioGroup } from '../../../kit/radio-group.tsx';
import { type Place, placeAfterKind } from '../../model/place-after-kind.ts';
import { newQuestion } from '../../model/question-kinds.ts';
import { textLimits } from '../../model/text-limits.ts';
import type { TypeForm } from '../../model/type-form.ts';
import { typeWords } from '../../words/type-words.ts';
import { ChoiceRow } from '../fields/choice-row.tsx';
import { FieldSlot } from '../fields/field-slot.tsx';
import { TextRow } from '../fields/text-row.tsx';
import { Part } from './part.tsx';

const kinds: readonly Place['kind'][] = ['video', 'phone', 'address', 'custom'];

export function PlacePart() {
  const { place: words } = typeWords.editor;
  const form = useFormContext<TypeForm>();
  const place = useWatch({ control: form.control, name: 'terms.place' });
  return (
    <Part heading={words.heading}>
      <RadioGroup
        label={words.kind}
        look="segments"
        value={place.kind}
        choices={kinds.map((key) => ({ key, text: words.kinds[key] }))}
        onChange={(kind) => {
          form.setValue('terms.place', placeAfterKind(place, kind, words.begin), { shouldDirty: true });
          form.clearErrors('terms.place');
        }}
      />
      {place.kind === 'phone' && <Caller />}
      <TextRow name="terms.place.text" label={textLabel(place)} most={textLimits.placeText} />
      {place.kind === 'video' && (
        <TextRow
          name="terms.place.link"
          label={words.room}
          kind="url"
          most={limits.linkCharacters}
          hint={words.roomHint}
          placeholder="https://"
        />
      )}
      {place.kind === 'address' && (
        <TextRow
          name="terms.place.link"
          label={words.map}
          kind="url"
          most={limits.linkCharacters}
          hint={words.mapHint}
          placeholder="https://"
        />
      )}
    </Part>
  );
}

function Caller() {
  const { place: words } = typeWords.editor;
  const { fix } = typeWords.nonsense;
  const form = useFormContext<TypeForm>();
  const ask = () => {
    const questions = form.getValues('terms.questions');
    if (questions.length >= limits.questions) return;
    form.setValue('terms.questions', [...questions, newQuestion(newKey(), fix.numberLabel, 'phone')]);
  };
  return (
    <FieldSlot
      name="place"
      action={
        <Button look="words" onPress={ask}>
          {fix.askNumber}
        </Button>
      }
    >
      <ChoiceRow
        name="terms.place.caller"
        label={words.caller}
        look="segments"
        choices={[
          { key: 'provider', text: words.callers.provider },
          { key: 'client', text: words.callers.client },
        ]}
      />
    </FieldSlot>
  );
}

function textLabel({ kind, caller }: Place): string {
  const { place: words } = typeWords.editor;
  if (kind === 'address') return words.address;
  return kind === 'phone' && caller === 'client' ? words.number : words.text;
}
