// Starts a page in the document that shows its outline; whatever breaks while it starts is said in words.
import './last-resort.ts';
import { createRoot } from 'react-dom/client';
import { FaultBoundary } from './fault-boundary.tsx';
import { watchForCopies } from '../memory/copied-tab.ts';
import * as buttons from './buttons.module.css';
import { language, words } from '../words/words.ts';
import type { ComponentType } from 'react';

export function startPage(App: ComponentType): void {
  document.documentElement.lang = language;
  watchForCopies();
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(<FaultBoundary isWhole>{isShutOff() ? <ShutOffView /> : <App />}</FaultBoundary>);
}

/** A frame with `sandbox` but no `allow-same-origin` has no origin: storage and service refuse it. */
function isShutOff(): boolean {
  return self.origin === 'null';
}

/** Another site shows the page in a frame that may not speak to the service: says so, with a way out. */
function ShutOffView() {
  return (
    <div className="frame-page frame-embedded">
      <main className="frame-sheet frame-note">
        <h1>{words.shutOff.heading}</h1>
        <p>{words.shutOff.text}</p>
        <a
          className={buttons['filled']}
          href={location.pathname.replace(/^\/embed/, '')}
          target="_blank"
          rel="noopener noreferrer"
        >
          {words.shutOff.open}
        </a>
      </main>
    </div>
  );
}
