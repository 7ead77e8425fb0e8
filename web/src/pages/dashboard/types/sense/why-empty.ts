// Why a page of the grid is empty: what the service found, with the field that causes it.
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import { minutesIn } from '../model/span.ts';
import type { SlotDraft } from './slot-draft.ts';

type Found = NonNullable<ResponseOf<'previewSlots'>['emptyBecause']>;

export type WhyEmpty =
  | { readonly kind: 'no-hours' | 'taken'; readonly field: null }
  | { readonly kind: 'too-long'; readonly field: 'durationMinutes'; longest: number; takes: number }
  | { readonly kind: 'notice'; readonly field: 'noticeMinutes'; notice: number }
  | { readonly kind: 'window'; readonly field: 'windowDays'; window: number }
  | { readonly kind: 'limit'; readonly field: 'maxPerDay' }
  /** `count` times would be there without the buffers. */
  | { readonly kind: 'buffers'; readonly field: 'bufferBeforeMinutes'; count: number };

/** `withoutBuffers`: how many times there would be, 0 if that is not known. */
export function whyEmpty(
  found: Found,
  draft: SlotDraft,
  { longest, withoutBuffers }: { readonly longest: number; readonly withoutBuffers: number },
): WhyEmpty {
  switch (found) {
    case 'no-hours':
      return { kind: 'no-hours', field: null };
    case 'too-long':
      return { kind: 'too-long', field: 'durationMinutes', longest, takes: draft.durationMinutes };
    case 'notice':
      return { kind: 'notice', field: 'noticeMinutes', notice: draft.noticeMinutes };
    case 'window':
      return { kind: 'window', field: 'windowDays', window: draft.windowDays * minutesIn.days };
    case 'limit':
      return { kind: 'limit', field: 'maxPerDay' };
    case 'taken':
      return withoutBuffers > 0
        ? { kind: 'buffers', field: 'bufferBeforeMinutes', count: withoutBuffers }
        : { kind: 'taken', field: null };
  }
}

/** The same draft without buffers, if they may be what hides everything. */
export function withoutBuffers(found: Found | null, draft: SlotDraft): SlotDraft | null {
  const hasBuffers = draft.bufferBeforeMinutes + draft.bufferAfterMinutes > 0;
  if (found !== 'taken' || !hasBuffers) return null;
  return { ...draft, bufferBeforeMinutes: 0, bufferAfterMinutes: 0 };
}
