// The five templates as rows; each leads to an editor that begins with it.
import { Link } from 'react-aria-components';
import { useUid } from '../../data/own-data-context.tsx';
import { draftName } from '../../data/recalled-draft.ts';
import { words } from '../../../../shared/words/words.ts';
import { typeTemplates } from '../../templates/type-templates.ts';
import { recall } from '../../../../shared/memory/tab-memory.ts';
import { newDraftName } from '../model/draft-names.ts';
import { templatePlace } from '../places.ts';
import { templateWords, typeWords } from '../words/type-words.ts';
import * as css from './list.module.css';
import * as templates from './templates.module.css';

export function TemplateRows() {
  const uid = useUid();
  const isBegun = (id: string) => recall(draftName(uid, newDraftName(id, null))) !== null;
  return (
    <ul className={css['list']}>
      {typeTemplates(templateWords).map(({ id, hint, terms }) => (
        <li key={id}>
          <Link href={templatePlace(id)} className={templates['template'] ?? ''}>
            <b>{terms.name}</b>
            <span>{words.minutes(terms.durationMinutes)}</span>
            <small>{hint}</small>
            {isBegun(id) && <small className={templates['begun']}>{typeWords.list.start.resume}</small>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
