// A provider as the entry passes it to use cases: read and admitted now.
import { admitProvider } from '../../functions/src/entry/admit-provider.ts';
import type { Deps } from '../../functions/src/deps.ts';
import type { Provider } from '../../functions/src/store/providers.ts';

export async function asProvider(deps: Deps, id: string): Promise<Provider> {
  const admitted = await admitProvider(deps, id);
  if (!admitted.ok) throw new Error(`${id} is no provider`);
  return admitted.value;
}
