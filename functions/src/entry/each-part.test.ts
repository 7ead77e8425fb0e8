import { describe, expect, it } from 'vitest';
import { eachPart } from './each-part.ts';

describe('the parts of a schedule', () => {
  it('are independent: one that fails stops no other, and the run ends as failed afterwards [P23]', async () => {
    const done: string[] = [];
    const faults: unknown[] = [];
    const part = (name: string) => async () => void done.push(name);
    const broken = () => Promise.reject(new Error('database'));
    const run = eachPart({ one: part('one'), two: broken, three: part('three') }, (error, name) =>
      faults.push([name, error]),
    );
    await expect(run).rejects.toThrow('not done: two');
    expect(done).toEqual(['one', 'three']);
    expect(faults).toEqual([['two', new Error('database')]]);
  });

  it('that all succeed are no failure', async () => {
    await expect(eachPart({ one: async () => undefined }, () => undefined)).resolves.toBeUndefined();
  });
});
