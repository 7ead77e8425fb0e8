// How each kind of problem is shown: a later kind, such as trouble with a calendar, is a row here.
import type { ComponentType } from 'react';
import type { ProblemKind } from '@holdfast/contract/documents/problem.ts';
import { BarredItem } from './barred-item.tsx';
import { ClocksItem } from './clocks-item.tsx';
import { DiffersItem } from './differs-item.tsx';
import type { ItemProps } from './item.tsx';
import { MailToClientItem } from './mail-to-client-item.tsx';
import { MailToYouItem } from './mail-to-you-item.tsx';
import { OutsideItem } from './outside-item.tsx';

/** In the order of the page; within a group, the kinds are in the order of the table. */
export const itemGroups = ['mail', 'time', 'hours'] as const;
export type ItemGroup = (typeof itemGroups)[number];

export const itemKinds: Readonly<
  Record<ProblemKind, { readonly group: ItemGroup; readonly Item: ComponentType<ItemProps> }>
> = {
  'mail-barred': { group: 'mail', Item: BarredItem },
  'mail-to-client': { group: 'mail', Item: MailToClientItem },
  'mail-to-provider': { group: 'mail', Item: MailToYouItem },
  'time-differs': { group: 'time', Item: DiffersItem },
  'clocks-changed': { group: 'time', Item: ClocksItem },
  'outside-hours': { group: 'hours', Item: OutsideItem },
};
