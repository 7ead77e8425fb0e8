// A new link without an old one: by the reference of the appointment and the address it was booked with.
import { useRef, useState, type SubmitEvent } from 'react';
import { flushSync } from 'react-dom';
import { emailProblem, plainEmail, type EmailProblem } from '@holdfast/contract/parts/email-address.ts';
import { emailField, referenceField } from '@holdfast/contract/parts/fields.ts';
import { limits } from '@holdfast/contract/limits.ts';
import { Field, readFields } from '../../../shared/kit/field.tsx';
import { manageWords } from '../words/manage-words.ts';
import { words } from '../../../shared/words/words.ts';
import * as buttons from '../../../shared/kit/buttons.module.css';
import * as css from './views.module.css';
import * as text from '../../../shared/kit/text.module.css';
import type { Resend } from '../state/use-resend.ts';

interface ReferenceFormProps {
  /** There is no other way to ask on this page, so this is the next step. */
  isOnly: boolean;
  isSending: boolean;
  onSend: Resend['send'];
}

interface Wrong {
  reference: boolean;
  email: EmailProblem | null;
}

const nothingWrong: Wrong = { reference: false, email: null };

export function ReferenceForm({ isOnly, isSending, onSend }: ReferenceFormProps) {
  const [fields, setFields] = useState({ reference: '', email: '' });
  const [wrong, setWrong] = useState<Wrong>(nothingWrong);
  const form = useRef<HTMLFormElement>(null);
  const said = manageWords.dead;
  const type = (field: keyof typeof fields) => (text: string) => {
    setFields({ ...fields, [field]: text });
    setWrong({ ...wrong, [field]: nothingWrong[field] });
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSending) return;
    const typed = readFields(event.currentTarget);
    const reference = referenceField.safeParse(typed.get('reference'));
    const email = emailField.safeParse(typed.get('email'));
    if (reference.success && email.success) {
      onSend({ reference: reference.data, email: email.data });
      return;
    }
    const problem = email.success
      ? null
      : (emailProblem(plainEmail(typed.get('email') ?? '')) ?? 'not-an-email');
    flushSync(() => setWrong({ reference: !reference.success, email: problem }));
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  };
  return (
    <section className={`${text['section']} ${css['question']}`} aria-labelledby="reference-heading">
      <h2 id="reference-heading">{said.formHeading}</h2>
      <form ref={form} noValidate onSubmit={submit}>
        <p className={text['aside']}>{said.formLead}</p>
        <Field
          name="reference"
          label={said.reference}
          hint={said.referenceHint}
          error={wrong.reference ? said.referenceWrong : undefined}
          value={fields.reference}
          onText={type('reference')}
        />
        <Field
          name="email"
          kind="email"
          label={said.email}
          error={wrong.email === null ? undefined : words.fieldErrors[wrong.email]}
          value={fields.email}
          most={limits.emailCharacters}
          autoComplete="email"
          onText={type('email')}
        />
        <button
          type="submit"
          className={isOnly ? buttons['filled'] : buttons['outlined']}
          aria-disabled={isSending}
        >
          {isSending ? said.sending : said.send}
        </button>
      </form>
    </section>
  );
}
