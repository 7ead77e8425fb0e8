// What the editor of a booking type edits, and what it begins with: a stored type, a copy or a template.
import type { BookingTypeDocument } from '@holdfast/contract/documents/booking-type.ts';
import { limits } from '@holdfast/contract/limits.ts';
import { slugField } from '@holdfast/contract/parts/fields.ts';
import {
  bookingTypeInput,
  type BookingTypeInput,
  typeStatusField,
} from '@holdfast/contract/setup/booking-type-input.ts';
import * as z from 'zod/mini';
import { linkFromName } from '../../templates/link-from-name.ts';

/** `type` is the link: it can be changed only before the first save. */
export const typeFormSchema = z.strictObject({
  type: slugField,
  status: typeStatusField,
  terms: bookingTypeInput,
});
export type TypeForm = z.infer<typeof typeFormSchema>;

/** A stored type with its link. */
export type StoredType = BookingTypeDocument & { readonly id: string };

/** An archived type comes back hidden. */
export function formOfStored(stored: StoredType): TypeForm {
  const { id, status } = stored;
  return { type: id, status: status === 'archived' ? 'hidden' : status, terms: termsOf(stored) };
}

export function formOfTemplate(terms: BookingTypeInput, taken: readonly string[]): TypeForm {
  return { type: linkFromName(terms.name, taken, 'type'), status: 'visible', terms };
}

/** `copied` makes a name from the source's, such as "Copy of Visit". */
export function formOfCopy(
  source: StoredType,
  copied: (name: string) => string,
  taken: readonly string[],
): TypeForm {
  const name = copied(source.name).slice(0, limits.nameCharacters).trim();
  return formOfTemplate({ ...termsOf(source), name }, taken);
}

/** The link follows the title for as long as nobody has written one of their own. */
export function linkAfterTitle(
  form: Pick<TypeForm, 'type'>,
  titles: { readonly before: string; readonly after: string },
  taken: readonly string[],
): string {
  const isOwn = form.type !== linkFromName(titles.before, taken, 'type');
  return isOwn ? form.type : linkFromName(titles.after, taken, 'type');
}

/** What of a stored type is saved again. */
export function termsOf(stored: StoredType): BookingTypeInput {
  return {
    name: stored.name,
    summary: stored.summary,
    durationMinutes: stored.durationMinutes,
    stepMinutes: stored.stepMinutes,
    bufferBeforeMinutes: stored.bufferBeforeMinutes,
    bufferAfterMinutes: stored.bufferAfterMinutes,
    noticeMinutes: stored.noticeMinutes,
    windowDays: stored.windowDays,
    maxPerDay: stored.maxPerDay,
    maxPerWeek: stored.maxPerWeek,
    place: { ...stored.place },
    reminderMinutes: [...stored.reminderMinutes],
    policy: { ...stored.policy },
    included: [...stored.included],
    questions: stored.questions.map((question) => ({ ...question, choices: [...question.choices] })),
  };
}
