// One part of the settings: what it is about at the side, its fields beside it.
import { type ReactNode, useId } from 'react';
import * as css from './settings.module.css';

interface PartProps {
  heading: string;
  lead?: string;
  children: ReactNode;
}

export function Part({ heading, lead, children }: PartProps) {
  const id = useId();
  return (
    <section className={css['part']} aria-labelledby={id}>
      <div>
        <h2 id={id}>{heading}</h2>
        {lead !== undefined && <p className={css['hint']}>{lead}</p>}
      </div>
      <div className={css['fields']}>{children}</div>
    </section>
  );
}
