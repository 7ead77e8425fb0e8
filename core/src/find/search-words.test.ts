// What a person types finds the booking, whatever their keyboard.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFound, searchBeginnings, searchFrom } from './search-words.ts';

function booking(name: string, email = 'client@example.com', reference = '7KQ2-M9XD') {
  return { reference, client: { name, email } };
}

/** As the service finds: by one stored beginning, and the rest by comparing. */
function finds(typed: string, searched: ReturnType<typeof booking>): boolean {
  const search = searchFrom(typed);
  return search !== null && searchBeginnings(searched).includes(search.key) && isFound(searched, search);
}

describe('a search', () => {
  it.each([
    ['alan', 'Alan Turing'],
    ['TUR al', 'Alan Turing'],
    ['jose nunez', 'José Núñez'],
    ['José', 'Jose Nunez'],
    ['muller', 'Jürgen Müller'],
    ['mueller', 'Jürgen Müller'],
    ['Müller', 'Jürgen Mueller'],
    ['MÜLLER', 'Jürgen Mu\u0308ller'],
    ['juergen mü', 'Jürgen Müller'],
    ['strasse', 'Anna Straße'],
    ['ipek', 'İpek Işık'],
    ['ISIK', 'İpek Işık'],
    ['işık', 'IPEK ISIK'],
    ['sorensen', 'Søren Sørensen'],
    ['lodz', 'Łódź'],
    ['Aase', 'Åse Ågård'],
    ['aagaard', 'Åse Ågård'],
    ['Håkon', 'Haakon Aasen'],
    ['oneill', 'Zoë O’Neill'],
    ["O'Neill", 'Zoe ONeill'],
    ['o´neill', 'Zoë O’Neill'],
    ['neill', 'Zoë O’Neill'],
    ['anne marie', 'Anne-Marie Roux'],
    ['annemarie', 'Anne-Marie Roux'],
    ['иванов', 'Иван Иванов'],
    ['семен', 'Семён Иванов'],
    ['οδυσσευσ', 'Οδυσσεύς'],
    ['太郎', '山田太郎'],
    ['山田', '山田太郎'],
    ['さくら', '山田さくら'],
    ['山田太郎', '山田　太郎'],
    ['ジョンスミス', 'ジョン・スミス'],
    ['김', '김민준'],
    ['민준', '김민준'],
    ['김민준', '김 민준'],
    ['민준', '김 민준'],
    ['احمد', 'أحمد'],
    ['कमल', 'कमला शर्मा'],
    ['สมชาย', 'คุณสมชาย'],
    ['Ｊｏ', 'Jo Smith'],
    ['bartholomewsonian', 'Bartholomewsonian Long'],
  ])('for “%s” finds %s', (typed, name) => {
    expect(finds(typed, booking(name))).toBe(true);
  });

  it.each([
    ['alan@example.com', 'alan@example.com'],
    ['ALAN', 'alan@example.com'],
    ['@example.com', 'alan@example.com'],
    ['turing.al', 'turing.alan+tax@example.com'],
  ])('for “%s” finds the address %s', (typed, email) => {
    expect(finds(typed, booking('Somebody', email))).toBe(true);
  });

  it.each(['7KQ2-M9XD', '7kq2m9xd', '7kq2', 'm9x', '7KQ2-M'])('for “%s” finds the reference', (typed) => {
    expect(finds(typed, booking('Somebody'))).toBe(true);
  });

  it.each([
    ['turing', 'Alan Stewart'],
    ['an', 'Alan Turing'],
    ['alan smith', 'Alan Turing'],
    ['anna@example.com', 'Anna of another address'],
    ['bartholomewsonian', 'Bartholomewsonia Long'],
    ['a@b', 'Ada'],
  ])('for “%s” does not find %s', (typed, name) => {
    expect(finds(typed, booking(name))).toBe(false);
  });

  it.each(['', '   ', '!?', '@', '🙂'])('for “%s” is none', (typed) => {
    expect(searchFrom(typed)).toBeNull();
  });

  it('finds every booking by the beginnings of its words, typed in any order and case', () => {
    const letter = fc.constantFrom(...'aeioußäöüøåłİıéçñ’-жйщאبक山太さ김0123456789Zz');
    const name = fc
      .array(fc.string({ unit: letter, minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 3 })
      .map((words) => words.join(' '));
    const cut = fc.record({ at: fc.nat(), length: fc.integer({ min: 1, max: 20 }), upper: fc.boolean() });
    fc.assert(
      fc.property(name, fc.array(cut, { minLength: 1, maxLength: 3 }), (given, cuts) => {
        const words = given.split(' ');
        const typed = cuts
          .map(({ at, length, upper }) => {
            const beginning = Array.from(words[at % words.length] ?? '')
              .slice(0, length)
              .join('');
            return upper ? beginning.toUpperCase() : beginning;
          })
          .join(' ');
        fc.pre(searchFrom(typed) !== null);
        expect(finds(typed, booking(given))).toBe(true);
      }),
      { numRuns: 500, seed: 14 },
    );
  });

  it('stores a bounded number of beginnings, whatever was typed into the form', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 254 });
    fc.assert(
      fc.property(text, text, (name, email) => {
        const stored = searchBeginnings(booking(name, email));
        expect(stored.length).toBeLessThanOrEqual(200);
        expect(new Set(stored).size).toBe(stored.length);
        for (const beginning of stored) expect(Array.from(beginning).length).toBeLessThanOrEqual(12);
      }),
      { numRuns: 200, seed: 14 },
    );
  });
});
