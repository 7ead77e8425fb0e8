// A part of the page whose script comes later, shown without a flicker when it is already there.
import { lazy, useState, type ComponentType, type ReactNode } from 'react';

export interface LatePiece<Props> {
  Piece: (props: Props) => ReactNode;
  /** Fetches the script ahead of need. */
  prepare: () => void;
}

export function latePiece<Props extends object>(load: () => Promise<ComponentType<Props>>): LatePiece<Props> {
  let ready: ComponentType<Props> | null = null;
  const loadOnce = async () => {
    ready = await load();
    return { default: ready };
  };
  const Lazy = lazy(loadOnce);
  function Piece(props: Props) {
    // Chosen once, so that a script arriving in between does not start the part anew.
    const [Shown] = useState<ComponentType<Props>>(() => ready ?? Lazy);
    return <Shown {...props} />;
  }
  const prepare = () => {
    // A failure shows, and can be retried, when the part is needed.
    if (!ready) loadOnce().catch(() => {});
  };
  return { Piece, prepare };
}
