// The longest texts a provider may write, in the widest letters and without a place to break a line.
import { limits } from '@holdfast/contract/limits.ts';
import type { TypeSeed } from '../../tools/dev/seed/write-provider.ts';
import type { NewProviderWishes } from '../builders/new-provider.ts';

/** The widest text of `count` letters. */
export const wide = (count: number): string => 'W'.repeat(count);

/** Different ones, as long as they may be. */
const choices = (count: number): string[] => Array.from({ length: count }, (_, index) => wide(100 - index));
const link = (name: string): string => `https://${name}.example/${wide(400)}`;
const meeting = 'https://us02web.zoom.us/j/12345678901?pwd=QWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXoxMjM0NTY3ODkw';
const long: Partial<TypeSeed> = {
  name: wide(80),
  summary: wide(300),
  included: [wide(200), wide(200)],
  questions: [
    { id: 'topic', label: wide(200), required: false, long: true },
    { id: 'short', label: wide(200), required: false, long: false },
    { id: 'few', label: wide(200), required: false, long: false, kind: 'choice', choices: choices(3) },
    { id: 'many', label: wide(200), required: false, long: false, kind: 'choice', choices: choices(20) },
    { id: 'mobile', label: wide(200), required: false, long: false, kind: 'phone' },
    { id: 'tick', label: wide(200), required: false, long: false, kind: 'checkbox' },
  ],
};

export const longProvider: NewProviderWishes = {
  provider: {
    name: wide(limits.nameCharacters),
    headline: wide(200),
    contact: `${wide(limits.contactCharacters - 80)} ${wide(60)}@example.com`,
  },
  types: {
    call: { ...long, position: 1, place: { kind: 'video', text: meeting, link: link('video') } },
    visit: { ...long, position: 2, place: { kind: 'address', text: wide(300), link: link('map') } },
  },
};
