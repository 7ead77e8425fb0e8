// How to reach the provider, where they say it.
import { LinkedText } from '../../../shared/kit/linked-text.tsx';
import { words } from '../../../shared/words/words.ts';
import * as text from '../../../shared/kit/text.module.css';
import type { ShownProvider } from '@holdfast/contract/parts/page-parts.ts';

export function PageContact({ provider: { contact } }: { provider: ShownProvider }) {
  if (!contact) return null;
  return (
    <p className={text['aside']}>
      <span>{`${words.questions} `}</span>
      <LinkedText text={contact} />
    </p>
  );
}
