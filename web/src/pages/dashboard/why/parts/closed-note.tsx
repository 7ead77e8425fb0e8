// Why nothing at all of a type is offered now, and the way to change that.
import { Alert } from '../../kit/alert.tsx';
import { ButtonLink } from '../../kit/button.tsx';
import { availabilityPlace, typeFieldPlace } from '../../places/places.ts';
import type { Closed } from '../model/day.ts';
import * as css from '../why.module.css';
import { whyWords } from '../words/why-words.ts';

export function ClosedNote({ closed, type }: { closed: readonly Closed[]; type: string }) {
  const words = whyWords.closed;
  return (
    <div className={css['closed']}>
      {closed.map(({ kind }) => (
        <Alert key={kind} tone="warn" actions={<Way kind={kind} type={type} />}>
          <b>{words[kind]}</b>
          <span>{` ${words.would}`}</span>
        </Alert>
      ))}
    </div>
  );
}

function Way({ kind, type }: { kind: Closed['kind']; type: string }) {
  const { fix } = whyWords;
  const [href, text] = {
    paused: [availabilityPlace, fix.resume] as const,
    hidden: [typeFieldPlace(type, 'status'), fix.show] as const,
    archived: ['/dashboard/types', fix['booking-types']] as const,
  }[kind];
  return (
    <ButtonLink look="outlined" href={href}>
      {text}
    </ButtonLink>
  );
}
