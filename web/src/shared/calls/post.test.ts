// The response that the document asked for before the page's script was there.
import { afterEach, expect, it, vi } from 'vitest';
import { post } from './post.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([10.4, 10.5, 0.1, -3.2])(
  'a response that came %d ms ago by the document’s clock has an age in whole milliseconds',
  async (ago) => {
    const response = Promise.resolve({ status: 200, text: '{}', cameAt: performance.now() - ago });
    vi.stubGlobal('window', { holdfastOpening: { body: 'asked', failed: false, response } });
    const { age, body } = await post('asked');
    expect(body).toEqual({});
    expect(Number.isInteger(age) && age >= 0).toBe(true);
  },
);
