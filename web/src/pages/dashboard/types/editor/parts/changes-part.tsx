// What clients may change by themselves, and until when.
import { limits } from '@holdfast/contract/limits.ts';
import { useFormContext, useWatch } from 'react-hook-form';
import { Checkbox } from '../../../kit/checkbox.tsx';
import type { TypeForm } from '../../model/type-form.ts';
import { typeWords } from '../../words/type-words.ts';
import * as css from '../editor.module.css';
import { FieldSlot } from '../fields/field-slot.tsx';
import { NumberRow } from '../fields/number-row.tsx';
import { useTypeField } from '../type-field.ts';
import { DeadlineRow } from './deadline-row.tsx';
import { Part } from './part.tsx';

export function ChangesPart() {
  const { changes: words } = typeWords.editor;
  const { control } = useFormContext<TypeForm>();
  const policy = useWatch({ control, name: 'terms.policy' });
  const reason = useTypeField('terms.policy.reasonRequired');
  return (
    <Part heading={words.heading}>
      <FieldSlot name="cancelUntilMinutes">
        <DeadlineRow name="terms.policy.cancelUntilMinutes" label={words.cancel} />
      </FieldSlot>
      {policy.cancelUntilMinutes !== null && (
        <Checkbox isSelected={reason.value} onChange={reason.onChange}>
          {words.reason}
        </Checkbox>
      )}
      <FieldSlot name="moveUntilMinutes">
        <DeadlineRow name="terms.policy.moveUntilMinutes" label={words.move} />
      </FieldSlot>
      {policy.moveUntilMinutes !== null && (
        <FieldSlot name="mostMoves">
          <NumberRow
            name="terms.policy.mostMoves"
            label={words.moves}
            least={limits.moves.min}
            most={limits.moves.max}
            unit={words.times}
            hint={words.movesHint(limits.moves.max)}
            empty={null}
          />
        </FieldSlot>
      )}
      <p className={css['hint']}>{typeWords.editor.save.agreed}</p>
    </Part>
  );
}
