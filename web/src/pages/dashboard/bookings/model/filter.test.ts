// The filter in the address and beside it.
import { expect, it } from 'vitest';
import { addressFrom, type Filter, filterFrom, noFilter } from './filter.ts';

it('comes back from the address and the history, and its text never stands in the address', () => {
  const filter: Filter = {
    text: 'alan@example.com',
    type: 'call',
    status: 'no-show',
    when: 'dates',
    from: '2027-01-11',
    to: null,
  };
  const address = addressFrom(filter);
  expect(address).toBe('type=call&status=no-show&when=dates&from=2027-01-11');
  expect(filterFrom(new URLSearchParams(address), { text: filter.text })).toEqual(filter);
  expect(addressFrom(noFilter)).toBe('');
});

it.each([
  ['type=A!&status=gone&when=never', null],
  ['when=dates&from=2027-02-30&to=1999-01-01', { text: 3 }],
  ['from=2027-01-11', 'text'],
])('takes nothing from an address that says nothing: %s', (address, state) => {
  const { when, ...rest } = filterFrom(new URLSearchParams(address), state);
  expect([['all', 'dates'].includes(when), rest]).toEqual([
    true,
    { ...rest, text: '', status: null, from: null, to: null },
  ]);
});
