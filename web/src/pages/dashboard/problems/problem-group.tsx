// The problems of one subject, in one list.
import { CloseButton } from './items/close-button.tsx';
import type { ItemProps } from './items/item.tsx';
import { type ItemGroup, itemKinds } from './items/item-kinds.ts';
import type { OwnProblemItem } from '../data/use-problem-items.ts';
import * as css from './problems.module.css';
import { problemsWords } from './words/problems-words.ts';

interface ProblemGroupProps extends Pick<ItemProps, 'now' | 'clock' | 'onOpen' | 'onDone'> {
  group: ItemGroup;
  /** At least one. */
  items: readonly OwnProblemItem[];
  /** Of all groups. */
  first: OwnProblemItem | undefined;
}

export function ProblemGroup({ group, items, first, ...rest }: ProblemGroupProps) {
  const name = problemsWords.groups[group];
  return (
    <section aria-label={name}>
      <div className={css['group']}>
        <h2>{name}</h2>
        {group === 'hours' && items.length > 1 && (
          <CloseButton problems={items.flatMap(({ problems }) => problems)} onDone={rest.onDone}>
            {problemsWords.outside.keepAll}
          </CloseButton>
        )}
      </div>
      <ul className={css['list']}>
        {items.map((item) => (
          <KindOfItem key={item.id} item={item} isFirst={item === first} {...rest} />
        ))}
      </ul>
    </section>
  );
}

function KindOfItem(props: ItemProps) {
  const { Item } = itemKinds[props.item.kind];
  return <Item {...props} />;
}
