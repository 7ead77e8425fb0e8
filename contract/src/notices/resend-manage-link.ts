// `resendManageLink`: a fresh link by mail, for whoever has only an old one, or only the reference.
import * as z from 'zod/mini';
import { emailField, manageTokenField, referenceField } from '../parts/fields.ts';

/**
 * Names a booking by any link it ever had, also one that is retired or expired, or by its reference and its client's
 * address. The mail goes to the booking's own address and nowhere else, a few times a day. The answer is always the same:
 * it says nothing about whether there is such a booking. Refuses `unavailable` only.
 */
export const resendManageLinkRequest = z.union([
  z.strictObject({ token: manageTokenField }),
  z.strictObject({ reference: referenceField, email: emailField }),
]);

export const resendManageLinkResponse = z.strictObject({ asked: z.literal(true) });

export type ResendManageLinkRequest = z.infer<typeof resendManageLinkRequest>;
export type ResendManageLinkResponse = z.infer<typeof resendManageLinkResponse>;
