// Puts every case of core/vectors to engine, naive walk and `npm run slots`, in three server zones.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slotsInputSchema } from '../../../ops/slots/slots-cases.ts';
import { explainStart } from '@holdfast/core/slots/explain-start.ts';
import { offerSlots } from '@holdfast/core/slots/offer-slots.ts';
import { instant } from '@holdfast/contract/time/instant.ts';
import { describe, expect, it } from 'vitest';
import { naiveSlots } from './naive-slots.ts';
import { serverZones } from './server-zones.ts';
import { WallClock } from './wall-clock.ts';
import { readVectors, type Vector } from './read-vectors.ts';
import { questionFromInput } from '../../../ops/slots/slots-question.ts';

const folder = join(import.meta.dirname, '../../../../core/vectors');
const files = readdirSync(folder).filter((file) => /^\d.*\.md$/.test(file));
const vectors = files.flatMap((file) => readVectors(readFileSync(join(folder, file), 'utf8')));

describe('the cases', () => {
  it('are many, each with a title of its own and an input that `npm run slots` would take', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(80);
    expect(new Set(vectors.map(({ title }) => title)).size).toBe(vectors.length);
    expect(vectors.filter(({ input }) => !slotsInputSchema.safeParse(input).success)).toEqual([]);
  });

  it('say the provider’s clock and UTC of the same moment', () => {
    const wrong = vectors.filter(({ input, offered }) =>
      offered.some(({ at, local }) => localText(input.timezone, at) !== local),
    );
    expect(wrong.map(({ title }) => title)).toEqual([]);
  });
});

describe.each(vectors)('$title', ({ input, offered }) => {
  const expected = offered.map(({ at }) => at);

  it('is what the engine offers, and what a walk along the wall clock finds', () => {
    expect(naiveSlots(input, new WallClock(input.timezone))).toEqual(expected);
    expect(offerSlots(questionFromInput(input))).toEqual(expected);
  });

  it('is explained without a reason exactly where it is offered', () => {
    const question = questionFromInput(input);
    const beside = expected.flatMap((at) => [at - 300_000, at, at + 300_000]);
    const open = [question.from, ...beside].filter((at) => explainStart(question, instant(at)).length === 0);
    expect(open.filter((at) => !expected.includes(at))).toEqual([]);
    expect(expected.filter((at) => !open.includes(at))).toEqual([]);
  });
});

describe('npm run slots', () => {
  it.each(serverZones)('answers every case on a server in %s', (zone) => {
    const answer = runSlots([], JSON.stringify(vectors.map(({ input }) => ({ input }))), { TZ: zone });
    expect(answer.stderr).toBe('');
    expect(JSON.parse(answer.stdout)).toEqual(vectors.map(({ offered }) => offered.map(({ at }) => at)));
    expect(answer.status).toBe(0);
  });

  it('says with --explain why a start is not offered, and that one is', () => {
    const input = caseNamed('The hour that is skipped offers nothing').input;
    const [answer] = explained(input, '2027-03-28T01:00:00Z');
    expect(answer).toMatchObject({ starts: [], explain: { offered: false } });
    expect(answer.explain.reasons.map(({ kind }: { kind: string }) => kind)).toEqual([
      'outside-hours',
      'clock-gap',
    ]);
    const plain = caseNamed('A range is filled from its beginning');
    const [offered] = explained(plain.input, '2027-01-11T09:30:00Z');
    expect(offered).toEqual({
      starts: plain.offered.map(({ at }) => at),
      explain: { start: '2027-01-11T09:30:00.000Z', offered: true, reasons: [] },
    });
  });
});

describe('an argument of npm run slots that is not understood', () => {
  it.each([
    [['--explain', 'noon'], '--explain must be an instant such as 2027-03-28T01:00:00Z'],
    [['--explain'], '--explain needs a value.'],
    [['a'], "'a' is one word too many."],
  ])('%j is answered with a sentence', (args, sentence) => {
    const { status, stderr } = runSlots(args, '[]');
    expect([status, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  });
});

function explained(input: Vector['input'], at: string) {
  return JSON.parse(runSlots(['--explain', at], JSON.stringify([{ input }])).stdout);
}

function caseNamed(title: string): Vector {
  const found = vectors.find((vector) => vector.title === title);
  if (!found) throw new Error(`no case is called "${title}"`);
  return found;
}

function runSlots(args: readonly string[], input: string, env: Record<string, string> = {}) {
  const script = join(import.meta.dirname, '../../../ops/slots/slots.ts');
  return spawnSync(process.execPath, [script, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

function localText(zone: string, at: number): string {
  const part = (locale: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, hourCycle: 'h23', ...options }).format(at);
  const two = '2-digit' as const;
  const date = part('sv-SE', { year: 'numeric', month: two, day: two, hour: two, minute: two });
  return `${part('en-US', { weekday: 'short' })} ${date}`;
}
