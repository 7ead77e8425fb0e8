// The shape of every answer that the manage page gets; apart, so that the booking page need not load them.
import type { ClientOperation, ClientResponse } from '@holdfast/contract/client-operations.ts';
import { agreementShape, calendarShape } from './agreement-shapes.ts';
import { instantText, oneOf, record } from './shape.ts';
import type { Shape } from './shape.ts';

export type ManageOperation = Extract<ClientOperation, 'viewBooking' | 'cancelBooking' | 'stopReminders'>;

export const manageShapes: { [Op in ManageOperation]: Shape<ClientResponse<Op>> } = {
  viewBooking: record<ClientResponse<'viewBooking'>>({
    now: instantText,
    status: oneOf('active', 'cancelled'),
    booking: agreementShape,
    calendar: calendarShape,
    reminders: oneOf('on', 'off', 'none'),
  }),
  cancelBooking: record<ClientResponse<'cancelBooking'>>({
    status: oneOf('cancelled'),
    booking: agreementShape,
  }),
  stopReminders: record<ClientResponse<'stopReminders'>>({ stopped: oneOf(true) }),
};
