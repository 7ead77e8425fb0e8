// The link: written for a new type, fixed afterwards, with the reason said.
import { Input, TextField } from 'react-aria-components';
import { FieldBelow, FieldLabel, fieldState } from '../../../kit/field-parts.tsx';
import { CopyLink } from '../../../link/copy-link.tsx';
import { typeWords } from '../../words/type-words.ts';
import * as css from '../editor.module.css';
import { useEditing } from '../editor-context.ts';
import { useTypeField } from '../type-field.ts';

export function LinkRow() {
  const { isNew, page } = useEditing();
  return isNew ? <NewLink page={page} /> : <FixedLink page={page} />;
}

function NewLink({ page }: { page: string | null }) {
  const { about } = typeWords.editor;
  const { taken } = useEditing();
  const { value, onChange, onBlur, error } = useTypeField('type');
  const field = {
    label: about.link,
    hint: about.linkNew,
    error: taken.includes(value) ? about.linkTaken : error,
  };
  return (
    <TextField
      {...fieldState(field)}
      value={value}
      autoComplete="off"
      onChange={(typed) => onChange(typed.toLowerCase().replaceAll(' ', '-'))}
      onBlur={onBlur}
    >
      <FieldLabel {...field} />
      <div className={css['link']}>
        <span>{`${shown(page)}/`}</span>
        <Input dir="ltr" autoCapitalize="none" spellCheck="false" />
      </div>
      <FieldBelow {...field} />
    </TextField>
  );
}

function FixedLink({ page }: { page: string | null }) {
  const { about } = typeWords.editor;
  const { value } = useTypeField('type');
  return (
    <div className={css['fixed']}>
      <p className={css['label']}>{about.link}</p>
      <div className={css['address']}>
        <span dir="ltr">{`${shown(page)}/${value}`}</span>
        {page !== null && <CopyLink address={`${page}/${value}`} look="words" />}
      </div>
      <p className={css['hint']}>{about.linkFixed}</p>
    </div>
  );
}

/** Without the scheme, as people read it. */
function shown(page: string | null): string {
  return (page ?? '').replace(/^https?:\/\//, '');
}
