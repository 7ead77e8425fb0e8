// What differs between the terms that were shown and those that would be booked: old beside new.
import { words } from '../words/words.ts';
import * as css from './terms-news.module.css';
import type { TermsDifference } from './terms-differences.ts';

export function TermsNews({ differences }: { differences: readonly TermsDifference[] }) {
  return (
    <dl className={css['terms']}>
      {differences.map(({ label, before, now }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <span className="frame-hidden">{`${words.terms.before}: `}</span>
            <del>{before}</del>
          </dd>
          <dd>
            <span className="frame-hidden">{`${words.terms.now}: `}</span>
            <ins>{now}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
