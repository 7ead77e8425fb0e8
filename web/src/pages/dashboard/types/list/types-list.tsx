// The types in use, put in order by dragging, with the keyboard, or one step at a time.
import { DropIndicator, GridList, useDragAndDrop } from 'react-aria-components';
import type { StoredType } from '../model/type-form.ts';
import { useSearchParams } from 'react-router';
import { copyPlace } from '../places.ts';
import { useGo } from '../../places/use-go.ts';
import { typeWords } from '../words/type-words.ts';
import { ArchiveDialog } from './archive-dialog.tsx';
import * as css from './list.module.css';
import { orderAfterDrop, orderAfterStep } from './order-after.ts';
import { TypeRow } from './type-row.tsx';
import { useListActions } from './use-list-actions.ts';
import { useOrder } from './use-order.ts';

/** `slug` is null until the profile has been read. */
export function TypesList({ types, slug }: { types: readonly StoredType[]; slug: string | null }) {
  const go = useGo();
  const [asked] = useSearchParams();
  const made = types.find(({ id }) => id === asked.get('made'));
  const actions = useListActions();
  const sayingOf = ({ id, status }: StoredType) => {
    if (actions.said) return actions.said.type === id ? actions.said : null;
    return made?.id === id ? { type: id, tone: 'good' as const, text: sayMade(status) } : null;
  };
  const order = useOrder(types, actions.say);
  const ids = order.sorted.map(({ id }) => id);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      order.put(orderAfterDrop(ids, keys, { key: target.key, isBefore: target.dropPosition === 'before' }));
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={css['drop'] ?? ''} />,
  });
  return (
    <>
      <GridList
        aria-label={typeWords.list.heading}
        items={order.sorted.map((type, index) => ({ id: type.id, type, index }))}
        dependencies={[actions.said, actions.working, made, slug, ids.length]}
        dragAndDropHooks={dragAndDropHooks}
        className={css['list'] ?? ''}
      >
        {({ type, index }) => (
          <TypeRow
            type={type}
            slug={slug}
            place={{ index, count: ids.length }}
            said={sayingOf(type)}
            isWorking={actions.working === type.id}
            does={{
              onStep: (step) => order.put(orderAfterStep(ids, type.id, step), type.id),
              onStatus: (status) => void actions.setStatus(type, status),
              onDuplicate: () => go(copyPlace(type.id)),
              onArchive: () => actions.askToArchive(type),
            }}
          />
        )}
      </GridList>
      <ArchiveDialog actions={actions} />
    </>
  );
}

function sayMade(status: StoredType['status']): string {
  return typeWords.list.done[status];
}
