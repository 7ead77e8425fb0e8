// The page that a manage link opens: shows the view that the state asks for.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { Suspense, useState } from 'react';
import { AppointmentView } from './appointment-view.tsx';
import { CancelledView } from './cancelled-view.tsx';
import { FaultBoundary } from '../../../shared/kit/fault-boundary.tsx';
import { ManageOutline } from './manage-outline.tsx';
import { MovedView } from './moved-view.tsx';
import { RemindersView } from './reminders-view.tsx';
import { latePiece } from '../../../shared/kit/late-piece.tsx';
import { movePiece } from './change-part.tsx';
import { manageViewOf, type ManageView } from '../state/manage-view.ts';
import { manageWords } from '../words/manage-words.ts';
import { RetryButton } from '../../../shared/kit/retry-button.tsx';
import { reloadWith, takeArrival } from '../state/manage-link.ts';
import { sayProblem, words } from '../../../shared/words/words.ts';
import { tokenOf } from '../state/manage-state.ts';
import { useAccent } from '../../../shared/kit/use-accent.ts';
import { useManage, type Manage } from '../state/use-manage.ts';
import { useViewChange } from '../../../shared/kit/use-view-change.ts';
import type { Problem } from '../../../shared/calls/outcome.ts';

const deadLinkPiece = latePiece(async () => (await import('./dead-link-view.tsx')).DeadLinkView);

export function ManageApp() {
  // The link leaves the address bar before anything else happens.
  const [arrival] = useState(takeArrival);
  const manage = useManage(arrival);
  const { seen } = manage.state;
  useAccent(seen?.booking.provider.slug, seen?.accent);
  const view = manageViewOf(manage.state);
  const frame = useViewChange(view.kind, titleOf(view));
  return (
    <div className="frame-page" ref={frame}>
      <main>
        <FaultBoundary>
          <Suspense fallback={<ManageOutline />}>
            <ShownView manage={manage} view={view} />
          </Suspense>
        </FaultBoundary>
      </main>
      <footer className="frame-foot">{words.product}</footer>
    </div>
  );
}

function ShownView({ manage, view }: { manage: Manage; view: ManageView }) {
  const token = tokenOf(manage.state);
  switch (view.kind) {
    case 'opening':
      return <ManageOutline />;
    case 'dead':
      return <deadLinkPiece.Piece key={token} token={token} overtaken={view.overtaken} />;
    case 'failed':
      return <FailedView manage={manage} problem={view.problem} />;
    case 'cancelled':
      return <CancelledView seen={view.seen} mailed={view.mailed} now={manage.state.now} />;
    case 'moved':
      return <MovedView manage={manage} seen={view.seen} from={view.from} />;
    case 'reminders':
      return <RemindersView manage={manage} seen={view.seen} />;
    case 'choosing':
    case 'confirming':
      return <movePiece.Piece manage={manage} seen={view.seen} move={view.move} />;
    case 'appointment':
      return <AppointmentView manage={manage} seen={view.seen} stage={view.stage} />;
  }
}

function FailedView({ manage, problem }: { manage: Manage; problem: Problem }) {
  return (
    <div className="frame-sheet frame-note">
      <h1 tabIndex={-1}>{manageWords.failed}</h1>
      <p role="alert">{sayProblem(problem)}</p>
      <RetryButton
        problem={problem}
        look="filled"
        onRetry={() => manage.tell({ kind: 'retried' })}
        onReload={() => reloadWith(manage.state)}
      />
    </div>
  );
}

function titleOf(view: ManageView): string {
  switch (view.kind) {
    case 'opening':
      return manageWords.heading;
    case 'dead':
      return view.overtaken ? manageWords.dead.overtakenHeading : manageWords.dead.heading;
    case 'failed':
      return manageWords.failed;
    case 'cancelled':
      return manageWords.cancelled.title(isolated(view.seen.booking.type.name));
    case 'moved':
      return manageWords.moved.title(isolated(view.seen.booking.type.name));
    case 'choosing':
      return manageWords.move.choose;
    case 'confirming':
      return manageWords.move.heading;
    case 'reminders':
    case 'appointment':
      return manageWords.title(
        isolated(view.seen.booking.type.name),
        isolated(view.seen.booking.provider.name),
      );
  }
}
