// The shape of the clocks that come with answers; see contract/src/parts/clocks.ts.
import type { Clock, Clocks } from '@holdfast/contract/parts/clocks.ts';
import { instantText, listOf, nullOr, number, record, text } from './shape.ts';
import type { Shape } from './shape.ts';

const clock = record<Clock>({
  zone: text,
  segments: (value): value is Clock['segments'] =>
    listOf(record<Clock['segments'][number]>({ from: instantText, offsetMinutes: number }))(value) &&
    value.length > 0,
});

export const clocksShape: Shape<Clocks> = record<Clocks>({ provider: clock, visitor: nullOr(clock) });
