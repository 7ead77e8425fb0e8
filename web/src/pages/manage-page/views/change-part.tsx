// What can be changed, until when, and why not; or the question that is open about it.
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { useEffect, useRef } from 'react';
import { AskCancel } from './ask-cancel.tsx';
import { ContactLine } from './contact-line.tsx';
import { changeRights } from '../state/change-rights.ts';
import { manageWords } from '../words/manage-words.ts';
import { clockOf } from '../state/seen-clocks.ts';
import { latePiece } from '../../../shared/kit/late-piece.tsx';
import { sayClosedRights, sayOpenRights } from '../words/say-rights.ts';
import { newKey } from '../../../shared/calls/new-key.ts';
import { Button } from '../../../shared/kit/button.tsx';
import * as css from './views.module.css';
import * as text from '../../../shared/kit/text.module.css';
import type { Shown } from '../state/use-manage.ts';

/** Moving, which most visits never need. */
export const movePiece = latePiece(async () => (await import('./move-view.tsx')).MoveView);

export function ChangePart({ manage, seen }: Shown) {
  const { change, now } = manage.state;
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isOpen = change.kind !== 'none';
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  useEffect(() => movePiece.prepare(), []);
  if (change.kind === 'cancelling') return <AskCancel manage={manage} seen={seen} cancel={change.cancel} />;

  const { movesLeft, booking, contact } = seen;
  const rights = changeRights(seen, now);
  const appointment = { start: instantFromIso(booking.startsAt), now, clock: clockOf(seen), movesLeft };
  const open = sayOpenRights(rights, appointment);
  const closed = sayClosedRights(rights, appointment);
  return (
    <section className={text['section']} aria-labelledby="change-heading">
      <h2 id="change-heading">{manageWords.change}</h2>
      {open !== null && <p className={text['aside']}>{open}</p>}
      {open !== null && (
        <div className={css['answers']}>
          {rights.move.closed === null && (
            <Button look="outlined" onClick={() => manage.tell({ kind: 'move-opened' })}>
              {manageWords.move.open}
            </Button>
          )}
          {rights.cancel.closed === null && (
            <Button
              ref={opener}
              look="outlined"
              onClick={() => manage.tell({ kind: 'cancel-opened', key: newKey() })}
            >
              {manageWords.cancel.open}
            </Button>
          )}
        </div>
      )}
      {closed.length > 0 && (
        <p className={text['aside']}>
          <span>{`${closed.join(' ')} `}</span>
          <ContactLine provider={booking.provider.name} contact={contact} />
        </p>
      )}
    </section>
  );
}
