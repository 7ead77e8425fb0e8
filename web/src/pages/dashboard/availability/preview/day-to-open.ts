// The day whose times the preview lists: where something changes, if nobody chose another.
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import { newsOf, type PreviewDay } from '../../preview/preview-days.ts';

/** A day without times can be opened where it has some now. */
export function dayToOpen(days: readonly PreviewDay[], wanted: IsoDate | null): PreviewDay | null {
  const openable = days.filter(({ starts, goneCount }) => starts.length + goneCount > 0);
  const first = (has: (news: { added: number; gone: number }) => boolean) =>
    openable.find((day) => has(newsOf([day])));
  return (
    openable.find(({ date }) => date === wanted) ??
    first(({ added }) => added > 0) ??
    first(({ gone }) => gone > 0) ??
    openable[0] ??
    null
  );
}
