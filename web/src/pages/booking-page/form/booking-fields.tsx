// Name, e-mail and the type's own questions: native fields, each with its error in words beside it.
import { useId, useState } from 'react';
import { limits } from '@holdfast/contract/limits.ts';
import type { PageQuestion } from '@holdfast/contract/parts/page-parts.ts';
import { Field } from '../../../shared/kit/field.tsx';
import { QuestionField } from './question-field.tsx';
import { suggestEmail } from './suggest-email.ts';
import { words } from '../../../shared/words/words.ts';
import { Button } from '../../../shared/kit/button.tsx';
import * as css from './form.module.css';
import type { FieldError, FormEvent, FormState } from './form-state.ts';

interface BookingFieldsProps {
  form: FormState;
  questions: readonly PageQuestion[];
  locked: boolean;
  dispatch: (event: FormEvent) => void;
}

export function BookingFields({ form, questions, locked, dispatch }: BookingFieldsProps) {
  const { fields, errors } = form;
  const suggestionId = useId();
  const [leftEmail, setLeftEmail] = useState(fields.email);
  const suggestion = leftEmail === fields.email ? suggestEmail(fields.email) : null;
  const type = (field: string) => (text: string) => dispatch({ kind: 'typed', field, text });
  return (
    <fieldset disabled={locked}>
      <Field
        label={words.form.name}
        name="name"
        autoComplete="name"
        most={limits.nameCharacters}
        value={fields.name}
        error={say(errors['name'])}
        onText={type('name')}
      />
      <div className={css['email']}>
        <Field
          label={words.form.email}
          name="email"
          kind="email"
          autoComplete="email"
          most={limits.emailCharacters}
          value={fields.email}
          error={say(errors['email'])}
          describedBy={suggestion === null ? undefined : suggestionId}
          onText={type('email')}
          onLeave={() => setLeftEmail(fields.email)}
        />
        <p id={suggestionId} className={css['meant']} role="status">
          {suggestion !== null && (
            <>
              <span>{`${words.form.didYouMean} `}</span>
              <Button look="flowing" onClick={() => type('email')(suggestion)}>
                {suggestion}
              </Button>
              <span>?</span>
            </>
          )}
        </p>
      </div>
      {questions.map((question) => (
        <QuestionField
          // Of another kind it is another field.
          key={`${question.id} ${question.kind}`}
          question={question}
          value={fields.answers[question.id] ?? ''}
          error={errors[`answer:${question.id}`]}
          onText={type(`answer:${question.id}`)}
        />
      ))}
    </fieldset>
  );
}

function say(error: FieldError | undefined): string | undefined {
  return error && words.fieldErrors[error];
}
