// What a client does next: its seed alone decides, whatever its earlier calls came to.
import type { Client } from './client.ts';
import { operations } from './operations/operations.ts';
import { pick } from './seeded-chance.ts';

/** Does one thing; resolves when all its calls are answered or given up. */
export async function step(client: Client): Promise<void> {
  const roll = client.roll();
  const total = operations.reduce((sum, { weight }) => sum + weight, 0);
  let left = roll.operation * total;
  const meant = operations.find(({ weight }) => (left -= weight) < 0) ?? pick(operations, 0);
  if (await meant.run(client, roll)) return;
  // What it needs is missing, such as a hold to release, so the client makes one instead.
  for (const fallback of operations) if (fallback !== meant && (await fallback.run(client, roll))) return;
}
