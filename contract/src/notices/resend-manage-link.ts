// `resendManageLink`: emails a fresh link to a client who has only an old one, or only the reference.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { emailField, manageTokenField, referenceField } from '../parts/fields.ts';

/**
 * Finds a booking by any link it ever had, even a retired or expired one, or by reference and client address.
 * The email goes only to the booking's own address. The response never says whether a booking exists.
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
