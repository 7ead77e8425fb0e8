// The head of the editor: the way back, the title, and that it was saved.
import { ButtonLink } from '../../kit/button.tsx';
import { Said } from '../../kit/said.tsx';
import { listPlace } from '../places.ts';
import { typeWords } from '../words/type-words.ts';
import * as css from './editor.module.css';

export function EditorHead({ heading, isSaved = false }: { heading: string; isSaved?: boolean }) {
  const { back, save } = typeWords.editor;
  return (
    <header className={css['head']}>
      <ButtonLink look="quiet" href={listPlace}>
        {`‹ ${back}`}
      </ButtonLink>
      <h1 tabIndex={-1}>
        <bdi>{heading}</bdi>
      </h1>
      <Said tone="good">{isSaved ? save.saved : null}</Said>
    </header>
  );
}
