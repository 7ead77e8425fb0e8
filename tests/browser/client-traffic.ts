// What one visitor's page asks the service: kept in order, broken off on request, sent to a chosen instance.
import type { InputOf, OperationFor } from '@holdfast/contract/operations.ts';
import type { BrowserContext } from 'playwright-core';
import type { Host } from '../../tools/dev/host/start-host.ts';

export interface ClientTraffic {
  /** Every input sent for `op`, answered or not. */
  inputs<Op extends OperationFor<'client'>>(op: Op): InputOf<Op>[];
  /** From now on another instance answers, such as one whose clock is ahead. */
  serveFrom(host: Host): void;
  /** Calls of `op` do not reach the service until `mend`. */
  breakOff(op: OperationFor<'client'>): void;
  mend(): void;
  /** The next call of `op` reaches the service, but its response is lost. */
  loseAnswer(op: OperationFor<'client'>): void;
}

/** Call before the page opens. */
export async function watchClient(context: BrowserContext, host: Host): Promise<ClientTraffic> {
  const sent: { op: string; input: unknown }[] = [];
  const broken = new Set<string>();
  const losing = new Set<string>();
  let serving = host;
  await context.route('**/api/client', async (route) => {
    const { data }: { data: { op: string; input: unknown } } = JSON.parse(route.request().postData() ?? '');
    sent.push(data);
    const url = `${serving.origin}/api/client`;
    if (broken.has(data.op)) return route.abort('connectionreset');
    if (!losing.delete(data.op)) return route.continue({ url });
    await route.fetch({ url });
    return route.abort('connectionreset');
  });
  return {
    inputs: <Op extends OperationFor<'client'>>(op: Op) =>
      sent.flatMap((call): InputOf<Op>[] => (isCallOf(op, call) ? [call.input] : [])),
    serveFrom: (next) => {
      serving = next;
    },
    breakOff: (op) => void broken.add(op),
    mend: () => broken.clear(),
    loseAnswer: (op) => void losing.add(op),
  };
}

function isCallOf<Op extends OperationFor<'client'>>(
  op: Op,
  call: { op: string; input: unknown },
): call is { op: Op; input: InputOf<Op> } {
  return call.op === op;
}
