// What clients are asked when they book: added, put in order and removed here.
import { limits } from '@holdfast/contract/limits.ts';
import { useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { newKey } from '../../../../../shared/calls/new-key.ts';
import { Button } from '../../../kit/button.tsx';
import { swapped, without } from '../../model/list-steps.ts';
import { newQuestion, type Question } from '../../model/question-kinds.ts';
import type { TypeForm } from '../../model/type-form.ts';
import { typeWords } from '../../words/type-words.ts';
import * as css from '../editor.module.css';
import { Part } from './part.tsx';
import { QuestionFields } from './question-fields.tsx';

export function QuestionsPart() {
  const { questions: words } = typeWords.editor;
  const form = useFormContext<TypeForm>();
  const questions = useWatch({ control: form.control, name: 'terms.questions' });
  const list = useRef<HTMLOListElement>(null);
  const put = (next: Question[]) => {
    form.setValue('terms.questions', next, { shouldDirty: true });
    // What was said of a question may belong to another one now.
    form.clearErrors('terms.questions');
  };
  const isFull = questions.length >= limits.questions;
  const add = () => {
    put([...questions, newQuestion(newKey())]);
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(':scope > li:last-child input')?.focus(),
    );
  };
  const move = (index: number, step: -1 | 1) => {
    put(swapped(questions, index, step));
    // The question took its buttons along, and they lost the focus on the way.
    requestAnimationFrame(() => {
      const buttons =
        list.current?.children[index + step]?.querySelectorAll<HTMLElement>('[data-tools] button');
      const [up, down] = buttons ?? [];
      const wanted = step === -1 ? [up, down] : [down, up];
      wanted.find((button) => button?.matches(':enabled'))?.focus();
    });
  };
  return (
    <Part heading={words.heading} lead={words.lead(limits.questions)}>
      {questions.length === 0 ? (
        <p className={css['none']}>{words.none}</p>
      ) : (
        <ol ref={list} className={css['questions']}>
          {questions.map(({ id }, index) => (
            <li key={id} className={css['question']}>
              <QuestionFields
                index={index}
                count={questions.length}
                onStep={(step) => move(index, step)}
                onRemove={() => put(without(questions, index))}
              />
            </li>
          ))}
        </ol>
      )}
      {isFull ? (
        <p className={css['hint']}>{words.full(limits.questions)}</p>
      ) : (
        <div>
          <Button look="outlined" onPress={add}>
            {words.add}
          </Button>
        </div>
      )}
    </Part>
  );
}
