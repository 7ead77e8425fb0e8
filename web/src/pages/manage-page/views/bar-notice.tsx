// Why the change cannot be made any more, said where it was asked for, and the way back.
import { ContactLine } from './contact-line.tsx';
import { clockOf } from '../state/seen-clocks.ts';
import { changeRights } from '../state/change-rights.ts';
import { manageWords } from '../words/manage-words.ts';
import { sayClosed } from '../words/say-rights.ts';
import * as alerts from '../../../shared/kit/alert.module.css';
import * as buttons from '../../../shared/kit/buttons.module.css';
import type { Bar } from '../state/bar.ts';
import type { ChangeName } from '../state/change-rights.ts';
import type { Manage } from '../state/use-manage.ts';
import type { Seen } from '../state/manage-state.ts';

interface BarNoticeProps {
  manage: Manage;
  seen: Seen;
  change: ChangeName;
  bar: Bar;
}

export function BarNotice({ manage, seen, change, bar }: BarNoticeProps) {
  const { now } = manage.state;
  return (
    <div className={alerts['alert']} role="alert">
      <p>
        {bar.kind === 'moved-before' && <span>{manageWords.move.movedBefore}</span>}
        {bar.kind === 'over' && <span>{manageWords[change].over[bar.state]}</span>}
        {bar.kind === 'closed' && (
          <>
            <span>{`${sayClosed(change, bar.why, changeRights(seen, now)[change].until, { now, clock: clockOf(seen) })} `}</span>
            <ContactLine provider={seen.booking.provider.name} contact={bar.contact} />
          </>
        )}
      </p>
      <div className={buttons['chips']}>
        <button
          type="button"
          className={buttons['chip']}
          onClick={() => manage.tell({ kind: 'change-left' })}
        >
          {manageWords.cancel.close}
        </button>
      </div>
    </div>
  );
}
