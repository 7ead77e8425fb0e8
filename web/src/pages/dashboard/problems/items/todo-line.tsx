// What the owner of the deployment has to run.
import * as css from '../problems.module.css';

export function TodoLine({ text, command }: { text: string; command: string }) {
  return (
    <p className={css['todo']}>
      <span>{text}</span>
      <code dir="ltr">{command}</code>
    </p>
  );
}
