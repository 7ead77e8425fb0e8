// One booking type in the list: what it is, who can book it, and what can be done with it.
import { Button as AriaButton, GridListItem } from 'react-aria-components';
import { words } from '../../../../shared/words/words.ts';
import { Menu } from '../../kit/menu.tsx';
import { Said } from '../../kit/said.tsx';
import { CopyLink } from '../../link/copy-link.tsx';
import type { StoredType } from '../model/type-form.ts';
import { editPlace, linkOf } from '../places.ts';
import { typeWords } from '../words/type-words.ts';
import * as css from './list.module.css';
import { type RowDoes, rowActions } from './row-actions.ts';
import type { Saying } from './use-list-actions.ts';

interface TypeRowProps {
  type: StoredType;
  /** Null until the profile has been read. */
  slug: string | null;
  place: { readonly index: number; readonly count: number };
  said: Saying | null;
  isWorking: boolean;
  does: RowDoes;
}

export function TypeRow({ type, slug, place, said, isWorking, does }: TypeRowProps) {
  const { list } = typeWords;
  return (
    <GridListItem id={type.id} textValue={type.name} href={editPlace(type.id)} className={css['row'] ?? ''}>
      <AriaButton slot="drag" aria-label={list.drag(type.name)} className={css['drag'] ?? ''}>
        <span aria-hidden="true">⠿</span>
      </AriaButton>
      <div className={css['what']}>
        <bdi className={css['name']}>{type.name}</bdi>
        <p className={css['facts']}>
          <span>{`${words.minutes(type.durationMinutes)} · `}</span>
          <bdi>{words.place(type.place)}</bdi>
        </p>
        <Said tone={said?.tone ?? 'calm'}>{isWorking ? list.working : (said?.text ?? null)}</Said>
      </div>
      <p className={css['state']}>
        <span className={css[type.status]}>{list.status[type.status]}</span>
      </p>
      <div className={css['copy']}>
        {slug !== null && type.status !== 'hidden' && (
          <CopyLink address={linkOf(slug, type.id)} look="words" saysAddress />
        )}
      </div>
      <div className={css['menu']}>
        <Menu text="⋯" name={list.more(type.name)} look="sign" actions={rowActions(type, place, does)} />
      </div>
    </GridListItem>
  );
}
