// The shape of a booking type, in answers and in the refusal that says that its terms changed.
import type {
  ChangePolicy,
  PageBookingType,
  PageQuestion,
  Place,
} from '@holdfast/contract/parts/page-parts.ts';
import { boolean, instantText, listOf, nullOr, number, oneOf, optional, record, text } from './shape.ts';

export const placeShape = record<Place>({ kind: oneOf('phone', 'video', 'address'), text });
const question = record<PageQuestion>({ id: text, label: text, required: boolean, long: boolean });
export const policyShape = record<ChangePolicy>({
  cancelUntilMinutes: nullOr(number),
  moveUntilMinutes: nullOr(number),
  mostMoves: nullOr(number),
  reasonRequired: boolean,
});
export const bookingTypeShape = record<PageBookingType>({
  id: text,
  name: text,
  summary: text,
  durationMinutes: number,
  noticeMinutes: number,
  place: placeShape,
  included: listOf(text),
  questions: listOf(question),
  policy: policyShape,
  windowEndsAt: instantText,
  terms: optional(text),
});
