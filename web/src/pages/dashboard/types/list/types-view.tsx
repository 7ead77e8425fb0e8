// The place `/dashboard/types`: what can be booked in the order of the page, and what was archived.
import { limits } from '@holdfast/contract/limits.ts';
import { useProfile, useTypes } from '../../data/own-data-context.tsx';
import { usePlace } from '../../frame/use-place.ts';
import { Alert } from '../../kit/alert.tsx';
import { ButtonLink } from '../../kit/button.tsx';
import type { StoredType } from '../model/type-form.ts';
import { newPlace } from '../places.ts';
import { typeWords } from '../words/type-words.ts';
import { ArchivedTypes } from './archived-types.tsx';
import * as css from './list.module.css';
import * as templates from './templates.module.css';
import { TemplateRows } from './template-rows.tsx';
import { TypesList } from './types-list.tsx';

export function TypesView() {
  const { list } = typeWords;
  usePlace(list.heading);
  const types = useTypes();
  const inUse = types.kind === 'ok' ? types.value.filter(({ status }) => status !== 'archived') : [];
  const isFull = inUse.length >= limits.bookingTypes;
  return (
    <>
      <header className={css['head']}>
        <div>
          <h1 tabIndex={-1}>{list.heading}</h1>
          <p className={css['lead']}>{isFull ? list.full(limits.bookingTypes) : list.lead}</p>
        </div>
        {inUse.length > 0 && !isFull && (
          <ButtonLink look="filled" href={newPlace}>
            {list.create}
          </ButtonLink>
        )}
      </header>
      {types.kind === 'loading' && (
        <p className={css['waiting']} role="status">
          {list.loading}
        </p>
      )}
      {types.kind === 'failed' && <Alert tone="bad">{list.failed}</Alert>}
      {types.kind === 'ok' && <Loaded all={types.value} inUse={inUse} />}
    </>
  );
}

function Loaded({ all, inUse }: { all: readonly StoredType[]; inUse: readonly StoredType[] }) {
  const profile = useProfile();
  const slug = profile.kind === 'ok' ? profile.value.slug : null;
  const archived = all.filter(({ status }) => status === 'archived');
  const { empty } = typeWords.list;
  return (
    <div className={css['column']}>
      {inUse.length === 0 ? (
        <section className={templates['empty']}>
          <h2>{empty.heading}</h2>
          <p>{empty.text}</p>
          <TemplateRows />
        </section>
      ) : (
        <TypesList types={inUse} slug={slug} />
      )}
      {archived.length > 0 && <ArchivedTypes types={archived} />}
    </div>
  );
}
