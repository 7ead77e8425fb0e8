// The menu of a type offers what would change something, and nothing else.
import { expect, it, vi } from 'vitest';
import { type RowDoes, rowActions } from './row-actions.ts';

const does = {
  onStep: vi.fn<RowDoes['onStep']>(),
  onStatus: vi.fn<RowDoes['onStatus']>(),
  onDuplicate: vi.fn<RowDoes['onDuplicate']>(),
  onArchive: vi.fn<RowDoes['onArchive']>(),
};
const keys = (status: 'visible' | 'secret' | 'hidden', index: number, count: number) =>
  rowActions({ status }, { index, count }, does).map(({ key }) => key);

it('has no step beyond the ends of the list', () => {
  expect(keys('visible', 0, 3)).toEqual(['down', 'secret', 'hidden', 'duplicate', 'archive']);
  expect(keys('visible', 1, 3)).toEqual(['up', 'down', 'secret', 'hidden', 'duplicate', 'archive']);
  expect(keys('visible', 2, 3)).toEqual(['up', 'secret', 'hidden', 'duplicate', 'archive']);
  expect(keys('hidden', 0, 1)).toEqual(['visible', 'secret', 'duplicate', 'archive']);
});

it('does what it says', () => {
  for (const { onAction } of rowActions({ status: 'secret' }, { index: 1, count: 3 }, does)) onAction();
  expect(does.onStep.mock.calls).toEqual([[-1], [1]]);
  expect(does.onStatus.mock.calls).toEqual([['visible'], ['hidden']]);
  expect(does.onDuplicate).toHaveBeenCalledOnce();
  expect(does.onArchive).toHaveBeenCalledOnce();
});
