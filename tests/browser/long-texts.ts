// The longest texts a provider may write, in the widest letters and without a place to break a line.
import { limits } from '@holdfast/contract/limits.ts';
import type { NewProviderWishes } from '../builders/new-provider.ts';

/** The widest text of `count` letters. */
export const wide = (count: number): string => 'W'.repeat(count);

const meeting = 'https://us02web.zoom.us/j/12345678901?pwd=QWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXoxMjM0NTY3ODkw';
const long = {
  name: wide(80),
  summary: wide(300),
  included: [wide(200), wide(200)],
  questions: [
    { id: 'topic', label: wide(200), required: false, long: true },
    { id: 'short', label: wide(200), required: false, long: false },
  ],
};

export const longProvider: NewProviderWishes = {
  provider: { name: wide(limits.nameCharacters), headline: wide(200) },
  types: {
    call: { ...long, position: 1, place: { kind: 'video', text: meeting } },
    visit: { ...long, position: 2, place: { kind: 'address', text: wide(300) } },
  },
};
