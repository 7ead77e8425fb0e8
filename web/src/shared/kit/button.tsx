// A button that submits nothing, in one of the looks that buttons have.
import type { ComponentProps } from 'react';
import * as css from './buttons.module.css';

const looks = {
  filled: css['filled'],
  outlined: css['outlined'],
  chip: css['chip'],
  link: css['link'],
  flowing: css['flowing'],
  back: css['back'],
} as const;

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'className'> {
  look: keyof typeof looks;
}

export function Button({ look, ...rest }: ButtonProps) {
  return <button type="button" className={looks[look]} {...rest} />;
}
