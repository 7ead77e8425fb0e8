// The least that any engine must do: windows and busy time are known as integers before the clock starts.
import { openWindows } from '@holdfast/core/availability/open-windows.ts';
import { blockedStarts } from '@holdfast/core/slots/blocked-starts.ts';
import { startBounds } from '@holdfast/core/slots/start-bounds.ts';
import { type Instant, instant, isosFromInstants } from '@holdfast/contract/time/instant.ts';
import { questionFromInput } from '../../../ops/slots/slots-question.ts';
import type { Engine } from './workloads.ts';

export const floorEngine: Engine = ({ input }) => {
  const question = questionFromInput(input);
  const { earliestStart, latestEnd } = startBounds(question);
  const duration = input.duration * 60_000;
  const step = input.step * 60_000;
  const windows = openWindows(question.rules.availability, earliestStart, latestEnd);
  const blocks = blockedStarts(question.rules, question.taken, earliestStart, latestEnd);
  // The grid as plain numbers, one pair per open period: its first start and its last.
  const stretches = windows.flatMap((window) =>
    window.anchors.map((anchor, index) => {
      const last = Math.min(window.end, latestEnd) - duration;
      return { anchor, last: Math.min(last, (window.anchors[index + 1] ?? Number.POSITIVE_INFINITY) - 1) };
    }),
  );
  return () => {
    const starts: Instant[] = [];
    let block = 0;
    for (const { anchor, last } of stretches) {
      for (let start = anchor; start <= last; start += step) {
        if (start < earliestStart) continue;
        while ((blocks[block]?.before ?? Number.POSITIVE_INFINITY) <= start) block += 1;
        if ((blocks[block]?.after ?? Number.POSITIVE_INFINITY) >= start) starts.push(instant(start));
      }
    }
    return isosFromInstants(starts);
  };
};
