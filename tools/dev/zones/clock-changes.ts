// Shows what a new release of zone data changes, zone by zone, compared with the present table.
import type { OffsetSegment } from '@holdfast/contract/time/wall-clock.ts';
import { presentName, segmentsOf } from '@holdfast/core/time/zone-table.ts';
import { presentNames } from './present-names.ts';
import type { ZonePackage } from './zone-package.ts';

/** One line for each name that is new, gone or renamed, and for each clock that changes from some day on. */
export function clockChanges(source: ZonePackage): readonly string[] {
  const { present, former } = presentNames(source);
  return [
    ...present.flatMap((name) => {
      const known = presentName(name);
      if (known === null) return [`${name}: new`];
      const renamed = known === name ? [] : [`${name}: the current name of what was ${known}`];
      const difference = firstDifference(segmentsOf(known), source.clocks.get(name) ?? []);
      return difference === null ? renamed : [...renamed, `${name}: ${difference}`];
    }),
    ...[...former].flatMap(([name, today]) => {
      const known = presentName(name);
      if (known === null) return [`${name}: new, another name of ${today}`];
      if (known === name) return [`${name}: now another name of ${today}`];
      return known === today ? [] : [`${name}: now another name of ${today}, was one of ${known}`];
    }),
  ];
}

/** `from 2026-11-01T07:00Z on GMT-5 instead of GMT-6`, with the number of differences; null without any. */
function firstDifference(before: readonly OffsetSegment[], after: readonly OffsetSegment[]): string | null {
  const edges = [...before, ...after].map(({ start }) => start).filter(Number.isFinite);
  const moments = [...new Set([Number.NEGATIVE_INFINITY, ...edges])].sort((a, b) => a - b);
  const different = moments.filter((at) => offsetIn(before, at) !== offsetIn(after, at));
  const [first] = different;
  if (first === undefined) return null;
  const from = Number.isFinite(first) ? `from ${new Date(first).toISOString().slice(0, 16)}Z on` : 'always';
  const others = different.length === 1 ? '' : `, and ${different.length - 1} later stretches`;
  return `${from} ${said(offsetIn(after, first))} instead of ${said(offsetIn(before, first))}${others}`;
}

function offsetIn(clock: readonly OffsetSegment[], at: number): number {
  return clock.find(({ end }) => at < end)?.offset ?? Number.NaN;
}

function said(offset: number): string {
  const minutes = Math.abs(offset) / 60_000;
  const hours = `${offset < 0 ? '-' : '+'}${Math.floor(minutes / 60)}`;
  return minutes % 60 === 0 ? `UTC${hours}` : `UTC${hours}:${String(minutes % 60).padStart(2, '0')}`;
}
