// The place of one field: what makes no sense together with other fields is said below it.
import type { ReactNode } from 'react';
import type { NonsenseField } from '../../sense/nonsense.ts';
import { sayNonsense } from '../../sense/say-nonsense.ts';
import * as css from '../editor.module.css';
import { useEditing } from '../editor-context.ts';
import { fieldId } from '../type-field.ts';

interface FieldSlotProps {
  /** Others lead to the last two; nothing is said below them. */
  name: NonsenseField | 'maxPerWeek' | 'status';
  children: ReactNode;
  /** What can be done about it. */
  action?: ReactNode;
}

export function FieldSlot({ name, children, action }: FieldSlotProps) {
  const found = useEditing().nonsense.filter(({ field }) => field === name);
  return (
    <div id={fieldId(name)} className={css['slot']}>
      {children}
      <div role="status" className={css['nonsense']}>
        {found.map((nonsense) => (
          <p key={nonsense.kind}>{sayNonsense(nonsense)}</p>
        ))}
      </div>
      {found.length > 0 && action !== undefined && <div>{action}</div>}
    </div>
  );
}
