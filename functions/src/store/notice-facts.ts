// What a mail says and its booking does not (any more), as an outbox row remembers it.
import { type Instant, instant } from '@holdfast/core/time/instant.ts';
import { type WallTime, wallTime } from '@holdfast/core/time/wall-time.ts';
import { Timestamp } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import type { Whole } from './written.ts';

export const factsField = z.object({
  /** `moved`: when it was before. */
  previousStartsAt: z.nullable(z.instanceof(Timestamp)),
  /** `clock-changed`: what the provider's clock was to show. */
  previousReading: z.prefault(z.nullable(z.string()), null),
});

export interface NoticeFacts {
  readonly previousStartsAt: Instant | null;
  readonly previousReading: WallTime | null;
}

export function factsFrom({ previousStartsAt, previousReading }: z.output<typeof factsField>): NoticeFacts {
  return {
    previousStartsAt: previousStartsAt === null ? null : instant(previousStartsAt.toMillis()),
    previousReading: previousReading === null ? null : wallTime(previousReading),
  };
}

export function factsData(facts: {
  readonly previousStartsAt: Instant | null;
  readonly previousReading?: WallTime;
}): Whole<typeof factsField> {
  const { previousStartsAt, previousReading = null } = facts;
  return {
    previousStartsAt: previousStartsAt === null ? null : Timestamp.fromMillis(previousStartsAt),
    previousReading,
  };
}
