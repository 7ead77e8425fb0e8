// The section Problems: waits for the provider's own data, and keeps its place meanwhile.
import { useProfile } from '../data/own-data-context.tsx';
import { useProblemItems } from '../data/use-problem-items.ts';
import { usePlace } from '../frame/use-place.ts';
import * as css from './problems.module.css';
import { ProblemsView } from './problems-view.tsx';
import { problemsWords } from './words/problems-words.ts';

export function ProblemsSection() {
  usePlace(problemsWords.heading);
  const profile = useProfile();
  const items = useProblemItems();
  if (profile.kind === 'ok' && items.kind === 'ok')
    return <ProblemsView profile={profile.value} items={items.value} />;
  const isFailed = profile.kind === 'failed' || items.kind === 'failed';
  return (
    <>
      <h1 tabIndex={-1}>{problemsWords.heading}</h1>
      {isFailed ? (
        <p role="alert">{problemsWords.failed}</p>
      ) : (
        <div className={css['outline']} role="status">
          <p className="frame-hidden">{problemsWords.loading}</p>
        </div>
      )}
    </>
  );
}
