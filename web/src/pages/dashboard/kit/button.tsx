// Every button of the dashboard, and the link that looks like one.
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, Link, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import * as css from './button.module.css';

const looks = {
  /** The next step: one a screen. */
  filled: css['filled'],
  outlined: css['outlined'],
  /** Destroys something; only in a dialog that says what. */
  danger: css['danger'],
  /** A single sign with an `aria-label`. */
  sign: css['sign'],
  words: css['words'],
  quiet: css['quiet'],
  /** Words that lead to something destructive. */
  warning: css['warning'],
} as const;

export type ButtonLook = keyof typeof looks;

interface LookProps {
  look: ButtonLook;
  isSmall?: boolean;
}

/** `isPending` keeps the focus and takes no presses; say in the text what is happening. */
export function Button({
  look,
  isSmall = false,
  ...rest
}: LookProps & Omit<AriaButtonProps, 'className' | 'style'> & { ref?: Ref<HTMLButtonElement> }) {
  return <AriaButton {...rest} className={classOf(look, isSmall)} />;
}

/** Leads somewhere: a place of the dashboard, or another page. */
export function ButtonLink({
  look,
  isSmall = false,
  ...rest
}: LookProps & { href: string; target?: '_blank'; children: ReactNode }) {
  return <Link {...rest} rel="noopener" className={classOf(look, isSmall)} />;
}

function classOf(look: ButtonLook, isSmall: boolean): string {
  return [looks[look], isSmall ? css['small'] : undefined].filter(Boolean).join(' ');
}
