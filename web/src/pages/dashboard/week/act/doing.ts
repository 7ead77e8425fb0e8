// What is being done in the week, and what is said about it beside the grid.
import { weekWords } from '../words/week-words.ts';
import { looking, type WeekAct } from './week-act.ts';

export interface Doing {
  readonly act: WeekAct;
  readonly said: string | null;
}

export type WeekEvent =
  | { readonly kind: 'act'; readonly act: WeekAct }
  | { readonly kind: 'said'; readonly text: string };

export const idle: Doing = { act: looking, said: null };

/** What was said stays until something else begins. */
export function doingAfter({ act: before, said }: Doing, event: WeekEvent): Doing {
  if (event.kind === 'said') return { act: before, said: event.text };
  const { act } = event;
  if (act.kind === 'looking')
    return { act, said: before.kind === 'moving' ? weekWords.moving.stopped : said };
  if (act.kind !== 'moving') return { act, said: null };
  return { act, said: before.kind === 'moving' ? said : weekWords.moving.start(act.booking.client) };
}
