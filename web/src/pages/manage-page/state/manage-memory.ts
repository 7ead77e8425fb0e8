// What this tab keeps of an opened appointment, so that a reload goes on where it was: a short session, never the link.
import type { ClientInput, ClientResponse } from '@holdfast/contract/client-operations.ts';
import { manageShapes } from '../../../shared/calls/manage-shapes.ts';
import { instantText, nullOr, oneOf, optional, record, text } from '../../../shared/calls/shape.ts';
import type { Shape } from '../../../shared/calls/shape.ts';
import { forget, recall, remember } from '../../../shared/memory/tab-memory.ts';

/** Changes as they are sent again after a reload; what lets the page ask is added when they leave. */
export type SentCancel = Omit<ClientInput<'cancelBooking'>, 'token'>;
export type SentMove = Omit<ClientInput<'rescheduleBooking'>, 'token'>;

/** What the link was followed for. */
export type ManageWish = 'see' | 'stop-reminders';

/** Sent and not answered yet, with the appointment it is about: sent again exactly like this until it is. */
export interface Unanswered<Input> {
  input: Input;
  seen: ClientResponse<'viewBooking'>;
}

export interface RememberedCancelling {
  key: string;
  reason: string;
  pending: Unanswered<SentCancel> | null;
}

export interface RememberedMoving {
  /** The chosen start with the key of this attempt; null while the times are shown. */
  chosen: SentMove | null;
  pending: Unanswered<SentMove> | null;
}

/** What was changed last from this tab; `from` is where the appointment was before. */
export type DoneChange = { kind: 'cancelled' } | { kind: 'moved'; from: string };

export interface RememberedManage {
  session: string;
  wish: ManageWish;
  /** The question is open: whether to cancel. */
  cancelling: RememberedCancelling | null;
  /** The question is open: where to move. */
  moving: RememberedMoving | null;
  done: DoneChange | null;
}

const name = 'holdfast:manage';
const sentCancel = record<SentCancel>({ key: text, reason: optional(text) });
const sentMove = record<SentMove>({ key: text, start: instantText, terms: optional(text) });
const cancelledChange = record<{ kind: 'cancelled' }>({ kind: oneOf('cancelled') });
const movedChange = record<{ kind: 'moved'; from: string }>({ kind: oneOf('moved'), from: instantText });
const doneChange: Shape<DoneChange> = (value): value is DoneChange =>
  cancelledChange(value) || movedChange(value);

const remembered = record<RememberedManage>({
  session: text,
  wish: oneOf('see', 'stop-reminders'),
  cancelling: nullOr(
    record<RememberedCancelling>({
      key: text,
      reason: text,
      pending: nullOr(record<Unanswered<SentCancel>>({ input: sentCancel, seen: manageShapes.viewBooking })),
    }),
  ),
  moving: nullOr(
    record<RememberedMoving>({
      chosen: nullOr(sentMove),
      pending: nullOr(record<Unanswered<SentMove>>({ input: sentMove, seen: manageShapes.viewBooking })),
    }),
  ),
  done: nullOr(doneChange),
});

export function rememberManage(manage: RememberedManage): void {
  remember(name, manage);
}

export function recallManage(): RememberedManage | null {
  const found = recall(name);
  return remembered(found) ? found : null;
}

export function forgetManage(): void {
  forget(name);
}
