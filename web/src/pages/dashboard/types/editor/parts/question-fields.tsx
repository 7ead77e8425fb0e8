// One question: what it asks, what kind of answer it takes, and whether it has to be answered.
import { limits } from '@holdfast/contract/limits.ts';
import { useFormContext, useWatch } from 'react-hook-form';
import { Checkbox } from '../../../kit/checkbox.tsx';
import { Select } from '../../../kit/select.tsx';
import { questionAfterKind, shownKindOf, shownKinds } from '../../model/question-kinds.ts';
import { textLimits } from '../../model/text-limits.ts';
import type { TypeForm } from '../../model/type-form.ts';
import { typeWords } from '../../words/type-words.ts';
import * as css from '../editor.module.css';
import { RowTools } from '../fields/row-tools.tsx';
import { TextList } from '../fields/text-list.tsx';
import { TextRow } from '../fields/text-row.tsx';
import { useTypeField } from '../type-field.ts';

interface QuestionFieldsProps {
  index: number;
  count: number;
  onStep: (step: -1 | 1) => void;
  onRemove: () => void;
}

export function QuestionFields({ index, ...tools }: QuestionFieldsProps) {
  const { questions: words } = typeWords.editor;
  const form = useFormContext<TypeForm>();
  const name = `terms.questions.${index}` as const;
  const question = useWatch({ control: form.control, name });
  const required = useTypeField(`${name}.required`);
  return (
    <fieldset className={css['fields']}>
      <legend className="frame-hidden">{words.number(index + 1)}</legend>
      <div className={css['asked']}>
        <h3>{words.number(index + 1)}</h3>
        <RowTools name={words.number(index + 1)} index={index} {...tools} />
      </div>
      <TextRow
        name={`${name}.label`}
        label={words.number(index + 1)}
        isLabelHidden
        most={textLimits.question}
      />
      <div className={css['pair']}>
        <Select
          label={words.kind}
          value={shownKindOf(question)}
          choices={shownKinds.map((key) => ({ key, text: words.kinds[key] }))}
          onChange={(kind) => {
            form.setValue(name, questionAfterKind(question, kind), { shouldDirty: true });
            form.clearErrors(`${name}.choices`);
          }}
        />
        <div className={css['required']}>
          <Checkbox isSelected={required.value} onChange={required.onChange}>
            {question.kind === 'checkbox' ? words.ticked : words.required}
          </Checkbox>
        </div>
      </div>
      {question.kind === 'choice' && (
        <TextList
          name={`${name}.choices`}
          label={words.choice}
          add={words.addChoice}
          full={words.choices(2, limits.choices)}
          most={limits.choices}
          mostCharacters={textLimits.choice}
          hint={words.choices(2, limits.choices)}
        />
      )}
    </fieldset>
  );
}
