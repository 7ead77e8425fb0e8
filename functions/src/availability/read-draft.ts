// The rules that a preview is about: drafts where there are some, and what is stored where there are none.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { notFound, type Refusal } from '@holdfast/contract/refusals.ts';
import type { AvailabilityRules } from '@holdfast/core/availability/availability-rules.ts';
import { type Result, ok, refuse } from '@holdfast/core/result.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { type Offering, offeringOf } from '../page/slot-question-from.ts';
import { bookingTypeDocument } from '../store/paths.ts';
import { type BookingType, bookingTypeFromSnapshot, type Provider } from '../store/providers.ts';

export interface Drafted {
  readonly draft: Offering;
  /** What is offered now. Null for a type that does not exist yet. */
  readonly stored: Offering | null;
}

export async function readDraft(
  db: Firestore,
  request: RequestOf<'previewSlots'>,
  provider: Provider | null,
  hours: AvailabilityRules | null,
): Promise<Result<Drafted, Refusal<'not-found' | 'invalid-request'>>> {
  const availability = hours ?? provider?.availability;
  if (!availability) return missing('availability');
  const type = provider && request.type !== null ? await readType(db, provider, request.type) : null;
  const stored = provider && type && offeringOf(provider, type);
  if (request.draft) {
    const { maxPerDay: perDay, maxPerWeek: perWeek, ...rules } = request.draft;
    const draft = {
      typeId: type?.id ?? null,
      rules: { ...rules, availability },
      limits: { perDay, perWeek },
    };
    return ok({ draft, stored });
  }
  if (request.type === null || !provider) return missing('draft');
  return stored
    ? ok({ draft: { ...stored, rules: { ...stored.rules, availability } }, stored })
    : refuse(notFound);
}

async function readType(db: Firestore, { id }: Provider, type: string): Promise<BookingType | null> {
  return bookingTypeFromSnapshot(await bookingTypeDocument(db, id, type).get());
}

function missing(path: 'availability' | 'draft') {
  return refuse({
    kind: 'invalid-request',
    params: { path, problem: 'a draft, as nothing is stored' },
  } as const);
}
