// What stands in the way or went well, said where the eye is; with what can be done about it.
import type { ReactNode } from 'react';
import * as css from './alert.module.css';

interface AlertProps {
  /** `warn`: needs a decision. `bad`: went wrong. `good`: done. */
  tone: 'warn' | 'bad' | 'good';
  children: ReactNode;
  actions?: ReactNode;
}

export function Alert({ tone, children, actions }: AlertProps) {
  return (
    <div role={tone === 'good' ? 'status' : 'alert'} className={css[tone]}>
      <div>{children}</div>
      {actions !== undefined && <div className={css['actions']}>{actions}</div>}
    </div>
  );
}
