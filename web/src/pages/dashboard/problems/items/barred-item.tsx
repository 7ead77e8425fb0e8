// The deployment cannot send: everybody's problem, which its owner alone can mend.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { problemsWords } from '../words/problems-words.ts';
import { ItemFrame, type ItemProps } from './item.tsx';

export function BarredItem({ item, now, clock }: ItemProps) {
  const words = problemsWords.barred;
  return (
    <ItemFrame {...{ item, now, clock }} tone="bad" heading={words.heading}>
      <p>{words.why}</p>
      <p>{words.todo}</p>
      <p>{words.says(isolated(item.problems[0].reason))}</p>
    </ItemFrame>
  );
}
