// A list of texts: each can be changed and removed, and another one added until it is full.
import { useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { Button } from '../../../kit/button.tsx';
import { without } from '../../model/list-steps.ts';
import type { TypeForm } from '../../model/type-form.ts';
import { typeWords } from '../../words/type-words.ts';
import * as css from '../editor.module.css';
import { useListError } from '../type-field.ts';
import { TextRow } from './text-row.tsx';

interface TextListProps {
  name: 'terms.included' | `terms.questions.${number}.choices`;
  /** Of one of them, by its number from 1. */
  label: (number: number) => string;
  add: string;
  /** Said instead of "add" once it is full. */
  full: string;
  most: number;
  mostCharacters: number;
  hint: string;
}

export function TextList({ name, label, add, full, most, mostCharacters, hint }: TextListProps) {
  const form = useFormContext<TypeForm>();
  const texts = useWatch({ control: form.control, name });
  const error = useListError(name);
  const list = useRef<HTMLUListElement>(null);
  const put = (next: string[]) => {
    form.setValue(name, next, { shouldDirty: true });
    // What was said of a line may belong to another one now.
    form.clearErrors(name);
  };
  const focus = (index: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll('input')[index]?.focus());
  return (
    <div className={css['texts']}>
      <ul ref={list}>
        {texts.map((_, index) => (
          <li key={index} className={css['text']}>
            <TextRow name={`${name}.${index}`} label={label(index + 1)} isLabelHidden most={mostCharacters} />
            <Button
              look="sign"
              aria-label={typeWords.editor.remove(label(index + 1))}
              onPress={() => {
                put(without(texts, index));
                focus(Math.max(0, index - 1));
              }}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      {error !== undefined && <p className={css['wrong']}>{error}</p>}
      <div className={css['add']}>
        {texts.length < most ? (
          <Button
            look="words"
            onPress={() => {
              put([...texts, '']);
              focus(texts.length);
            }}
          >
            {add}
          </Button>
        ) : null}
        <span>{texts.length < most ? hint : full}</span>
      </div>
    </div>
  );
}
