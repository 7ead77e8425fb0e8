// `saveBookingNote`: saves a provider's private note, unless it was saved elsewhere meanwhile.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { notFound } from '@holdfast/contract/refusals.ts';
import { instant, instantFromIso, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import { cleanText } from '@holdfast/core/text/clean-text.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { bookingFromSnapshot, noteFields, type StoredBooking } from '../store/bookings.ts';
import { again, commitIf } from '../store/commit.ts';
import { bookingDocument } from '../store/paths.ts';
import type { Provider } from '../store/providers.ts';

/** Writes only the note, so a change of the appointment at the same moment is kept, and is not refused. */
export function saveBookingNote(
  deps: Deps,
  { booking: bookingId, text: typed, seenAt }: RequestOf<'saveBookingNote'>,
  provider: Provider,
): Promise<Outcome<'saveBookingNote'>> {
  const text = cleanText(typed);
  const seen = seenAt === null ? null : instantFromIso(seenAt);
  return again(deps, async () => {
    const document = bookingDocument(deps.db, bookingId);
    const booking = bookingFromSnapshot(await document.get());
    if (booking?.providerId !== provider.id) return refuse(notFound);
    const { note: stored, writtenAt } = booking;
    // A retry finds its own text, so it need not know when that was saved.
    if ((stored?.text ?? '') === text) return saved(stored);
    if ((stored?.savedAt ?? null) !== seen) return refuse({ kind: 'changed-elsewhere', params: {} });
    // Later than the one before, even if both were saved within a millisecond.
    const savedAt = instant(Math.max(deps.now(), (stored?.savedAt ?? 0) + 1));
    // An emptied note stays as one, so that each save is later than the one before it.
    const note = { text, savedAt };
    const isSaved = await commitIf(deps, (transaction) =>
      transaction.update(document, noteFields(note), { lastUpdateTime: writtenAt }),
    );
    return isSaved ? saved(note) : null;
  });
}

function saved(note: StoredBooking['note']): Outcome<'saveBookingNote'> {
  return ok({ note: note && { text: note.text, savedAt: isoFromInstant(note.savedAt) } });
}
