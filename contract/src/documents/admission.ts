// Who may become a provider of a deployment, as stored. `npm run admit` writes it.
import * as z from 'zod/mini';

/** `settings/providers`, in lower case: addresses, and domains without the `@`. Missing = nobody. */
export const admissionSchema = z.object({
  v: z.literal(1),
  addresses: z.array(z.string()),
  domains: z.array(z.string()),
  /** Everyone whose address is proven. */
  anyone: z.boolean(),
});
