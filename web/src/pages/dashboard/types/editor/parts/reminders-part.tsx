// When clients are reminded of their appointment.
import { limits } from '@holdfast/contract/limits.ts';
import { useFormContext, useWatch } from 'react-hook-form';
import { Button } from '../../../kit/button.tsx';
import { without } from '../../model/list-steps.ts';
import { nextReminder } from '../../model/next-reminder.ts';
import type { TypeForm } from '../../model/type-form.ts';
import { typeWords } from '../../words/type-words.ts';
import * as css from '../editor.module.css';
import { FieldSlot } from '../fields/field-slot.tsx';
import { SpanRow } from '../fields/span-row.tsx';
import { Part } from './part.tsx';

const { min: least, max: most } = limits.reminderMinutes;

export function RemindersPart() {
  const { reminders: words, remove } = typeWords.editor;
  const { duration: span } = typeWords.list;
  const form = useFormContext<TypeForm>();
  const reminders = useWatch({ control: form.control, name: 'terms.reminderMinutes' });
  const put = (next: number[]) => {
    form.setValue('terms.reminderMinutes', next, { shouldDirty: true });
    form.clearErrors('terms.reminderMinutes');
  };
  const isFull = reminders.length >= limits.reminders;
  return (
    <Part heading={words.heading} lead={words.lead(limits.reminders)}>
      <FieldSlot name="reminderMinutes">
        {reminders.length === 0 && <p className={css['none']}>{words.none}</p>}
        <ul className={css['reminders']}>
          {reminders.map((_, index) => (
            <li key={index}>
              <SpanRow
                name={`terms.reminderMinutes.${index}`}
                label={words.one(index + 1)}
                isLabelHidden
                least={least}
                most={most}
                fallback="hours"
              />
              <span>{words.before}</span>
              <Button
                look="sign"
                aria-label={remove(words.one(index + 1))}
                onPress={() => put(without(reminders, index))}
              >
                ✕
              </Button>
            </li>
          ))}
        </ul>
      </FieldSlot>
      <div className={css['add']}>
        {!isFull && (
          <Button look="words" onPress={() => put([...reminders, nextReminder(reminders)])}>
            {words.add}
          </Button>
        )}
        <span>{isFull ? words.full(limits.reminders) : words.limits(span(least), span(most))}</span>
      </div>
    </Part>
  );
}
