// One of the booking type's own questions, as the native field that suits its kind.
import { limits } from '@holdfast/contract/limits.ts';
import type { PageQuestion } from '@holdfast/contract/parts/page-parts.ts';
import { CheckField } from './check-field.tsx';
import { Field } from '../../../shared/kit/field.tsx';
import { RadioField } from './radio-field.tsx';
import { SelectField } from './select-field.tsx';
import { words } from '../../../shared/words/words.ts';
import type { FieldError } from './form-state.ts';

export interface QuestionFieldProps {
  question: PageQuestion;
  /** What was typed, chosen or ticked; empty = nothing yet. */
  value: string;
  error: FieldError | undefined;
  onText: (text: string) => void;
}

type Said = keyof typeof words.fieldErrors;

/** More choices than these stand in a list of their own, which the browser opens. */
const mostRadios = 5;

export function QuestionField({ question, value, error, onText }: QuestionFieldProps) {
  const { id, label, required, long, kind = 'text', choices = [] } = question;
  const asked = { label, name: `answer-${id}`, isOptional: !required, value, onText };
  const say = (missing: Said, notAccepted: Said) => {
    const told = error === 'missing' ? missing : error === 'not-accepted' ? notAccepted : error;
    return told && words.fieldErrors[told];
  };
  switch (kind) {
    case 'choice':
      return choices.length > mostRadios ? (
        <SelectField {...asked} choices={choices} error={say('not-chosen', 'not-chosen')} />
      ) : (
        <RadioField {...asked} choices={choices} error={say('not-chosen', 'not-chosen')} />
      );
    case 'checkbox':
      return <CheckField {...asked} error={say('not-ticked', 'not-accepted')} />;
    case 'phone':
      return (
        <Field
          {...asked}
          kind="tel"
          autoComplete="tel"
          most={limits.textCharacters}
          error={say('missing', 'not-a-phone')}
        />
      );
    case 'text':
      return (
        <Field
          {...asked}
          kind={long ? 'long' : 'text'}
          most={limits.textCharacters}
          error={say('missing', 'not-accepted')}
        />
      );
  }
}
