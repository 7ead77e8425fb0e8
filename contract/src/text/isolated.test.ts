// Names inside sentences get marks where their direction needs them, and nowhere else.
import { expect, it } from 'vitest';
import { isolated, isolatedPieces } from './isolated.ts';

it.each(['Ada Lindqvist', '3 Söhne', 'Αθηνά', 'Иван', '田中', '👩\u200D💻', '', '12:30'])(
  'leaves %j as it is: it reads from left to right anyway',
  (name) => {
    expect(isolated(name)).toBe(name);
    expect(isolatedPieces(name)).toEqual(name === '' ? [] : [{ text: name, isIsolated: false }]);
  },
);

it.each(['3 אחים בע״מ', 'شركة ٣', 'Ada (עדה)', 'ܐܒܐ', 'ߒߞߏ', '𞤀𞤣'])('marks %j', (name) => {
  expect(isolated(name)).toBe(`\u2068${name}\u2069`);
});

it('marks each line for itself, and gives the pieces of a sentence back', () => {
  expect(isolated('א\n1')).toBe('\u2068א\u2069\n\u20681\u2069');
  expect(isolatedPieces(`Call with ${isolated('3 אחים')}, soon`)).toEqual([
    { text: 'Call with ', isIsolated: false },
    { text: '3 אחים', isIsolated: true },
    { text: ', soon', isIsolated: false },
  ]);
});
