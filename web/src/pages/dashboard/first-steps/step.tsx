// One of the three steps: its number, or a tick once it is filled in.
import { type ReactNode, useId } from 'react';
import * as css from './first-steps.module.css';

interface StepProps {
  number: number;
  isDone: boolean;
  heading: string;
  note?: string;
  children: ReactNode;
}

export function Step({ number, isDone, heading, note, children }: StepProps) {
  const id = useId();
  return (
    <section className={css['step']} aria-labelledby={id}>
      <span className={isDone ? css['done'] : css['number']} aria-hidden="true">
        {isDone ? '✓' : number}
      </span>
      <div className={css['body']}>
        <h2 id={id}>
          <span>{heading}</span>
          {note !== undefined && <small>{note}</small>}
        </h2>
        {children}
      </div>
    </section>
  );
}
