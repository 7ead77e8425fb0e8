// Why the change cannot be made any more, said where it was asked for, and the way back.
import { ContactLine } from './contact-line.tsx';
import { clockOf } from '../state/seen-clocks.ts';
import { changeRights, type ChangeName } from '../state/change-rights.ts';
import { manageWords } from '../words/manage-words.ts';
import { sayClosed } from '../words/say-rights.ts';
import * as alerts from '../../../shared/kit/alert.module.css';
import { Button } from '../../../shared/kit/button.tsx';
import * as buttons from '../../../shared/kit/buttons.module.css';
import type { ChangeObstacle } from '../state/change-obstacle.ts';
import type { Shown } from '../state/use-manage.ts';

interface ObstacleAlertProps extends Shown {
  change: ChangeName;
  obstacle: ChangeObstacle;
}

export function ObstacleAlert({ manage, seen, change, obstacle }: ObstacleAlertProps) {
  const { now } = manage.state;
  return (
    <div className={alerts['alert']} role="alert">
      <p>
        {obstacle.kind === 'moved-before' && <span>{manageWords.move.movedBefore}</span>}
        {obstacle.kind === 'over' && <span>{manageWords[change].over[obstacle.state]}</span>}
        {obstacle.kind === 'closed' && (
          <>
            <span>{`${sayClosed(change, obstacle.why, changeRights(seen, now)[change].until, { now, clock: clockOf(seen) })} `}</span>
            <ContactLine provider={seen.booking.provider.name} contact={obstacle.contact} />
          </>
        )}
      </p>
      <div className={buttons['chips']}>
        <Button look="chip" onClick={() => manage.tell({ kind: 'change-left' })}>
          {manageWords.cancel.close}
        </Button>
      </div>
    </div>
  );
}
