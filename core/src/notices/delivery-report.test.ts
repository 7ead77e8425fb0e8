import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DeliveryReport, stateAfterReport } from './delivery-report.ts';
import type { DeliveryState } from './delivery.ts';

const reports: readonly DeliveryReport[] = ['processed', 'delivered', 'bounced', 'dropped', 'spam-report'];
const after = (state: DeliveryState, said: readonly DeliveryReport[]): DeliveryState =>
  said.reduce(stateAfterReport, state);

describe('reports of the mail service', () => {
  it.each<[DeliveryState, DeliveryReport, DeliveryState]>([
    ['sent', 'delivered', 'delivered'],
    ['sent', 'bounced', 'bounced'],
    ['delivered', 'bounced', 'bounced'],
    ['bounced', 'delivered', 'bounced'],
    ['sent', 'dropped', 'dropped'],
    ['sent', 'spam-report', 'delivered'],
    ['sending', 'processed', 'sent'],
    ['dead', 'delivered', 'delivered'],
  ])('%s, then %s: %s', (state, report, expected) => {
    expect(stateAfterReport(state, report)).toBe(expected);
  });

  it('end in the same state in any order and however often each comes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<DeliveryState>('sending', 'sent', 'dead'),
        fc.array(fc.constantFrom(...reports), { maxLength: 8 }),
        fc.nat(),
        (state, said, turn) => {
          const other = said.length === 0 ? [] : said.map((_, index) => said[(index + turn) % said.length]);
          const doubled = [...other, ...other].filter((report) => report !== undefined);
          expect(after(state, doubled)).toBe(after(state, said));
        },
      ),
      { seed: 6, numRuns: 500 },
    );
  });
});
