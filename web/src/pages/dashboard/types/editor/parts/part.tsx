// One part of the editor: a heading, what it is about, and its fields.
import { type ReactNode, useId } from 'react';
import * as css from '../editor.module.css';

interface PartProps {
  heading: string;
  lead?: string;
  children: ReactNode;
}

export function Part({ heading, lead, children }: PartProps) {
  const id = useId();
  return (
    <section className={css['part']} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {lead !== undefined && <p className={css['lead']}>{lead}</p>}
      {children}
    </section>
  );
}
