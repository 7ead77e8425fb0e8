// The page that a manage link opens: shows the view that the state asks for.
import { AppointmentView } from './appointment-view.tsx';
import { CancelledView } from './cancelled-view.tsx';
import { DeadLinkView } from './dead-link-view.tsx';
import { FaultBoundary } from '../parts/fault-boundary.tsx';
import { ManageOutline } from './manage-outline.tsx';
import { RemindersView } from './reminders-view.tsx';
import { manageViewOf } from './manage-view.ts';
import { manageWords } from '../words/manage-words.ts';
import { sayProblem, words } from '../words/words.ts';
import { useManage } from './use-manage.ts';
import { useViewChange } from '../parts/use-view-change.ts';
import type { Manage } from './use-manage.ts';
import type { ManageView } from './manage-view.ts';
import type { Problem } from '../calls/outcome.ts';
import type { RememberedManage } from '../memory/manage-memory.ts';

export function ManageApp({ link }: { link: RememberedManage | null }) {
  const manage = useManage(link);
  const view = manageViewOf(manage.state);
  const frame = useViewChange(view.kind, titleOf(view));
  return (
    <div className="page" ref={frame}>
      <main>
        <FaultBoundary>
          <ShownView manage={manage} view={view} />
        </FaultBoundary>
      </main>
      <footer className="foot">{words.product}</footer>
    </div>
  );
}

function ShownView({ manage, view }: { manage: Manage; view: ManageView }) {
  switch (view.kind) {
    case 'opening':
      return <ManageOutline />;
    case 'dead':
      return <DeadLinkView />;
    case 'failed':
      return <FailedView problem={view.problem} onRetry={() => manage.tell({ kind: 'retried' })} />;
    case 'cancelled':
      return <CancelledView booking={view.booking} mailed={view.mailed} />;
    case 'reminders':
      return <RemindersView manage={manage} seen={view.seen} />;
    case 'appointment':
      return <AppointmentView manage={manage} seen={view.seen} standing={view.standing} />;
  }
}

function FailedView({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  return (
    <div className="sheet note">
      <h1 tabIndex={-1}>{manageWords.failed}</h1>
      <p role="alert">{sayProblem(problem)}</p>
      <button type="button" className="go" onClick={onRetry}>
        {words.tryAgain}
      </button>
    </div>
  );
}

function titleOf(view: ManageView): string {
  switch (view.kind) {
    case 'opening':
      return manageWords.loading;
    case 'dead':
      return manageWords.dead.heading;
    case 'failed':
      return manageWords.failed;
    case 'cancelled':
      return manageWords.cancelled.title(view.booking.type.name);
    case 'reminders':
    case 'appointment':
      return manageWords.title(view.seen.booking.type.name, view.seen.booking.provider.name);
  }
}
