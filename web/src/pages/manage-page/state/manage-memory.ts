// What this tab keeps of an opened appointment over a reload: a short session, never the link.
import * as z from 'zod/mini';
import { instantField } from '@holdfast/contract/parts/fields.ts';
import { viewBooking } from '@holdfast/contract/booking/view-booking.ts';
import { forget, recall, remember } from '../../../shared/memory/tab-memory.ts';
import { readBySchema } from '../../../shared/calls/read-by-schema.ts';

/** What the link was followed for. */
export type ManageWish = z.infer<typeof wish>;
/** Changes as they are sent again after a reload; what lets the page ask is added when they leave. */
export type SentCancel = z.infer<typeof sentCancel>;
export type SentMove = z.infer<typeof sentMove>;
export type RememberedCancelling = z.infer<typeof cancelling>;
export type RememberedMoving = z.infer<typeof moving>;
export type DoneChange = z.infer<typeof done>;
export type RememberedManage = z.infer<typeof remembered>;

const name = 'holdfast:manage';
const wish = z.enum(['see', 'stop-reminders']);
const sentCancel = z.object({ key: z.string(), reason: z.optional(z.string()) });
const sentMove = z.object({ key: z.string(), start: instantField, terms: z.optional(z.string()) });
const seen = viewBooking.response;

const cancelling = z.object({
  key: z.string(),
  reason: z.string(),
  /** Sent, without a response yet, with the appointment it is about: sent again like this until it is. */
  pending: z.nullable(z.object({ input: sentCancel, seen })),
});
const moving = z.object({
  /** The chosen start with the key of this attempt; null while the times are shown. */
  chosen: z.nullable(sentMove),
  pending: z.nullable(z.object({ input: sentMove, seen })),
});
/** What was changed last from this tab; `from` is where the appointment was before. */
const done = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cancelled') }),
  z.object({ kind: z.literal('moved'), from: instantField }),
]);
const remembered = z.object({
  session: z.string(),
  wish,
  /** The question is open: whether to cancel. */
  cancelling: z.nullable(cancelling),
  /** The question is open: where to move. */
  moving: z.nullable(moving),
  done: z.nullable(done),
});

export function rememberManage(manage: RememberedManage): void {
  remember(name, manage);
}

export function recallManage(): RememberedManage | null {
  return readBySchema(remembered, recall(name));
}

export function forgetManage(): void {
  forget(name);
}
