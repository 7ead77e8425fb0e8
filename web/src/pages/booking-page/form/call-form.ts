// What the form asks the service: to hold the chosen start, and to book it.
import { confirmBooking } from '@holdfast/contract/booking/confirm-booking.ts';
import { holdSlot } from '@holdfast/contract/hold/hold-slot.ts';
import { releaseHold } from '@holdfast/contract/hold/release-hold.ts';
import { callerOf } from '../../../shared/calls/caller-of.ts';

export const callForm = callerOf({ holdSlot, releaseHold, confirmBooking });
