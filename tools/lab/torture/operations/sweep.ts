// Runs the schedule that ends lapsed holds.
import type { Client, Roll } from '../client.ts';

export async function sweepOnce(client: Client, roll: Roll): Promise<boolean> {
  await client.recorder.call(
    {
      client: client.name,
      provider: null,
      asked: { op: 'sweep' },
      wire: 'sweep',
      input: {},
      roll: roll.instance,
    },
    () => ({}),
  );
  return true;
}
