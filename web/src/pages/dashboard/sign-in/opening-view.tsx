// What the document drew, until it is known who is there.
import { dashboardWords } from '../words/dashboard-words.ts';

export function OpeningView() {
  return (
    <div className="frame-page">
      <main>
        <div className="frame-sheet frame-note" aria-busy="true">
          <p className="frame-hidden" role="status">
            {dashboardWords.loading}
          </p>
          <div className="frame-bone frame-title" />
          <div className="frame-bone frame-line" />
          <div className="frame-bone frame-line" />
        </div>
      </main>
    </div>
  );
}
