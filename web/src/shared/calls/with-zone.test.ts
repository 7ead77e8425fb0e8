// Asking with a zone: services of yesterday, and ordinary endings.
import { describe, expect, it } from 'vitest';
import { withZone } from './with-zone.ts';
import type { Outcome } from './outcome.ts';

const refused = (reason: 'invalid-request' | 'not-found'): Outcome<string> => ({
  kind: 'refused',
  details:
    reason === 'not-found'
      ? { reason, reference: 'r1', retryable: false, params: {} }
      : { reason, reference: 'r1', retryable: false, params: { path: '', problem: 'unknown key zone' } },
});

/** What was asked, and how it ended. */
async function asked(zone: string | null, answer: (given: { zone?: string }) => Outcome<string>) {
  const questions: object[] = [];
  const outcome = await withZone(zone, (named) => {
    questions.push(named);
    return Promise.resolve(answer(named));
  });
  return { questions, outcome };
}

describe('withZone', () => {
  const ok: Outcome<string> = { kind: 'ok', response: 'times' };

  it('names the zone once, or none', async () => {
    expect(await asked('Asia/Tokyo', () => ok)).toEqual({ questions: [{ zone: 'Asia/Tokyo' }], outcome: ok });
    expect(await asked(null, () => ok)).toEqual({ questions: [{}], outcome: ok });
  });

  it('asks again without the zone where the service refuses it', async () => {
    const yesterday = ({ zone }: { zone?: string }) => (zone === undefined ? ok : refused('invalid-request'));
    expect(await asked('Asia/Tokyo', yesterday)).toEqual({
      questions: [{ zone: 'Asia/Tokyo' }, {}],
      outcome: ok,
    });
  });

  it('asks once whatever else comes of it', async () => {
    const gone = refused('not-found');
    expect(await asked('Asia/Tokyo', () => gone)).toEqual({
      questions: [{ zone: 'Asia/Tokyo' }],
      outcome: gone,
    });
  });
});
