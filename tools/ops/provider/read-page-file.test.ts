// What an owner reads about a wrong page file: the place, the value found, and the rule with its numbers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repoRoot } from '../../dev/emulators/repo-root.ts';
import { readPageFile } from './read-page-file.ts';

const example = readFileSync(join(repoRoot, 'docs/example-page.json'), 'utf8');
const slugRule = '3 to 40 characters: lower-case letters a to z, digits and hyphens';

/** The complaint about the example with one piece of its text replaced. */
function complaint(piece: string, other: string): string {
  if (!example.includes(piece)) throw new Error(`the example has no ${piece}`);
  try {
    readPageFile(example.replace(piece, other));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'nothing';
}

describe('a page file', () => {
  it.each([
    [
      '"durationMinutes": 30',
      '"durationMinutes": 32',
      'durationMinutes: 32; must be 5 to 720, a multiple of 5',
    ],
    [
      '"noticeMinutes": 120',
      '"noticeMinutes": -1',
      'noticeMinutes: -1; must be 0 to 129600, a multiple of 5',
    ],
    ['"windowDays": 14', '"windowDays": 1.5', 'windowDays: 1.5; must be a whole number, 1 to 365'],
    ['"maxPerDay": null', '"maxPerDay": 0', 'maxPerDay: 0; must be a whole number, 1 to 1000; or null'],
    ['"mostMoves": 5', '"mostMoves": "5"', 'mostMoves: "5"; must be a whole number, 0 to 20; or null'],
    ['"required": true', '"required": "yes"', 'questions.0.required: "yes"; must be true or false'],
    ['"kind": "phone"', '"kind": "fax"', 'place.kind: "fax"; must be one of "phone", "video", "address"'],
    ['"name": "Ada Lindqvist",', '', 'name: missing; must be text of 1 to 80 characters'],
    [
      '"Ada Lindqvist"',
      JSON.stringify('A'.repeat(200)),
      '(200 characters); must be text of 1 to 80 characters',
    ],
    ['[1, 2, 3, 4, 5]', '[0]', 'weekly.0.days.0: 0; must be a whole number, 1 to 7'],
    [
      '"start": "09:00"',
      '"start": "9:00"',
      'weekly.0.start: "9:00"; must be a time of day in steps of five minutes',
    ],
    ['"2027-06-25"', '"2027-02-30"', 'overrides.0.date: "2027-02-30"; must be a date that exists'],
    ['Europe/Stockholm', 'Mars', 'timeZone: "Mars"; must be an IANA time zone such as "Europe/Stockholm"'],
    ['"slug": "ada"', '"slug": "My Shop"', `slug: "My Shop"; must be ${slugRule}`],
    ['"slug": "ada"', '"slug": "dashboard"', 'slug: "dashboard"; this name is reserved'],
    ['"intro-call":', '"Intro Call":', `types: "Intro Call" as an address; must be ${slugRule}`],
    ['"headline"', '"headlin"', 'headlin: not a field of a page file; did you mean headline?'],
    [
      '"long"',
      '"colour": 1, "long"',
      'questions.0.colour: not a field of a page file; known fields: id, label,',
    ],
  ])('with %s replaced by %s', (piece, other, line) => {
    expect(complaint(piece, other)).toContain(line);
  });

  it('is refused once for each value, and as a whole when it is not even JSON', () => {
    expect(complaint('"locale": "en-SE"', '"locale": "x"').split('\n')).toHaveLength(2);
    expect(complaint('{', '{{')).toMatch(/^This file is not JSON: /);
    expect(() => readPageFile('[]')).toThrow('the file: []; must be an object { } with slug, name,');
  });
});
