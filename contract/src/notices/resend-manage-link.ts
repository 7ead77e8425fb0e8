// `resendManageLink`: emails a fresh link to a client who has only an old one, or only the reference.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { emailField, manageTokenField, referenceField } from '../parts/fields.ts';

/**
 * Names a booking by any link it ever had, retired and expired ones included, or by its reference and its client's address.
 * The mail goes to the booking's own address and nowhere else, a few times a day. The response never says whether there is
 * such a booking.
 */
export const resendManageLink = operation({
  for: 'client',
  request: z.union([
    z.strictObject({ token: manageTokenField }),
    z.strictObject({ reference: referenceField, email: emailField }),
  ]),
  response: z.strictObject({ asked: z.literal(true) }),
  refuses: [],
});
