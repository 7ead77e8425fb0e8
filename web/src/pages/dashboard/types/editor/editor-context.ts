// What the parts of the editor share besides the form itself.
import { createContext, useContext } from 'react';
import type { Nonsense } from '../sense/nonsense.ts';

export interface Editing {
  readonly isNew: boolean;
  /** The public address of the page, without the type; null until the profile has been read. */
  readonly page: string | null;
  /** Links that other types have, archived ones too. */
  readonly taken: readonly string[];
  readonly nonsense: readonly Nonsense[];
}

export const EditorContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditorContext);
  if (!editing) throw new Error('a part of the editor is outside of it');
  return editing;
}
