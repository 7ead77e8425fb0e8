// Two tabs or devices never overwrite each other silently.
import { expect, it } from 'vitest';
import { type DraftEvent, draftAfter, type DraftState, newDraft } from './draft-state.ts';

const first = { version: 1, value: { name: 'Ada' } };
const second = { version: 2, value: { name: 'Grace' } };
const typed = (name: string): DraftEvent<{ name: string }> => ({ kind: 'typed', value: { name } });
const stored = (version: number, name: string) =>
  ({ kind: 'stored', stored: { version, value: { name } } }) as const;

function after(...events: DraftEvent<{ name: string }>[]): DraftState<{ name: string }> {
  return events.reduce<DraftState<{ name: string }>>(draftAfter, newDraft(first));
}

it('follows what is stored while nothing was typed', () => {
  expect(after(stored(2, 'Grace'))).toEqual(newDraft(second));
});

it('has no change once the text is as it was', () => {
  expect(after(typed('Adam'), typed('Ada'))).toEqual(newDraft(first));
});

it('changed elsewhere: both stay until somebody chooses', () => {
  const both = after(typed('Mine'), stored(2, 'Grace'));
  expect(both).toEqual({ base: first, mine: { name: 'Mine' }, theirs: second });
  expect(draftAfter(both, { kind: 'kept-mine' })).toEqual({
    base: second,
    mine: { name: 'Mine' },
    theirs: null,
  });
  expect(draftAfter(both, { kind: 'took-theirs' })).toEqual(newDraft(second));
  expect(draftAfter(both, { kind: 'discarded' })).toEqual(newDraft(second));
});

it('has nothing to choose where the other save did not touch it, or made the same change', () => {
  expect(after(typed('Mine'), stored(2, 'Ada'))).toEqual({
    base: { version: 2, value: { name: 'Ada' } },
    mine: { name: 'Mine' },
    theirs: null,
  });
  expect(after(typed('Grace'), stored(2, 'Grace'))).toEqual(newDraft(second));
});

it('is done once it is saved, whatever the lagging listener still says', () => {
  const saved = { kind: 'saved', version: 2, sent: { name: 'Grace' } } as const;
  expect(after(typed('Grace'), saved, stored(1, 'Ada'))).toEqual(newDraft(second));
  expect(after(typed('Grace'), stored(2, 'Grace'), saved)).toEqual(newDraft(second));
});

it('keeps what was typed while the save was on its way', () => {
  const saved = { kind: 'saved', version: 2, sent: { name: 'Grace' } } as const;
  expect(after(typed('Grace'), typed('Grace H.'), saved)).toEqual({
    base: second,
    mine: { name: 'Grace H.' },
    theirs: null,
  });
});
