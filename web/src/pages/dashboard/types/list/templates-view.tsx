// The place `/dashboard/types/new`: what a new booking type begins with.
import { ButtonLink } from '../../kit/button.tsx';
import { usePlace } from '../../frame/use-place.ts';
import { listPlace } from '../places.ts';
import { typeWords } from '../words/type-words.ts';
import * as css from './list.module.css';
import { TemplateRows } from './template-rows.tsx';

export function TemplatesView() {
  const { list, editor } = typeWords;
  usePlace(editor.newHeading);
  return (
    <>
      <header className={css['head']}>
        <div>
          <ButtonLink look="quiet" href={listPlace}>
            {`‹ ${editor.back}`}
          </ButtonLink>
          <h1 tabIndex={-1}>{editor.newHeading}</h1>
          <p className={css['lead']}>{list.start.text}</p>
        </div>
      </header>
      <section className={css['column']} aria-labelledby="start-heading">
        <h2 id="start-heading">{list.start.heading}</h2>
        <TemplateRows />
      </section>
    </>
  );
}
