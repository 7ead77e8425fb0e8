// The shape of every answer that the manage page gets; apart, so that the booking page need not load them.
import type { ClientOperation, ClientResponse } from '@holdfast/contract/client-operations.ts';
import { agreementShape, calendarShape } from './agreement-shapes.ts';
import { answerShapes } from './answer-shapes.ts';
import { clocksShape } from './clock-shapes.ts';
import { boolean, instantText, nullOr, number, oneOf, optional, record, text } from './shape.ts';
import type { Shape } from './shape.ts';

export type ManageOperation = Extract<
  ClientOperation,
  'viewBooking' | 'cancelBooking' | 'rescheduleBooking' | 'stopReminders' | 'resendManageLink' | 'listSlots'
>;

const changeRight = record<ClientResponse<'viewBooking'>['moving']>({
  until: nullOr(instantText),
  closed: nullOr(oneOf('cancelled', 'begun', 'too-late', 'too-many-moves', 'not-offered')),
});

export const manageShapes: { [Op in ManageOperation]: Shape<ClientResponse<Op>> } = {
  viewBooking: record<ClientResponse<'viewBooking'>>({
    now: instantText,
    status: oneOf('active', 'cancelled'),
    booking: agreementShape,
    calendar: calendarShape,
    reminders: oneOf('on', 'off', 'none'),
    cancelledBy: nullOr(oneOf('client', 'provider')),
    cancelling: changeRight,
    moving: changeRight,
    movesLeft: nullOr(number),
    reasonRequired: boolean,
    contact: nullOr(text),
    session: text,
    clocks: optional(clocksShape),
  }),
  cancelBooking: record<ClientResponse<'cancelBooking'>>({
    status: oneOf('cancelled'),
    booking: agreementShape,
    manageToken: text,
    clocks: optional(clocksShape),
  }),
  rescheduleBooking: answerShapes.confirmBooking,
  stopReminders: record<ClientResponse<'stopReminders'>>({ stopped: oneOf(true) }),
  resendManageLink: record<ClientResponse<'resendManageLink'>>({ asked: oneOf(true) }),
  listSlots: answerShapes.listSlots,
};
