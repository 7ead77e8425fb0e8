// `rescheduleBooking`: the client moves an appointment by link, in one step.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import type { Refusal } from '@holdfast/contract/refusals.ts';
import {
  type BookingOver,
  type ChangeClosed,
  decideMoveByClient,
  type Move,
} from '@holdfast/core/booking/decide-change.ts';
import { type Result, refuse } from '@holdfast/core/result.ts';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { refuseLostSlot } from '../page/refuse-lost-slot.ts';
import { pageBookingType } from '../page/page-parts.ts';
import { termsFrom } from '../store/ids-and-fingerprints.ts';
import { slotRulesOf } from '../store/providers.ts';
import { bookedResponse, type BookingVersion } from './booking-response.ts';
import { gatherChange } from './change-booking.ts';
import { type Gathered, inSteps } from '../entry/in-steps.ts';
import { changeClosed } from './change-closed.ts';
import { commitMove, gatherMove, type Moving } from './move-booking.ts';

type Moved = Outcome<'rescheduleBooking'>;
type No =
  | BookingOver
  | ChangeClosed
  | Refusal<'slot-not-offered' | 'terms-changed'>
  | { readonly kind: 'slot-not-offered' };

const nowhereToMove: Refusal<'slot-not-offered'> = { kind: 'slot-not-offered', params: { alternatives: [] } };

export function rescheduleBooking(deps: Deps, request: RequestOf<'rescheduleBooking'>): Promise<Moved> {
  const now = deps.now();
  const start = instantFromIso(request.start);
  const { token, key, terms } = request;
  const respond = (version: BookingVersion) => bookedResponse(deps, version);

  function decide({ booking, wish: { provider, type } }: Moving): Result<Move, No> {
    const decision = decideMoveByClient(booking, start, slotRulesOf(provider, type), now);
    if (decision.ok && decision.value === 'stay') return decision;
    // Clients cannot move to times of a hidden type, but they can still cancel.
    const isAboutStart = decision.ok || decision.refusal.kind === 'slot-not-offered';
    if (isAboutStart && !type.bookable) return refuse(nowhereToMove);
    if (decision.ok && terms !== undefined && terms !== termsFrom(type)) {
      const news = { type: pageBookingType(provider, type, now) };
      return refuse({ kind: 'terms-changed', params: news });
    }
    return decision;
  }

  const asked = { op: 'move', key, payload: { start }, by: { token }, now } as const;

  return inSteps(deps, {
    gather: async (): Promise<Gathered<Moving, Moved>> => {
      const found = await gatherChange(deps, asked, respond);
      if ('outcome' in found) return found;
      return gatherMove(deps, found.seen, { start, now, provider: null });
    },
    decide,
    refuse: async (no, { wish }): Promise<Moved> => {
      if (no.kind === 'change-closed') return refuse(await changeClosed(deps, no, wish.provider));
      return 'params' in no ? refuse(no) : refuseLostSlot(deps, no.kind, wish);
    },
    commit: async (move: Move, moving): Promise<Moved | null> => {
      const mover = { what: 'moved', by: 'client', isOverLimit: false } as const;
      const moved = await commitMove(deps, move, moving, mover, respond);
      return moved === 'limited' ? refuseLostSlot(deps, 'slot-not-offered', moving.wish) : moved;
    },
  });
}
