// One date as the service explains it, with instants in the place of text.
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import { type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { clockFromResponse, type WallClock } from '@holdfast/contract/time/wall-clock.ts';

type Response = ResponseOf<'explainSlots'>;
export type Reason = Response['starts'][number]['reasons'][number];
export type Closed = Response['closed'][number];
export type Limit = Response['limits'][number];

export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/** Who has a part of the time. */
export type Owner = Stretch & { readonly id: string } & (
    | { readonly kind: 'booking'; readonly client: string }
    | { readonly kind: 'hold'; readonly until: Instant }
    | { readonly kind: 'block'; readonly label: string }
  );

export interface ExplainedStart {
  readonly start: Instant;
  readonly reasons: readonly Reason[];
}

export interface Day extends Stretch {
  readonly now: Instant;
  readonly clock: WallClock;
  readonly asked: Instant | null;
  readonly open: readonly Stretch[];
  readonly starts: readonly ExplainedStart[];
  readonly owners: ReadonlyMap<string, Owner>;
  readonly closed: readonly Closed[];
  readonly windowEndsAt: Instant;
  readonly limits: readonly Limit[];
}

export function dayFrom(response: Response): Day {
  const { day, asked, open, starts, taken, closed, limits } = response;
  return {
    ...stretch(day),
    now: instantFromIso(response.now),
    clock: clockFromResponse(response.clock),
    asked: asked === null ? null : instantFromIso(asked),
    open: open.map(stretch),
    starts: starts.map(({ start, reasons }) => ({ start: instantFromIso(start), reasons })),
    owners: new Map(taken.map((part) => [part.id, ownerFrom(part)])),
    closed,
    windowEndsAt: instantFromIso(response.windowEndsAt),
    limits,
  };
}

export function stretch({ from, to }: { readonly from: string; readonly to: string }): Stretch {
  return { from: instantFromIso(from), to: instantFromIso(to) };
}

function ownerFrom(part: Response['taken'][number]): Owner {
  const { id } = part;
  switch (part.kind) {
    case 'booking':
      return { ...stretch(part), id, kind: 'booking', client: part.client };
    case 'hold':
      return { ...stretch(part), id, kind: 'hold', until: instantFromIso(part.until) };
    case 'block':
      return { ...stretch(part), id, kind: 'block', label: part.label };
  }
}
