// What is typed to block time, and what of it can be sent.
import { blockTime } from '@holdfast/contract/availability/block-time.ts';
import type { InputOf } from '@holdfast/contract/operations.ts';
import * as z from 'zod/mini';

export interface TypedBlock {
  /** Null while it is incomplete. */
  readonly date: string | null;
  readonly start: string;
  readonly end: string;
  readonly label: string;
}

type Field = keyof TypedBlock;

export function readBlock(
  { date, start, end, label }: TypedBlock,
  key: string,
): { readonly input: InputOf<'blockTime'> } | { readonly wrong: ReadonlySet<Field> } {
  const input = { key, date: date ?? '', start, end, label: label.trim() };
  const read = z.safeParse(blockTime.request, input);
  if (read.success) return { input };
  const paths = read.error.issues.map(({ path }) => path[0]);
  return {
    wrong: new Set((['date', 'start', 'end', 'label'] as const).filter((field) => paths.includes(field))),
  };
}
