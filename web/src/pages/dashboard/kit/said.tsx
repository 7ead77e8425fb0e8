// What a button did, said beside it and to screen readers. The element stays, so that each new text is heard.
import * as css from './said.module.css';

interface SaidProps {
  tone?: 'calm' | 'good' | 'bad';
  children: string | null;
}

export function Said({ tone = 'calm', children }: SaidProps) {
  return (
    <p role="status" className={css[tone]}>
      {children}
    </p>
  );
}
