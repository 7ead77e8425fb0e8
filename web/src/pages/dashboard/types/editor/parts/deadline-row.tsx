// Until when a change is possible: until the start, until some time before it, or not at all.
import { limits } from '@holdfast/contract/limits.ts';
import { Select } from '../../../kit/select.tsx';
import { typeWords } from '../../words/type-words.ts';
import * as css from '../editor.module.css';
import { SpanRow } from '../fields/span-row.tsx';
import { useTypeField } from '../type-field.ts';

/** What "some time before" begins with: a day. */
const usual = 1_440;

interface DeadlineRowProps {
  name: 'terms.policy.cancelUntilMinutes' | 'terms.policy.moveUntilMinutes';
  label: string;
}

export function DeadlineRow({ name, label }: DeadlineRowProps) {
  const { changes: words } = typeWords.editor;
  const { value, onChange } = useTypeField(name);
  const chosen = value === null ? 'never' : value === 0 ? 'begins' : 'before';
  const put = { never: null, begins: 0, before: usual };
  return (
    <div className={css['deadline']}>
      <Select
        label={label}
        value={chosen}
        choices={[
          { key: 'begins', text: words.choices.begins },
          { key: 'before', text: words.choices.before },
          { key: 'never', text: words.choices.never, note: words.neverNote },
        ]}
        onChange={(next) => onChange(put[next])}
      />
      {chosen === 'before' && (
        <SpanRow
          name={name}
          label={words.deadline(label)}
          isLabelHidden
          least={5}
          most={limits.policyMinutes.max}
          fallback="hours"
          hint={words.deadlineHint(typeWords.list.duration(limits.policyMinutes.max))}
        />
      )}
    </div>
  );
}
