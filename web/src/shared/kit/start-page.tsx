// Starts a page in the document that shows its outline; whatever breaks while it starts is said in words.
import './last-resort.ts';
import { createRoot } from 'react-dom/client';
import { FaultBoundary } from './fault-boundary.tsx';
import { watchForCopies } from '../memory/copied-tab.ts';
import { isShutOff, ShutOffView } from './shut-off-view.tsx';
import { language } from '../words/words.ts';
import type { ComponentType } from 'react';

export function startPage(App: ComponentType): void {
  document.documentElement.lang = language;
  watchForCopies();
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(<FaultBoundary isWhole>{isShutOff() ? <ShutOffView /> : <App />}</FaultBoundary>);
}
