// Archived types, folded away, each with a way back.
import { useState } from 'react';
import { callProvider } from '../../account/call-provider.ts';
import { words } from '../../../../shared/words/words.ts';
import { Button } from '../../kit/button.tsx';
import { Said } from '../../kit/said.tsx';
import type { StoredType } from '../model/type-form.ts';
import { sayTypeProblem } from '../say-type-problem.ts';
import { typeWords } from '../words/type-words.ts';
import * as css from './list.module.css';

export function ArchivedTypes({ types }: { types: readonly StoredType[] }) {
  const { list } = typeWords;
  return (
    <details className={css['archive']}>
      <summary>{list.archivedOnes(types.length)}</summary>
      <p>{list.archivedText}</p>
      <ul className={css['list']}>
        {types.map((type) => (
          <ArchivedRow key={type.id} type={type} />
        ))}
      </ul>
    </details>
  );
}

function ArchivedRow({ type }: { type: StoredType }) {
  const { list } = typeWords;
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const bringBack = async () => {
    setWorking(true);
    const outcome = await callProvider('archiveBookingType', { type: type.id, isArchived: false });
    setWorking(false);
    setProblem(outcome.kind === 'ok' ? null : sayTypeProblem(outcome));
  };
  return (
    <li className={css['archivedRow']}>
      <div className={css['what']}>
        <bdi className={css['name']}>{type.name}</bdi>
        <p className={css['facts']}>{words.minutes(type.durationMinutes)}</p>
        <Said tone="bad">{problem}</Said>
      </div>
      <Button
        look="outlined"
        isSmall
        isPending={isWorking}
        aria-label={`${list.actions.bringBack}: ${type.name}`}
        onPress={() => void bringBack()}
      >
        {isWorking ? list.working : list.actions.bringBack}
      </Button>
    </li>
  );
}
