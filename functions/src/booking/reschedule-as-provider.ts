// `rescheduleAsProvider`: the provider moves an appointment, and may override availability rules by name.
import type { RequestOf, ResponseOf } from '@holdfast/contract/operations.ts';
import type { Refusal } from '@holdfast/contract/refusals.ts';
import { type BookingOver, decideMoveByProvider, type Move } from '@holdfast/core/booking/decide-change.ts';
import { type Result, refuse } from '@holdfast/core/result.ts';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { type Provider, slotRulesOf } from '../store/providers.ts';
import { bookingPart, type BookingVersion } from './booking-response.ts';
import { gatherChange } from './change-booking.ts';
import { type Gathered, inSteps } from '../entry/in-steps.ts';
import { commitMove, gatherMove, type Mover, type Moving } from './move-booking.ts';
import { startProblem } from './start-problem.ts';

type Moved = Outcome<'rescheduleAsProvider'>;

export function rescheduleAsProvider(
  deps: Deps,
  request: RequestOf<'rescheduleAsProvider'>,
  provider: Provider,
  as: Pick<Mover, 'what' | 'by'> = { what: 'moved', by: 'provider' },
): Promise<Moved> {
  const now = deps.now();
  const start = instantFromIso(request.start);
  const { booking: bookingId, key, override } = request;
  const respond = (version: BookingVersion): ResponseOf<'rescheduleAsProvider'> => ({
    booking: bookingPart(version),
  });

  const asked = {
    op: 'move',
    key,
    payload: { start },
    by: { providerId: provider.id, bookingId },
    now,
  } as const;

  return inSteps(deps, {
    gather: async (): Promise<Gathered<Moving, Moved>> => {
      const found = await gatherChange(deps, asked, respond);
      if ('outcome' in found) return found;
      return gatherMove(deps, found.seen, { start, now, provider });
    },
    decide: ({
      booking,
      wish,
    }: Moving): Result<Move, BookingOver | Refusal<'breaks-rules' | 'invalid-request'>> => {
      const problem = startProblem(start, now);
      if (problem) return refuse(problem);
      return decideMoveByProvider(booking, start, override, slotRulesOf(provider, wish.type), now);
    },
    refuse: async (no): Promise<Moved> => refuse(no),
    commit: async (move: Move, moving): Promise<Moved | null> => {
      const isOverLimit = override.includes('limit');
      const moved = await commitMove(deps, move, moving, { ...as, isOverLimit }, respond);
      return moved === 'limited' ? refuse({ kind: 'breaks-rules', params: { rules: ['limit'] } }) : moved;
    },
  });
}
